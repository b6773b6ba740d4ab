import { readFile } from 'node:fs/promises';
import { analyze, rulesOf, type RulePack } from '@whydown/analyzer';
import { median } from '../pairs.ts';
import type { Answer, Sizes } from '../question.ts';

/** Milliseconds that a rule may take for one message of 64 KiB. */
const GOAL = 50;
const LENGTH = 65_536;

interface Evil {
	readonly pattern: string;
	readonly unit: string;
}

/** Asks if the pattern of a rule of one's own can hang on a text that was made for it. */
export async function* patterns(sizes: Sizes): AsyncGenerator<Answer> {
	const file = new URL('../../packages/rules/src/pattern/evil-patterns.json', import.meta.url);
	const evil = JSON.parse(await readFile(file, 'utf8')) as readonly Evil[];
	const idle = await packOf('nothing says this');
	const took: { readonly pattern: string; readonly milliseconds: number }[] = [];
	let refused = 0;
	for (const { pattern, unit } of evil) {
		const pack = await packOf(pattern);
		if (pack === undefined || idle === undefined) {
			refused += 1;
			continue;
		}
		const text = unit.repeat(Math.floor((LENGTH - 1) / unit.length));
		const line = `2026-11-21T05:31:25+0000 f220105 hostile[1]: ${text}!\n`;
		const more: number[] = [];
		for (let pair = 0; pair <= sizes.pairs; pair += 1) {
			const without = await millisecondsOf(line, idle);
			const difference = (await millisecondsOf(line, pack)) - without;
			// The first pair warms up.
			if (pair > 0) more.push(difference);
		}
		took.push({ pattern, milliseconds: median(more) });
	}
	const slowest = took.toSorted((one, other) => other.milliseconds - one.milliseconds);
	const worst = slowest[0]?.milliseconds ?? Number.NaN;
	yield {
		question: `${took.length} evil patterns on 64 KiB of text made for them, the slowest (${refused} more are refused)`,
		result: `${worst.toFixed(1)} ms`,
		goal: `at most ${GOAL} ms`,
		met: worst <= GOAL,
		detail: slowest
			.slice(0, 5)
			.map(({ pattern, milliseconds }) => `${pattern} ${milliseconds.toFixed(1)}`)
			.join(', '),
	};
}

/** A pack of one rule that looks for a pattern; `undefined` where the pattern is refused. */
async function packOf(pattern: string): Promise<RulePack | undefined> {
	const text = `id: evil
area: evil
title: Evil
severity: info
role: cause
summary: Evil.
signals: { evil: { pattern: ${JSON.stringify(pattern)}, source: hostile } }
needs: evil
remedy: [{ do: Nothing., risk: read-only }]
tests: []
`;
	const { pack, mistakes } = await rulesOf({
		packs: [{ version: 'evil', files: [{ path: 'evil/evil.yaml', text }] }],
		only: true,
	});
	return mistakes.length === 0 ? pack : undefined;
}

async function millisecondsOf(line: string, rules: RulePack): Promise<number> {
	const before = performance.now();
	await analyze(line, { rules });
	return performance.now() - before;
}
