import { knownEntries } from './messages.ts';
import { Random } from './random.ts';

/** A week of a device on which everything goes wrong that anybody ever showed us, with a restart every day. */
export interface Day {
	/** From 0. */
	readonly day: number;
	readonly chunk: Uint8Array;
}

const DAYS = 7;
const DAY = 86_400_000;
const CHUNK = 256 * 1024;
const START = Date.UTC(2026, 1, 2);

const encoder = new TextEncoder();

/**
 * Makes the week chunk by chunk: the messages of all journals in the corpus in any order, three a second, with names, numbers and
 * addresses that change, because what is counted by peer or by host must not grow with their number.
 */
export async function* week(seed: number): AsyncGenerator<Day> {
	const random = new Random(seed);
	const entries = await knownEntries();
	let milliseconds = START;
	for (let day = 0; day < DAYS; day += 1) {
		yield { day, chunk: encoder.encode(`-- Boot ${String(day + 1).padStart(32, '0')} --\n`) };
		let text = '';
		while (milliseconds < START + (day + 1) * DAY) {
			milliseconds += random.below(667);
			const { identifier, message } = random.pick(entries);
			const stamp = new Date(milliseconds).toISOString().slice(0, 19);
			text += `${stamp}+0000 f220105 ${identifier}[${1 + random.below(40_000)}]: ${varied(message, random)}\n`;
			if (text.length < CHUNK) continue;
			yield { day, chunk: encoder.encode(text) };
			text = '';
		}
		yield { day, chunk: encoder.encode(text) };
	}
}

/** The same message about another peer. */
function varied(message: string, random: Random): string {
	return message
		.replaceAll(/\b(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+\b/g, () => `203.0.113.${random.below(256)}`)
		.replaceAll(/\b[a-z0-9.-]+\.example\.com\b/g, () => `host-${random.below(1e6)}.example.com`)
		.replaceAll(/\b[0-9a-f]{64}\b/g, () => random.below(1e9).toString(16).padStart(64, 'f'));
}
