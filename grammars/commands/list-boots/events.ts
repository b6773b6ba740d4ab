import type { InnerStamp, SourceEventBase } from '../../vocabulary/source.ts';
import type { CommandFailed } from '../../command-output/command-failed.ts';

export interface ListedBoot {
	/** 0 is the last one, -1 the one before. */
	readonly index: number;
	/** 32 hexadecimal digits. */
	readonly bootId: string;
	/** The device's clock at its first entry. */
	readonly first: InnerStamp | undefined;
	/** The device's clock at its last entry; before `first` when the clock went back in between. */
	readonly last: InnerStamp | undefined;
}

/**
 * The boots that the journal has kept, oldest first. A clock that went away and came back within a boot is invisible here, and of
 * boots that take turns systemd lists only some.
 */
export interface ListBootsListed extends SourceEventBase<'list-boots.listed'> {
	readonly kind: 'list-boots.listed';
	readonly total: number;
	/** Boots in a row, up to the newest, that lasted minutes at most, each soon after the one before: 0 where the newest runs on. */
	readonly shortInARow: number;
	readonly boots: readonly ListedBoot[];
}

export type ListBootsEvent = ListBootsListed | CommandFailed<'list-boots'>;
