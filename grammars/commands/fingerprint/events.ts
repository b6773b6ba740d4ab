import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';
import type { CommandFailed } from '../../command-output/command-failed.ts';

/** Every file of the system is as it was built, but for those that an update of the supervisor rewrites. That makes a damaged medium unlikely, and does not exclude it. */
export interface FingerprintIntact extends SourceEventBase<'fingerprint.intact'> {
	readonly kind: 'fingerprint.intact';
}

/** Files differ from what was built, or cannot be read: the medium is damaged, or somebody changed the system. */
export interface FingerprintMismatched extends SourceEventBase<'fingerprint.mismatched'> {
	readonly kind: 'fingerprint.mismatched';
	/** The number of files that differ. */
	readonly changed: number;
	/** The number of files that are missing or cannot be read. */
	readonly unreadable: number;
	/** The first of both. */
	readonly paths: readonly string[];
	readonly failure: Failure;
}

export type FingerprintEvent = FingerprintIntact | FingerprintMismatched | CommandFailed<'fingerprint'>;
