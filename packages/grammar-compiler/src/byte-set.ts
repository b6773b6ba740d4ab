/**
 * A set of bytes. For an expression that consumes one character, its ASCII characters; the bytes from 0x80 stand
 * for all other characters together (all in, or all out).
 */
export type ByteSet = readonly boolean[];

export function byteSet(contains: (byte: number) => boolean): ByteSet {
	return Array.from({ length: 256 }, (_, byte) => contains(byte));
}

export const everyByte: ByteSet = byteSet(() => true);
export const noByte: ByteSet = byteSet(() => false);

export function setOfByte(byte: number): ByteSet {
	return byteSet((other) => other === byte);
}

export function union(left: ByteSet, right: ByteSet): ByteSet {
	return left.map((contained, byte) => contained || right[byte] === true);
}

/** The byte of a set of one. */
export function onlyByteOf(set: ByteSet): number | undefined {
	const byte = set.indexOf(true);
	return byte >= 0 && set.lastIndexOf(true) === byte ? byte : undefined;
}

/** The bytes of a set as ranges, in order. */
export function rangesOf(set: ByteSet): readonly (readonly [from: number, to: number])[] {
	const ranges: (readonly [number, number])[] = [];
	for (let byte = 0; byte < 256; byte += 1) {
		if (set[byte] !== true) continue;
		const from = byte;
		while (byte < 255 && set[byte + 1] === true) byte += 1;
		ranges.push([from, byte]);
	}
	return ranges;
}
