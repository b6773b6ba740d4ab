import type { ReaderLimits } from '@whydown/analyzer';
import type { ArchiveLimits } from '../archive/limits.ts';

/** What every request says that reads inputs. */
export interface InputsRequest {
	readonly operands: readonly string[];
	/** What may be unpacked of an archive. */
	readonly limits: ArchiveLimits;
	/** How much of one thing is read. */
	readonly readerLimits: Partial<ReaderLimits>;
}
