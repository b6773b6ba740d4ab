import { readdir, readFile } from 'node:fs/promises';
import * as ohm from 'ohm-js';
import { grammarFiles, type GrammarFile } from '../literals.ts';
import { median } from '../pairs.ts';
import { notRun, type Answer, type Sizes } from '../question.ts';

const CORPUS = new URL('../../corpus/', import.meta.url);
const GOAL = 50;

type Match = (bytes: Uint8Array, start: number, end: number) => unknown;

/** How much faster is a compiled grammar than ohm-js with the same grammar, on the messages of the corpus? */
export async function* grammars(sizes: Sizes): AsyncGenerator<Answer> {
	const question = 'compiled grammars, faster than ohm-js by (geometric mean)';
	const messages = await corpusMessages();
	const speedUps: number[] = [];
	const details: string[] = [];
	for (const file of await grammarFiles()) {
		const match = await compiled(file);
		const interpreted = ohm.grammar(file.text);
		const understood =
			match === undefined ? [] : messages.filter((message) => interpreted.match(message).succeeded());
		if (match === undefined || understood.length === 0) {
			details.push(
				`${file.name} not run: ${match === undefined ? 'not compiled' : 'no message of the corpus'}`,
			);
			continue;
		}
		const speedUp = speedUpOf(match, interpreted, understood, sizes.pairs);
		speedUps.push(speedUp);
		details.push(`${file.name} ${speedUp.toFixed(0)} (${understood.length} messages)`);
	}
	if (speedUps.length === 0) {
		yield notRun(question, 'no grammar is compiled');
		return;
	}
	const mean = Math.exp(speedUps.reduce((sum, speedUp) => sum + Math.log(speedUp), 0) / speedUps.length);
	yield {
		question,
		result: mean.toFixed(0),
		goal: `at least ${GOAL}`,
		met: mean >= GOAL,
		detail: details.join('; '),
	};
}

function speedUpOf(
	match: Match,
	interpreted: ohm.Grammar,
	messages: readonly string[],
	pairs: number,
): number {
	const encoder = new TextEncoder();
	const encoded = messages.map((message) => encoder.encode(message));
	for (const [index, bytes] of encoded.entries()) {
		if (match(bytes, 0, bytes.length) === undefined) {
			throw new Error(`The compiled grammar refuses ${messages[index] ?? ''}`);
		}
	}
	const compiledOnce = (): void => {
		for (const bytes of encoded) match(bytes, 0, bytes.length);
	};
	const interpretedOnce = (): void => {
		for (const message of messages) interpreted.match(message);
	};
	const ratios: number[] = [];
	for (let pair = 0; pair <= pairs; pair++) {
		const ratio = perRound(interpretedOnce) / perRound(compiledOnce);
		if (pair > 0) ratios.push(ratio);
	}
	return median(ratios);
}

/** Seconds of one round, from as many rounds as fill a tenth of a second. */
function perRound(round: () => void): number {
	const started = process.hrtime.bigint();
	let rounds = 0;
	let elapsed = 0;
	do {
		round();
		rounds++;
		elapsed = Number(process.hrtime.bigint() - started) / 1e9;
	} while (elapsed < 0.1);
	return elapsed / rounds;
}

async function compiled(file: GrammarFile): Promise<Match | undefined> {
	let module: unknown;
	try {
		module = await import(file.parser.href);
	} catch {
		return undefined;
	}
	const exported: readonly unknown[] =
		typeof module === 'object' && module !== null ? Object.values(module) : [];
	return exported.find((value): value is Match => typeof value === 'function');
}

/** Every different message of the year-less text files in the corpus. */
async function corpusMessages(): Promise<readonly string[]> {
	const messages = new Set<string>();
	for (const path of await readdir(CORPUS, { recursive: true })) {
		if (!/(^|[/\\])input(\.short)?\.txt$/.test(path)) continue;
		const text = await readFile(new URL(path.replaceAll('\\', '/'), CORPUS), 'utf8');
		for (const line of text.split('\n')) {
			const message = /^[A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d (?:\S+ )?[\w.-]+\[\d+\]: (.+)$/.exec(line)?.[1];
			if (message !== undefined) messages.add(message);
		}
	}
	return [...messages];
}
