/** The growth of a function's time with the length of its input. */
export interface Growth {
	/** 1: linear, 2: quadratic. */
	readonly exponent: number;
	readonly text: string;
}

type Match = (bytes: Uint8Array, start: number, end: number) => unknown;
type Stretch = (length: number) => string;

const encoder = new TextEncoder();

/** Long enough to see a stretch that is dear, short enough to try very many. */
const TRIED = 2048;
const LENGTHS = [8192, 16_384, 32_768, 65_536, 131_072];
/** So many of the dearest stretches are looked at closely. */
const DEAREST = 8;

/** The worst growth that lines made from these messages show: each drawn out in many places. */
export function worstGrowth(match: Match, messages: readonly string[]): Growth {
	const stretches = messages.flatMap(stretchesOf);
	// Code that never ran is slow, whatever it is given.
	for (const stretch of stretches) secondsOf(match, stretch(TRIED), 0);
	const dearest = stretches
		.map((stretch) => ({ stretch, seconds: secondsOf(match, stretch(TRIED), 0) }))
		.toSorted((one, other) => other.seconds - one.seconds)
		.slice(0, DEAREST);
	let worst: Growth = { exponent: 0, text: '' };
	for (const { stretch } of dearest) {
		const exponent = exponentOf(LENGTHS.map((length) => secondsOf(match, stretch(length), 0.002)));
		if (exponent > worst.exponent) worst = { exponent, text: stretch(80) };
	}
	return worst;
}

/** Ways to make a message longer: as a whole, and by repeating each of its words and single characters in place. */
function stretchesOf(message: string): Stretch[] {
	const whole: Stretch = (length) => message.repeat(Math.ceil(length / message.length)).slice(0, length);
	const pieces = [...message.matchAll(/[A-Za-z0-9]+|\s+|[^A-Za-z0-9\s]/g)];
	return [
		whole,
		...pieces.map(({ 0: piece, index }): Stretch => {
			const before = message.slice(0, index);
			const after = message.slice(index + piece.length);
			return (length) =>
				before + piece.repeat(Math.max(1, Math.ceil((length - message.length) / piece.length))) + after;
		}),
	];
}

/** The shortest of several runs, which together take at least so long. */
function secondsOf(match: Match, text: string, atLeast: number): number {
	const bytes = encoder.encode(text);
	let shortest = Infinity;
	let sum = 0;
	for (let run = 0; run < 3 || (sum < atLeast && run < 1000); run += 1) {
		const started = process.hrtime.bigint();
		match(bytes, 0, bytes.length);
		const seconds = Number(process.hrtime.bigint() - started) / 1e9;
		shortest = Math.min(shortest, seconds);
		sum += seconds;
	}
	return shortest;
}

/** From times at lengths that double. What takes less than the clock can tell does not count as growth. */
export function exponentOf(seconds: readonly number[]): number {
	const first = Math.max(seconds[0] ?? 0, 1e-6);
	const last = Math.max(seconds.at(-1) ?? 0, 1e-6);
	return Math.log2(last / first) / (seconds.length - 1);
}
