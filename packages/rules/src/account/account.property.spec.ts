import fc from 'fast-check';
import { expect, test } from 'vitest';
import { condition, names, signal } from '../testing/conditions.ts';
import { Engine } from '../engine.ts';
import { rule, sees, Story, type RuleDraft } from '../testing/story.ts';
import type { Rule } from '../rule.ts';
import type { PartAccount, RuleAccount } from './account.ts';
import { withSignalProbe } from './signal-probe.ts';

interface Line {
	readonly signal: (typeof names)[number];
	readonly pause: number;
	readonly host: string | undefined;
	readonly odd: 'unknown-gap' | 'reboot' | 'plain';
}

const line = fc.record<Line>({
	signal,
	pause: fc.constantFrom(0, 1, 10, 30, 100),
	host: fc.constantFrom('one', 'two', undefined),
	odd: fc.constantFrom('plain', 'plain', 'plain', 'plain', 'plain', 'unknown-gap', 'reboot'),
});

const input = fc.record({
	lines: fc.array(line, { maxLength: 25 }),
	isCovered: fc.boolean(),
	inputComplete: fc.boolean(),
});

function told({ lines, isCovered }: { lines: readonly Line[]; isCovered: boolean }): Story {
	const story = new Story().boot(isCovered);
	let second = 0;
	for (const { signal: name, pause, host, odd } of lines) {
		if (odd === 'reboot') {
			story.boot();
			second = 0;
		}
		second += pause;
		story.line(`s.${name}`, second, host === undefined ? {} : { host });
		if (odd === 'unknown-gap') story.unknownGap();
	}
	if (!isCovered) story.covers('s', second / 4, second / 2);
	return story;
}

const draft = fc.record<Omit<RuleDraft, 'signals'>>({
	needs: condition,
	excludes: fc.option(condition, { nil: undefined }),
	resolvedBy: fc.option(condition, { nil: undefined }),
	groupBy: fc.constantFrom('boot', 'boot', 'host'),
});

function ruleOf(of: Omit<RuleDraft, 'signals'>, within: number | undefined): Rule {
	const plain = rule('r', { ...of, signals: names.map((name) => sees(name, `s.${name}`)) });
	return { ...plain, excludes: plain.excludes.map((circumstance) => ({ ...circumstance, within })) };
}

function partsOf(part: PartAccount): readonly PartAccount[] {
	return [part, ...part.parts.flatMap(partsOf)];
}

/** True where the figures of a shortfall are what its kind says. */
function isConsistent({ truth, shortfall }: PartAccount): boolean {
	switch (shortfall?.kind) {
		case undefined:
			return true;
		case 'too-few':
		case 'too-few-values':
			return shortfall.seen < shortfall.of;
		case 'too-sparse':
			return shortfall.closest > shortfall.allowed && shortfall.most < shortfall.of;
		case 'too-late':
		case 'late-in-boot':
			return truth === 'fails' && shortfall.elapsed.lo > shortfall.allowed;
		case 'wrong-order':
			return truth === 'fails' && shortfall.second.at.line <= shortfall.first.at.line;
		case 'followed':
			return truth === 'fails' && shortfall.by.at.line > shortfall.line.at.line;
		case 'preceded':
			return truth === 'fails' && shortfall.by.at.line < shortfall.line.at.line;
		case 'never-seen':
			return truth === 'fails';
		case 'time-unknown':
		case 'not-covered':
		case 'boot-cut':
		case 'unsure':
			return truth === 'possible';
	}
}

interface Observed {
	readonly account: RuleAccount;
	readonly diagnosis: ReturnType<Engine['conclude']>;
}

function ask(story: Story, asked: Rule, inputComplete: boolean): Observed {
	const engine = new Engine(withSignalProbe({ version: 'test', rules: [asked] }, asked));
	for (const observation of story.observations) engine.observe(observation);
	const context = { table: story.table, coverage: story.coverage, facts: new Map(), inputComplete };
	return { account: engine.account(asked, context), diagnosis: engine.conclude(context) };
}

const drafts = fc.tuple(input, draft, fc.constantFrom(undefined, 10, 300));

test('an account says "fired" exactly when the diagnosis has a finding, and else what the diagnosis says', () => {
	fc.assert(
		fc.property(drafts, ([said, of, within]) => {
			const asked = ruleOf(of, within);
			const { account, diagnosis } = ask(told(said), asked, said.inputComplete);
			const findings = [...diagnosis.causes, ...diagnosis.symptoms].filter((one) => one.rule === 'r');
			expect(account.verdict.kind === 'fired').toBe(findings.length > 0);
			expect(account.verdict.kind === 'silent').toBe(diagnosis.clean.includes('r'));
			const notCheckable = diagnosis.notCheckable.find((one) => one.rule === 'r');
			expect(account.verdict.kind === 'not-checkable' ? account.verdict.why : undefined).toBe(
				notCheckable?.why,
			);
			const firedIn = account.groups.filter(({ fired }) => fired).map(({ boot }) => boot);
			const boots = findings.flatMap(({ episodes }) => episodes.map(({ boot }) => boot));
			expect(new Set(firedIn)).toEqual(new Set(boots));
		}),
		{ numRuns: 1000 },
	);
});

test('where a rule did not fire, the account says what is missing, or what excluded it', () => {
	fc.assert(
		fc.property(drafts, ([said, of, within]) => {
			const asked = ruleOf(of, within);
			const { account } = ask(told(said), asked, said.inputComplete);
			for (const { fired, missing, exclusions, needs, wanted, matched } of account.groups) {
				const isExcluded = exclusions.some(
					({ truth, within: near }) => near === undefined && truth === 'holds',
				);
				expect(fired).toBe(!isExcluded && needs.truth !== 'fails');
				expect(missing !== undefined || needs.truth !== 'fails').toBe(true);
				expect(wanted).toEqual(expect.arrayContaining([...matched]));
				expect(partsOf(needs).filter((part) => !isConsistent(part))).toEqual([]);
			}
		}),
		{ numRuns: 1000 },
	);
});

test('the probe for events that did not pass changes nothing that others find', () => {
	fc.assert(
		fc.property(drafts, ([said, of, within]) => {
			const asked = ruleOf(of, within);
			const story = told(said);
			const { diagnosis } = ask(story, asked, said.inputComplete);
			const alone = story.diagnose([asked], { inputComplete: said.inputComplete });
			const ofRule = ({ causes, symptoms }: typeof alone): unknown =>
				[...causes, ...symptoms].filter((one) => one.rule === 'r');
			expect(ofRule(diagnosis)).toEqual(ofRule(alone));
		}),
		{ numRuns: 300 },
	);
});
