import type { CommandFailed } from '../../command-output/command-failed.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** A radio of the device, and what keeps it off. */
export interface RfkillRadio extends SourceEventBase<'rfkill.radio'> {
	readonly kind: 'rfkill.radio';
	/** `phy0`, `hci0`; absent where only a banner tells of it. */
	readonly device?: string;
	readonly type: 'wifi' | 'other';
	/** `program`: a command or a missing country; `switch`: a switch or a wire; absent where the radio may send. */
	readonly blockedBy?: 'program' | 'switch';
}

export type RfkillEvent = RfkillRadio | CommandFailed<'rfkill'>;
