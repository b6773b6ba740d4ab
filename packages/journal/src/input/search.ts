/** The part of Node's `Buffer` that searches with the machine's own instructions; absent in browsers. */
interface ByteSearch {
	indexOf(byte: number, from: number): number;
}

interface BufferHost {
	readonly Buffer: { readonly prototype: ByteSearch };
}

function hasBuffer(host: object): host is BufferHost {
	return 'Buffer' in host;
}

const host: object = globalThis;
const search: ByteSearch = hasBuffer(host) ? host.Buffer.prototype : Uint8Array.prototype;

/** The place of `byte` in `bytes`, at or behind `from`; -1 if it has none. */
export function indexOfByte(bytes: Uint8Array, byte: number, from: number): number {
	return search.indexOf.call(bytes, byte, from);
}
