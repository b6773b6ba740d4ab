import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';
import type { CommandFailed } from '../../command-output/command-failed.ts';

/** A unit that has failed and was not restarted since. */
export interface FailedUnitsUnit extends SourceEventBase<'failed-units.unit'> {
	readonly kind: 'failed-units.unit';
	readonly unit: string;
	/** `loaded`; `not-found` for a unit whose file is gone. */
	readonly loadState: string;
	/** `failed`, as a rule. */
	readonly subState: string;
	readonly failure: Failure;
}

/** The number of failed units; 0 on a healthy device. */
export interface FailedUnitsListed extends SourceEventBase<'failed-units.listed'> {
	readonly kind: 'failed-units.listed';
	readonly total: number;
	readonly units: readonly string[];
}

export type FailedUnitsEvent = FailedUnitsUnit | FailedUnitsListed | CommandFailed<'failed-units'>;
