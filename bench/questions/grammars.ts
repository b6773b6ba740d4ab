import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as ohm from 'ohm-js';
import { worstGrowth } from '../growth.ts';
import { grammarFiles, matchFunction, type GrammarFile } from '../literals.ts';
import { measure } from '../measure.ts';
import { knownMessages } from '../messages.ts';
import { median } from '../pairs.ts';
import type { Answer, Sizes } from '../question.ts';

const GOAL = 50;
/** Between 1 and 2 (quadratic): a clock on a busy machine is wrong by some tenths. */
const GROWTH = 1.5;
/** So many messages stand for all that a grammar knows. */
const MESSAGES = 100;

/** The grammar with the longest parser, whose passes in a fresh process are measured; nanoseconds. */
const LONGEST = 'openvpn';
const FIRST_PASS = 600;
const LATER_PASS = 400;
const PASSES_SCRIPT = fileURLToPath(new URL('../passes.ts', import.meta.url));

type Match = (bytes: Uint8Array, start: number, end: number) => unknown;

/** How much faster is a compiled grammar than ohm-js with the same grammar, and is every one linear in the length of a line? */
export async function* grammars(sizes: Sizes): AsyncGenerator<Answer> {
	const messages = await knownMessages();
	const speedUps: { readonly name: string; readonly speedUp: number }[] = [];
	const growths: { readonly name: string; readonly exponent: number; readonly text: string }[] = [];
	const unmeasured: string[] = [];
	for (const file of await grammarFiles()) {
		const match = await matchFunction(file.parser);
		const interpreted = ohm.grammar(file.text);
		const understood = sample(messages.filter((message) => reads(match, message)));
		if (file.name === LONGEST) {
			const costs = await passesOf(file, understoodBy(match, messages), sizes.pairs);
			yield passesAnswer(costs);
		}
		if (understood.length === 0) {
			unmeasured.push(file.name);
			continue;
		}
		speedUps.push({ name: file.name, speedUp: speedUpOf(match, interpreted, understood, sizes.pairs) });
		growths.push({ name: file.name, ...worstGrowth(match, understood) });
	}
	const all = unmeasured.length === 0;
	const missing = all ? '' : `; NOT MEASURED: ${unmeasured.join(', ')}`;
	const mean = Math.exp(speedUps.reduce((sum, { speedUp }) => sum + Math.log(speedUp), 0) / speedUps.length);
	yield {
		question: `${speedUps.length} compiled grammars, faster than ohm-js by (geometric mean)`,
		result: mean.toFixed(0),
		goal: `at least ${GOAL}, every grammar measured`,
		met: all && mean >= GOAL,
		detail:
			speedUps
				.toSorted((one, other) => one.speedUp - other.speedUp)
				.map(({ name, speedUp }) => `${name} ${speedUp.toFixed(0)}`)
				.join(', ') + missing,
	};
	const slowest = growths.toSorted((one, other) => other.exponent - one.exponent);
	const worst = slowest[0]?.exponent ?? Number.NaN;
	yield {
		question: `${growths.length} compiled grammars, the worst growth of time with the length of a line (1: linear, 2: quadratic)`,
		result: worst.toFixed(2),
		goal: `at most ${GROWTH}, every grammar measured`,
		met: all && worst <= GROWTH,
		detail:
			slowest
				.slice(0, 5)
				.map(({ name, exponent, text }) => `${name} ${exponent.toFixed(2)} (${JSON.stringify(text)})`)
				.join(', ') + missing,
	};
}

/** All messages that a grammar gives a case of its own. */
function understoodBy(match: Match, messages: readonly string[]): readonly string[] {
	return messages.filter((message) => {
		const bytes = Buffer.from(message);
		const found = match(bytes, 0, bytes.length);
		return typeof found === 'object' && found !== null && Reflect.get(found, 'case') !== 'unrecognised';
	});
}

function passesAnswer(costs: readonly number[]): Answer {
	const [first = Number.NaN, ...later] = costs;
	const slowest = Math.max(...later);
	return {
		question: `${LONGEST} alone in a fresh process, 60,000 lines: processor time of a line, first pass and slowest later one`,
		result: `${first} ns, ${slowest} ns`,
		goal: `at most ${FIRST_PASS} and ${LATER_PASS} ns`,
		met: first <= FIRST_PASS && slowest <= LATER_PASS,
		detail: `passes: ${costs.join(', ')}`,
	};
}

function reads(match: Match, message: string): boolean {
	const bytes = Buffer.from(message);
	return match(bytes, 0, bytes.length) !== undefined;
}

/** At most so many, from all over the list. */
function sample(messages: readonly string[]): readonly string[] {
	const step = Math.max(1, messages.length / MESSAGES);
	return messages.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

function speedUpOf(
	match: Match,
	interpreted: ohm.Grammar,
	messages: readonly string[],
	pairs: number,
): number {
	const encoder = new TextEncoder();
	const encoded = messages.map((message) => encoder.encode(message));
	for (const message of messages) {
		if (!interpreted.match(message).succeeded()) throw new Error(`ohm-js refuses ${message}`);
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

/**
 * Matching in fresh processes, the best of each pass: what else the machine does makes a pass slower, never faster.
 */
async function passesOf(
	file: GrammarFile,
	messages: readonly string[],
	times: number,
): Promise<readonly number[]> {
	const messagesFile = join(tmpdir(), `whydown-messages-${randomUUID()}`);
	await writeFile(messagesFile, JSON.stringify(messages));
	try {
		let best: readonly number[] = [];
		for (let time = 0; time < times; time++) {
			const { stdout, exitCode } = await measure([
				process.execPath,
				...process.execArgv,
				PASSES_SCRIPT,
				file.parser.href,
				messagesFile,
			]);
			if (exitCode !== 0) throw new Error(`Matching ${file.name} ended with ${exitCode}.`);
			const costs = JSON.parse(stdout) as readonly number[];
			best = costs.map((cost, pass) => Math.min(cost, best[pass] ?? Infinity));
		}
		return best;
	} finally {
		await rm(messagesFile, { force: true });
	}
}
