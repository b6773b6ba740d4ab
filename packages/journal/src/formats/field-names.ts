/** No field of a journal has a longer name. */
const longestName = 64;

/** Where the name of a journal field that begins at `start` ends (`A-Z`, `0-9`, `_`); `start` when there is none. */
export function endOfName(bytes: Uint8Array, start: number, end: number): number {
	let at = start;
	while (at < end) {
		const byte = bytes[at] ?? 0;
		const letter = (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f;
		if (!letter && !(byte >= 0x30 && byte <= 0x39 && at > start)) break;
		at += 1;
	}
	return at - start > longestName ? start : at;
}
