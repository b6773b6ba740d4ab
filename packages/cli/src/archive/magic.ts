/** The first bytes of a gzip member: ID1, ID2 and CM (RFC 1952, 2.3). */
const gzip = { id1: 0x1f, id2: 0x8b, deflate: 8 } as const;

/** The first bytes of a zip archive: of its first member, or of the end of its list where it has none. */
const zip: readonly string[] = ['PK\x03\x04', 'PK\x05\x06'];

/** True for bytes that begin as gzip does. */
export function isGzip([first, second, method]: Uint8Array): boolean {
	return first === gzip.id1 && second === gzip.id2 && method === gzip.deflate;
}

/** True for bytes that begin as a zip archive does. */
export function isZip(head: Uint8Array): boolean {
	return zip.includes(String.fromCharCode(...head.subarray(0, 4)));
}
