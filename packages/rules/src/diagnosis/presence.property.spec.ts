import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rule } from '../rule.ts';
import { Story, is, rule, sees } from '../testing/story.ts';
import type { Diagnosis, Finding } from './diagnosis.ts';

const names = ['a', 'b', 'c', 'd', 'e'] as const;

/** Rules of which earlier ones may explain later ones. */
const packs: fc.Arbitrary<readonly Rule[]> = fc
	.tuple(
		...names.map((_, at) =>
			fc.record({
				explains: fc.subarray(names.slice(at + 1)),
				lag: fc.constantFrom(0, 120, 600),
				lasts: fc.boolean(),
				isResolvable: fc.integer({ min: 0, max: 4 }).map((digit) => digit > 0),
			}),
		),
	)
	.map((drafts) =>
		drafts.flatMap(({ explains, lag, lasts, isResolvable }, at) => {
			const name = names[at];
			if (name === undefined) return [];
			return rule(name, {
				signals: [sees('bad', `${name}.bad`), sees('good', `${name}.good`)],
				needs: is('bad'),
				...(isResolvable && { resolvedBy: is('good') }),
				...(lasts && isResolvable && { lasts }),
				explains,
				lag,
			});
		}),
	);

interface Line {
	readonly kind: string;
	readonly second: number;
	readonly boots: boolean;
}

const inputs: fc.Arbitrary<readonly Line[]> = fc
	.array(
		fc.record({
			kind: fc.constantFrom(...names.flatMap((name) => [`${name}.bad`, `${name}.bad`, `${name}.good`])),
			pause: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 3000 })),
			boots: fc.nat(14).map((digit) => digit === 0),
		}),
		{ maxLength: 25 },
	)
	.map((lines) => {
		let second = 0;
		return lines.map(({ kind, pause, boots }) => {
			second = boots ? pause : second + pause;
			return { kind, second, boots };
		});
	});

/** A line that shows nothing stands for each that is left out, so that the input shows as much as before. */
function diagnosisOf(lines: readonly Line[], pack: readonly Rule[], leftOut = new Set<number>()): Diagnosis {
	const story = new Story().boot();
	for (const { kind, second, boots } of lines) {
		if (boots) story.boot();
		const ordinal = story.observations.length;
		story.line(leftOut.has(ordinal) ? 'nothing.said' : kind, second);
	}
	return story.diagnose(pack);
}

const goesOn = ({ state, rule: id }: Finding, pack: readonly Rule[]): boolean =>
	state === 'active' || (state === 'unknown' && pack.some((one) => one.id === id && one.lasts === true));

test('what goes on hangs under something that goes on, or stands for itself', () => {
	fc.assert(
		fc.property(packs, inputs, (pack, lines) => {
			const { causes, symptoms } = diagnosisOf(lines, pack);
			const byId = new Map([...causes, ...symptoms].map((finding) => [finding.id, finding]));
			for (const { state, explainedBy } of symptoms) {
				if (state !== 'active') continue;
				const above = explainedBy.flatMap((id) => byId.get(id) ?? []);
				expect(above.some((finding) => goesOn(finding, pack))).toBe(true);
			}
			// From any line of the present upwards there is a cause of the present.
			const isActive = [...byId.values()].some(({ state }) => state === 'active');
			expect(isActive && !causes.some((finding) => goesOn(finding, pack))).toBe(false);
		}),
		{ numRuns: 1000 },
	);
});

/** What is active, where it was seen last, and which of what goes on it stands under. */
function present(
	{ causes, symptoms }: Diagnosis,
	pack: readonly Rule[],
): ReadonlyMap<string, { readonly lastLine: number; readonly under: readonly string[] }> {
	const all = [...causes, ...symptoms];
	const byId = new Map(all.map((finding) => [finding.id, finding]));
	return new Map(
		all
			.filter(({ state }) => state === 'active')
			.map(({ rule: id, last, explainedBy }) => [
				id,
				{
					lastLine: last.line,
					under: names.filter((name) =>
						explainedBy.some((above) => {
							const finding = byId.get(above);
							return finding?.rule === name && goesOn(finding, pack);
						}),
					),
				},
			]),
	);
}

test('what is over changes nothing of what was seen after it', () => {
	fc.assert(
		fc.property(packs, inputs, fc.nat(), (pack, lines, pick) => {
			const whole = diagnosisOf(lines, pack);
			const over = [...whole.causes, ...whole.symptoms].flatMap(({ rule: id, episodes }) =>
				episodes.flatMap((episode) =>
					episode.ended !== undefined && episode.state === 'resolved' ? [{ id, episode }] : [],
				),
			);
			const chosen = over[pick % Math.max(1, over.length)];
			if (chosen === undefined) return;
			const { id, episode } = chosen;
			const leftOut = new Set<number>();
			for (let line = episode.first.line; line <= episode.last.line; line += 1) {
				const said = wordsAt(lines, line - 1);
				if (said === `${id}.bad`) leftOut.add(line - 1);
			}
			expect(leftOut.size).toBe(episode.count);
			const before = present(whole, pack);
			const after = present(diagnosisOf(lines, pack, leftOut), pack);
			// Only what nobody saw again after it may have ended with it, and then explains nothing.
			const doubted = new Set([...after.keys()].filter((active) => !before.has(active)));
			for (const active of doubted) {
				expect(after.get(active)?.lastLine).toBeLessThan(episode.ended?.at.line ?? 0);
			}
			for (const [active, there] of before) {
				const { lastLine, under = [] } = after.get(active) ?? {};
				const undoubted = under.filter((above) => !doubted.has(above));
				expect({ active, lastLine, under: undoubted }).toEqual({ active, ...there });
			}
		}),
		{ numRuns: 1000 },
	);
});

/** The kind of the line with an ordinal; each boot begins with a line of its own. */
function wordsAt(lines: readonly Line[], ordinal: number): string | undefined {
	let at = 1;
	for (const { kind, boots } of lines) {
		if (boots) at += 1;
		if (at === ordinal) return kind;
		at += 1;
	}
	return undefined;
}
