const templateLength = 256;

/** The part of a message that is looked at, in characters: a template has room for less. */
export const messageReach = 4096;

/*
 * Each pattern is tried where a word begins, looks at a bounded number of characters, ends where a word ends, and holds a
 * digit: without one, `a::b` is as likely a name as an address.
 */
const foldings: readonly (readonly [pattern: RegExp, placeholder: string])[] = [
	[/(?=[\da-f-]{0,35}\d)[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-z_])/iy, '<id>'],
	[
		/\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?:Z| UTC|[+-]\d\d:?\d\d)?(?![\da-z_])/iy,
		'<time>',
	],
	[/\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?![\da-z_:])/iy, '<time>'],
	[/\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?(?:[:#]\d{1,5})?(?![\da-z_])/iy, '<addr>'],
	[/(?=[\da-f:-]{0,16}\d)(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\da-z_:-])/iy, '<addr>'],
	[
		/(?=[\da-f:]{0,38}\d)[\da-f]{1,4}(?:::?[\da-f]{1,4}){2,7}(?:%[\da-z]{1,15})?(?:\/\d{1,3})?(?![\da-z_:])/iy,
		'<addr>',
	],
	[
		/(?=[\da-f:]{0,38}\d)[\da-f]{1,4}::(?:[\da-f]{1,4})?(?:%[\da-z]{1,15})?(?:\/\d{1,3})?(?![\da-z_:])/iy,
		'<addr>',
	],
	[/0x[\da-f]{1,64}(?![\da-z_])/iy, '<hex>'],
	[/\d{1,40}(?:\.\d{1,40})?(?:e[+-]?\d{1,4})?(?![\da-z_])/iy, '<num>'],
];

const idLength = 8;
const tokenLength = 20;

const lineFeed = 0x0a;
const escape = 0x1b;
const underscore = 0x5f;
const digit0 = 0x30;
const digit9 = 0x39;
const letterA = 0x41;
const letterZ = 0x5a;
const smallA = 0x61;
const smallZ = 0x7a;

function isDigit(code: number): boolean {
	return code >= digit0 && code <= digit9;
}

function isWord(code: number): boolean {
	return (
		isDigit(code) ||
		code === underscore ||
		(code >= letterA && code <= letterZ) ||
		(code >= smallA && code <= smallZ)
	);
}

/** Folds one word that holds a digit: an id becomes one placeholder, in any other word each number does. */
function foldedWord(word: string): string {
	if (word.length >= idLength && /^[\da-f]+$/i.test(word)) return '<id>';
	if (word.length >= tokenLength && word.replace(/\D/g, '').length >= 4) return '<id>';
	return word.replace(/\d+/g, '<num>');
}

/**
 * The message with everything folded that differs from one occurrence to the next: ids, addresses, times and
 * numbers, those inside of paths and names included. Only what holds a digit is folded and no digit is left, so the
 * template of a template is itself. Looks at the first line, and at as much of it as a template can hold.
 *
 * @example
 * templateOf('Peer 192.0.2.7:443 left after 15 s'); // 'Peer <addr> left after <num> s'
 */
export function templateOf(message: string): string {
	let folded = '';
	const reach = Math.min(message.length, messageReach);
	let at = 0;
	while (at < reach && folded.length <= templateLength) {
		const code = message.charCodeAt(at);
		if (code === lineFeed) break;
		if (!isWord(code)) {
			const colour = code === escape ? /\u001b\[[\d;]{0,16}m/y : undefined;
			if (colour !== undefined) {
				colour.lastIndex = at;
				if (colour.test(message)) {
					at = colour.lastIndex;
					continue;
				}
			}
			folded += message[at];
			at += 1;
			continue;
		}
		const placed = placeholderAt(message, at);
		if (placed !== undefined) {
			folded += placed.placeholder;
			at = placed.end;
			continue;
		}
		let end = at;
		let digits = false;
		while (end < reach && isWord(message.charCodeAt(end))) {
			digits ||= isDigit(message.charCodeAt(end));
			end += 1;
		}
		const word = message.slice(at, end);
		folded += digits ? foldedWord(word) : word;
		at = end;
	}
	return beginningOf(folded, templateLength);
}

function placeholderAt(
	message: string,
	at: number,
): { readonly placeholder: string; readonly end: number } | undefined {
	for (const [pattern, placeholder] of foldings) {
		pattern.lastIndex = at;
		if (pattern.test(message)) return { placeholder, end: pattern.lastIndex };
	}
	return undefined;
}

/** A text of at most `limit` characters; `…` stands for the rest. */
export function beginningOf(text: string, limit: number): string {
	return text.length <= limit ? text : `${text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…`;
}
