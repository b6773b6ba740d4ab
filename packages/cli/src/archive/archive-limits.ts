/** The most that an archive may hold before it is taken for a bomb and left. All counts are of one input that was named. */
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

export const defaultArchiveLimits: ArchiveLimits = {
	bytes: 4 * 1024 ** 3,
	ratio: 200,
	files: 10_000,
	depth: 4,
	heldBytes: 64 * 1024 ** 2,
};
