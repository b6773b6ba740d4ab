/** What an archive may do at most before it is taken for a bomb and left. All counts are of one input that was named. */
export interface ArchiveLimits {
	/** Bytes that all its layers may unpack to. */
	readonly bytes: number;
	/** Bytes that one compressed byte may unpack to, once a layer has unpacked to 64 MiB. */
	readonly ratio: number;
	/** Files in it, those in archives within it included. */
	readonly files: number;
	/** Archives within archives; each compression is a layer, too: a tar.gz has two. */
	readonly depth: number;
	/** Bytes of a zip archive that does not lie on a disk and therefore must be held. */
	readonly heldBytes: number;
}

export const defaultLimits: ArchiveLimits = {
	bytes: 4 * 1024 ** 3,
	ratio: 200,
	files: 10_000,
	depth: 4,
	heldBytes: 64 * 1024 ** 2,
};

const ratioFrom = 64 * 1024 ** 2;

/** Something in an archive cannot be read, or not further: `message` says what, where and what to do. */
export class ArchiveError extends Error {
	override readonly name: string = 'ArchiveError';
}

/** Counts what one input unpacks to. */
export class Budget {
	readonly limits: ArchiveLimits;
	#bytes = 0;
	#files = 0;

	constructor(limits: ArchiveLimits = defaultLimits) {
		this.limits = limits;
	}

	/**
	 * Counts bytes that came out of a layer, which has by now made `out` bytes of `packed`.
	 *
	 * @throws {ArchiveError} when it is too much.
	 */
	unpacked(bytes: number, packed: number, out: number): void {
		this.#bytes += bytes;
		const { limits } = this;
		if (this.#bytes > limits.bytes) {
			throw new ArchiveError(
				`unpacks to more than ${limits.bytes} bytes: what came before was read; raise --max-unpacked if you trust it`,
			);
		}
		if (out > ratioFrom && out > packed * limits.ratio) {
			throw new ArchiveError(
				`unpacks to more than ${limits.ratio} times its size: what came before was read; raise --max-ratio if you trust it`,
			);
		}
	}

	/**
	 * Counts a file.
	 *
	 * @throws {ArchiveError} when there are too many.
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
