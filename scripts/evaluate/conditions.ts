/** A way in which an input gets worse on its way to whoever reads it. */
export interface Condition {
	readonly name: string;
	/** The copy is whole: a rule that is certain of it has no excuse. */
	readonly isUndamaged: boolean;
	/** The input under the condition. `seed` decides what chance decides. */
	readonly apply: (text: string, seed: number) => string;
}

/** The conditions of the evaluation that need nothing but the input, in the order of the page. */
export const conditions: readonly Condition[] = [
	{ name: 'whole', isUndamaged: true, apply: (text) => text },
	{ name: '2 % of the lines lost', isUndamaged: false, apply: (text, seed) => without(text, 0.02, seed) },
	{ name: '10 % of the lines lost', isUndamaged: false, apply: (text, seed) => without(text, 0.1, seed) },
	{ name: '50 % of the lines lost', isUndamaged: false, apply: (text, seed) => without(text, 0.5, seed) },
	{ name: 'first half', isUndamaged: false, apply: (text) => text.slice(0, text.length >> 1) },
	{ name: 'second half', isUndamaged: false, apply: (text) => text.slice(text.length >> 1) },
	{ name: 'among ten times as many lines', isUndamaged: true, apply: buried },
];

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function without(text: string, share: number, seed: number): string {
	const random = randomOf(seed);
	return text
		.split('\n')
		.filter(() => random() >= share)
		.join('\n');
}

/** The stamp and the host of a line of a journal, as journalctl prints it by default or with `-o short-iso`. */
const head = /^(?:\w{3} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}) [\w.-]+ /;

/** The chatter of a user's service that works: it sounds like everything and concerns nobody. */
const chatter: readonly string[] = [
	'GET /status 200 3 ms',
	'retrying job 17: upstream answered 503, attempt 1 of 5',
	'published 12 messages to the broker',
	'job 17 done after 2 attempts',
	'cache miss for key session:4711',
	'connection from 192.0.2.44 closed by the client',
	'temperature 48.2, humidity 31',
	'rotated log, kept 7 files',
	'warning: sensor 3 late by 120 ms',
	'heartbeat ok',
];

/** After each line of a text journal ten lines of a container of the user's: same stamp, same host. Other inputs stay. */
function buried(text: string, seed: number): string {
	const random = randomOf(seed);
	return text
		.split('\n')
		.flatMap((line) => {
			const [prefix] = head.exec(line) ?? [];
			if (prefix === undefined) return [line];
			return [
				line,
				...Array.from(
					{ length: 10 },
					() => `${prefix}5c0e61a9d7b2[4242]: ${chatter[Math.floor(random() * chatter.length)]}`,
				),
			];
		})
		.join('\n');
}
