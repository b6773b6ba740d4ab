import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutInto } from '../testing/texts.arbitraries.ts';
import { EncodedBytes, type Encoding } from './encoding.ts';

/** `text` as UTF-16, in either order of bytes. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
	return new Uint8Array(view.buffer);
}

function read(chunks: readonly Uint8Array[]): { readonly encoding: Encoding; readonly text: string } {
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
	let text = '';
	const encoded = new EncodedBytes((bytes) => {
		text += decoder.decode(bytes, { stream: true });
	});
	for (const chunk of chunks) encoded.push(chunk);
	encoded.end();
	return { encoding: encoded.encoding, text: text + decoder.decode() };
}

const line = 'Mar 23 12:00:25 host x[3]: größer than 日本 \u{1F680}\n';

describe('the encoding of an input', () => {
	test.each<[string, Uint8Array, Encoding]>([
		['UTF-8', new TextEncoder().encode(line), 'utf-8'],
		['UTF-16 LE', utf16(line, true), 'utf-16le'],
		['UTF-16 BE', utf16(line, false), 'utf-16be'],
	])('%s, with and without its mark, cut anywhere', (_, bytes, encoding) => {
		expect(read([bytes])).toEqual({ encoding, text: line });
		fc.assert(
			fc.property(fc.array(fc.nat(), { maxLength: 8 }), (places) => {
				expect(read(cutInto(bytes, places))).toEqual({ encoding, text: line });
			}),
		);
	});

	test.each([true, false])('a mark decides at once (little endian: %s)', (littleEndian) => {
		const text = '\uFEFF日本';
		expect(read([utf16(text, littleEndian)]).text).toBe(text);
	});

	test.each<[string, Uint8Array]>([
		['a hole of NUL bytes', new Uint8Array([...new Uint8Array(5000), 0x61, 0x0a])],
		['one NUL in a line', new TextEncoder().encode('Mar 23 12:00:25 host x: a\0b and more of it\n')],
		['a byte', new Uint8Array([0x61])],
		['nothing', new Uint8Array(0)],
	])('%s is UTF-8', (_, bytes) => {
		expect(read([bytes])).toEqual({ encoding: 'utf-8', text: new TextDecoder().decode(bytes) });
	});

	test('any bytes are taken alike however they are cut', () => {
		const bytes = fc.array(fc.constantFrom(0, 0, 0x0a, 0x61, 0xfe, 0xff), { maxLength: 200 });
		fc.assert(
			fc.property(bytes, fc.array(fc.nat(), { maxLength: 12 }), (values, places) => {
				const whole = new Uint8Array(values);
				expect(read(cutInto(whole, places))).toEqual(read([whole]));
			}),
		);
	});

	test('a line is handed on before the next chunk comes', () => {
		let seen = 0;
		const encoded = new EncodedBytes((bytes) => {
			seen += bytes.length;
		});
		encoded.push(new TextEncoder().encode('one line\n'));
		expect(seen).toBe(9);
	});

	test('half a 16-bit unit at the end is replaced, not lost', () => {
		expect(read([utf16('\uFEFFab', true).subarray(0, 5)]).text).toBe('\uFEFFa\uFFFD');
	});
});
