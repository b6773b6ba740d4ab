import { readFile } from 'node:fs/promises';
import { matchFunction } from './literals.ts';

/** So many lines make a pass. */
const LINES = 60_000;
const PASSES = 4;

/**
 * `passes.ts PARSER MESSAGES`: what matching a line costs in a fresh process, pass by pass over the same lines, in
 * nanoseconds of processor time, what V8 compiles meanwhile included. Printed as a JSON array.
 */
async function main(): Promise<void> {
	const [parser = '', messagesFile = ''] = process.argv.slice(2);
	const match = await matchFunction(new URL(parser));
	const messages = JSON.parse(await readFile(messagesFile, 'utf8')) as readonly string[];
	const lines = Array.from({ length: LINES }, (_, at) => messages[(at * 7919) % messages.length] ?? '');
	// As a reader holds them: one behind the other in one buffer.
	const bytes = Buffer.from(`${lines.join('\n')}\n`);
	const ends = new Int32Array(LINES);
	for (let line = 0, at = 0; line < LINES; line++) {
		ends[line] = bytes.indexOf(0x0a, at);
		at = (ends[line] ?? 0) + 1;
	}
	const costs: number[] = [];
	for (let pass = 0; pass < PASSES; pass++) {
		const before = process.cpuUsage();
		matchAll(match, bytes, ends);
		const { user, system } = process.cpuUsage(before);
		costs.push(Math.round(((user + system) * 1000) / LINES));
	}
	console.log(JSON.stringify(costs));
}

function matchAll(
	match: (bytes: Uint8Array, start: number, end: number) => unknown,
	bytes: Uint8Array,
	ends: Int32Array,
): void {
	let start = 0;
	for (const end of ends) {
		match(bytes, start, end);
		start = end + 1;
	}
}

await main();
