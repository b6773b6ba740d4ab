import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The state of the device in the supervisor's own words. A part is absent when the answer lacks it. */
export interface SupervisorStateReported extends SourceEventBase<'supervisor-state.reported'> {
	readonly kind: 'supervisor-state.reported';
	/** `Idle`, `Downloading`, `Stopping`, … */
	readonly status?: string;
	/** The release that runs; absent where none is known. */
	readonly commit?: string;
	/** What is wanted differs from what runs. */
	readonly updatePending?: boolean;
	/** All that is wanted has been downloaded. */
	readonly updateDownloaded?: boolean;
	/** The last attempt to get there failed. */
	readonly updateFailed?: boolean;
	readonly failure?: Failure;
}

export type SupervisorStateEvent = SupervisorStateReported;
