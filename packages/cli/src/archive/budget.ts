import { ArchiveError } from './archive-error.ts';
import { defaultArchiveLimits, type ArchiveLimits } from './archive-limits.ts';

/** A layer may unpack to so many bytes, whatever its ratio. */
const freeBytes = 64 * 1024 ** 2;

/** Counts the bytes and files that one input unpacks to. */
export class Budget {
	readonly limits: ArchiveLimits;
	#bytes = 0;
	#files = 0;

	constructor(limits: ArchiveLimits = defaultArchiveLimits) {
		this.limits = limits;
	}

	/**
	 * Counts bytes that came out of a layer, which has by now made `out` bytes of `packed`.
	 *
	 * @throws {ArchiveError} when it is too much
	 */
	unpacked(bytes: number, packed: number, out: number): void {
		this.#bytes += bytes;
		const { limits } = this;
		if (this.#bytes > limits.bytes) {
			throw new ArchiveError(
				`unpacks to more than ${limits.bytes} bytes: what came before was read; raise --max-unpacked if you trust it`,
			);
		}
		if (out > freeBytes && out > packed * limits.ratio) {
			throw new ArchiveError(
				`unpacks to more than ${limits.ratio} times its size: what came before was read; raise --max-ratio if you trust it`,
			);
		}
	}

	/**
	 * Counts a file.
	 *
	 * @throws {ArchiveError} when there are too many
	 */
	file(): void {
		this.#files += 1;
		if (this.#files > this.limits.files) {
			throw new ArchiveError(
				`holds more than ${this.limits.files} files: the first were read; raise --max-files if you trust it`,
			);
		}
	}
}
