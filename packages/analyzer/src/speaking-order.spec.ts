import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';
import type { Report } from './report-data/report.ts';

const corpus = new URL('../../../corpus/', import.meta.url);
const short =
	/^(?<stamp>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}) \S+ (?<who>[^\s:[]+)(?:\[\d+\])?: /;

/** The journals of the corpus that are text with a stamp to the second on nearly every line. */
const journals = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
	.filter((path) => /(?:^|\/)input\S*\.txt$/.test(path.replaceAll('\\', '/')))
	.toSorted()
	.map((path) => ({ path, text: readFileSync(new URL(path, corpus), 'utf8') }))
	.filter(({ text }) => {
		const lines = text.split('\n');
		return text.length < 200_000 && lines.filter((line) => short.test(line)).length > lines.length * 0.9;
	});

/**
 * The same lines with another service speaking first inside each second. What one service says stays in its order, and a line
 * without a stamp stays with the one before.
 */
function respoken(text: string, choose: (below: number) => number): string {
	const spoken: string[] = [];
	let second = new Map<string, string[]>();
	let stamp: string | undefined;
	let open: string[] | undefined;
	const flush = (): void => {
		for (let left = [...second.values()]; left.length > 0; left = left.filter((lines) => lines.length > 0)) {
			spoken.push(left[choose(left.length)]?.shift() ?? '');
		}
		second = new Map();
	};
	for (const line of text.split('\n')) {
		const { stamp: at, who = '' } = short.exec(line)?.groups ?? {};
		if (at === undefined) {
			if (open === undefined) spoken.push(line);
			else open.push(`${open.pop() ?? ''}\n${line}`);
			continue;
		}
		if (at !== stamp) flush();
		stamp = at;
		open = second.get(who) ?? [];
		second.set(who, open);
		open.push(line);
	}
	flush();
	return spoken.join('\n');
}

const withoutPlace = (id: string): string => id.replace(/@.*$/, '');

/** The parts of a diagnosis that a reader takes from it, without the lines that it points at. */
function story(report: Report): readonly string[] {
	return [...report.causes, ...report.symptoms]
		.map(({ rule, state, confidence, count, explainedBy }) =>
			[rule, state, confidence, count, ...explainedBy.map(withoutPlace).toSorted()].join(' '),
		)
		.toSorted();
}

describe('which service speaks first within a second', () => {
	test('is another one in most journals of the corpus, once they are respoken', () => {
		const changed = journals.filter(({ text }) => respoken(text, (below) => below - 1) !== text);
		expect(journals.length).toBeGreaterThan(80);
		expect(changed.length).toBeGreaterThan(journals.length / 2);
	});

	test('makes no difference to the diagnosis', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...journals),
				fc.infiniteStream(fc.nat({ max: 999 })),
				async ({ text }, choices) => {
					const other = respoken(text, (below) => (choices.next().value ?? 0) % below);
					expect(story(await analyze(other))).toEqual(story(await analyze(text)));
				},
			),
			{ numRuns: 40 },
		);
	}, 60_000);
});
