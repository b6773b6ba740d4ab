/** An archive that cannot be read, or not further. The message says what is wrong, where, and what to do. */
export class ArchiveError extends Error {
	override readonly name: string = 'ArchiveError';
}
