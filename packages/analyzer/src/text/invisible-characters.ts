/**
 * The characters that a terminal or a bidirectional layout could act on instead of showing them: control characters,
 * format characters (bidi controls, zero width, soft hyphen, tags), line and paragraph separators, lone surrogates
 * and those that Unicode calls ignorable.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

const shorthands: ReadonlyMap<string, string> = new Map([
	['\n', '\\n'],
	['\r', '\\r'],
	['\t', '\\t'],
]);

/** The first code that has no two-digit escape. */
const beyondLatin1 = 0x100;
const softHyphen = 0xad;

function escaped(character: string): string {
	const shorthand = shorthands.get(character);
	if (shorthand !== undefined) return shorthand;
	const code = character.codePointAt(0) ?? 0;
	const digits = code.toString(16);
	return code < beyondLatin1 && code !== softHyphen
		? `\\x${digits.padStart(2, '0')}`
		: `<U+${digits.toUpperCase().padStart(4, '0')}>`;
}

/**
 * Returns `text` with every character that is not simply seen written out, so that text from a log can neither
 * steer a terminal nor hide a part of itself.
 *
 * @example
 * visible('\u001b[31mred\u202e'); // '\\x1b[31mred<U+202E>'
 */
export function visible(text: string): string {
	return text.replace(unseen, escaped);
}
