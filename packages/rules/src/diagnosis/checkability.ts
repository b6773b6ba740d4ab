import type { Place, TimeTable } from '@whydown/timeline';
import type { Condition } from '../condition/ast.ts';
import type { CoverageClaim } from '../observation.ts';
import type { Rule } from '../rule.ts';
import type { IndexedSignal } from '../signals/signal-index.ts';
import type { Coverage, NotCheckable } from './diagnosis.ts';
import { sourcesOf } from './group.ts';
import type { Observed } from './observed.ts';
import { momentOf } from './moment.ts';
import { span } from '../evaluation/elapsed.ts';
import { knownSilence } from './stretches.ts';

const checks = 'checks';

/** Stands for `checks` where none that the input shows would tell. */
const otherChecks = 'other checks';

/** Sets of sources of which one must be covered: more than these no reader could follow. */
const alternativesLimit = 64;

/**
 * True where the input shows enough of a boot for the rule's silence to mean something: all sources of one of the ways in which
 * `needs` can hold, and no incomplete source in any of them.
 */
export function isCheckable(rule: Rule, boot: number, observed: Observed): boolean {
	if (fewestMissing(rule, boot, observed).length > 0) return false;
	return !waysOf(rule, observed).some((way) => way.some((source) => observed.incompleteSources.has(source)));
}

/** The reason why a rule that found nothing proves nothing; `undefined` when it is clean. */
export function whyNotCheckable(
	rule: Rule,
	observed: Observed,
	inputComplete: boolean,
): Omit<NotCheckable, 'rule'> | undefined {
	const lastBoot = observed.table.boots.length - 1;
	if (lastBoot < 0) return { why: 'the input has no journal entries' };
	const absent = fewestMissing(rule, lastBoot, observed);
	if (absent.length > 0) {
		const whys = absent.map((source) => whyMissing(source, lastBoot, observed));
		return {
			why: whys.map(({ why }) => why).join('; '),
			...(whys.every(({ isPlain }) => isPlain) && { missing: absent }),
		};
	}
	const why = waysOf(rule, observed)
		.flat()
		.map((source) => observed.incompleteSources.get(source))
		.find((reason) => reason !== undefined);
	if (why !== undefined) return { why };
	return inputComplete ? undefined : { why: 'the input could not be read whole' };
}

/** True where the input would show a condition that comes to hold after a place: all sources of one of the ways in which it can. */
export function isShownAfter(condition: Condition, place: Place, rule: Rule, observed: Observed): boolean {
	const { coverage } = observed;
	return waysToHold(condition, rule, observed).some((way) =>
		way.every((source) => coverage.spansAfter(source, place, undefined) !== 'fails'),
	);
}

/** The claims as a report shows them. */
export function coverageShown(claims: readonly CoverageClaim[], { table }: Observed): Coverage[] {
	return claims.map((claim) => ({
		source: claim.source,
		boot: claim.boot,
		first: momentOf(
			{ place: claim.from, line: claim.fromLine ?? 0, section: claim.section, stamp: '' },
			table,
		),
		last: momentOf({ place: claim.to, line: claim.toLine ?? 0, section: claim.section, stamp: '' }, table),
		entries: claim.entries,
	}));
}

/** The sources that lack of the way that lacks the fewest. */
function fewestMissing(rule: Rule, boot: number, observed: Observed): readonly string[] {
	let fewest: readonly string[] | undefined;
	for (const sources of waysOf(rule, observed)) {
		const absent = sources.filter((source) => !isCovered(source, boot, observed));
		if (fewest === undefined || absent.length < fewest.length) fewest = absent;
	}
	return fewest ?? rule.sources.filter((source) => !isCovered(source, boot, observed));
}

/** True where the input shows what a source said in a boot. */
export function isCovered(source: string, boot: number, { commands, coverage, table }: Observed): boolean {
	if (commands.has(source)) return boot === table.boots.length - 1;
	const end = coverage.endOf(source, boot);
	return coverage.of(source, boot).some((claim) => claim.entries > 0 && isLongEnough(claim, end, table));
}

/** A cut stretch counts only if it shows as much of the boot's end as a lasting fault may be silent. */
function isLongEnough(
	{ from, to, isCut, isPartial }: CoverageClaim,
	end: Place | undefined,
	table: TimeTable,
): boolean {
	if (isPartial === true) return false;
	if (isCut !== true) return true;
	return to.ordinal >= (end?.ordinal ?? 0) && span(table, from, to).hi >= knownSilence;
}

/** The reason why a source is not covered. `isPlain`: nothing of it is there, or stray lines only. */
function whyMissing(
	source: string,
	boot: number,
	observed: Observed,
): { readonly why: string; readonly isPlain: boolean } {
	const { coverage, table, sourcesSeen } = observed;
	const because = (why: string): { readonly why: string; readonly isPlain: boolean } => ({
		why,
		isPlain: false,
	});
	if (source === 'timeline' || source === '*') {
		return because('the input has no journal entries of the last boot');
	}
	if (source === otherChecks && isCovered(checks, boot, observed))
		return because('no health check of this input tells of it');
	const claims = coverage.of(source === otherChecks ? checks : source, boot);
	if (claims.some(({ isPartial }) => isPartial === true)) {
		return because(`only what ${source} says of some units`);
	}
	const cut = claims.findLast(({ isCut }) => isCut === true);
	if (cut !== undefined) {
		const seconds = Math.round(span(table, cut.from, cut.to).likely);
		return because(`only the last ${seconds} s of ${source}: ${cut.note ?? 'it was cut'}`);
	}
	const note = claims.find((claim) => claim.note !== undefined)?.note;
	if (note !== undefined) return because(`no lines of ${source}: ${note}`);
	if (table.boots.some(({ index }) => coverage.of(source, index).length > 0)) {
		return because(`no lines of ${source} in the last boot`);
	}
	// The last lines of `systemctl status`, or what was pasted, prove what they say and nothing by their silence.
	const howMany = sourcesSeen.has(source) ? 'too few' : 'no';
	return { why: `${howMany} lines of ${source} in this input`, isPlain: true };
}

/** The sets of sources that can make a rule fire, without those that the rule does not name among its own. */
function waysOf(rule: Rule, observed: Observed): readonly (readonly string[])[] {
	const own = new Set(rule.sources);
	const ways = waysToHold(rule.needs.condition, rule, observed);
	if (own.size === 0) return ways;
	const isOwn = (source: string): boolean => own.has(source === otherChecks ? checks : source);
	return ways.map((way) => way.filter(isOwn)).filter((way) => way.length > 0);
}

/** Each way in which a condition can hold, as the sources that must be seen for it. */
function waysToHold(condition: Condition, rule: Rule, observed: Observed): readonly (readonly string[])[] {
	switch (condition.kind) {
		case 'and':
			return together(condition.of.map((part) => waysToHold(part, rule, observed)));
		case 'or':
			return condition.of.flatMap((part) => waysToHold(part, rule, observed)).slice(0, alternativesLimit);
		case 'then':
			return together([
				waysToHold(condition.first, rule, observed),
				waysToHold(condition.second, rule, observed),
			]);
		case 'not-followed-by':
		case 'not-preceded-by':
			// The sources of what must be absent may be unseen: the answer is then `possible`, which is an answer.
			return waysToHold(condition.what, rule, observed);
		case 'signal':
		case 'count':
		case 'distinct':
		case 'new':
		case 'in-first':
			return sourcesOfSignal(rule, observed.index.named(rule, condition.signal), observed);
		default: {
			const never: never = condition;
			return never;
		}
	}
}

/** The health checks that an input shows are others than those that would tell of a signal. */
function sourcesOfSignal(
	rule: Rule,
	signal: IndexedSignal | undefined,
	observed: Observed,
): readonly (readonly string[])[] {
	const { index, checks: answers } = observed;
	// A failure may be told by anybody: what the rule asks the checks says which of them would.
	const asking =
		signal?.kinds === undefined
			? rule.signals.flatMap(({ name }) => index.named(rule, name) ?? [])
			: [signal];
	const ofChecks = asking.filter((one) => answers.isAskedBy(one));
	const isAnswered = ofChecks.length === 0 || ofChecks.some((one) => answers.answer(one));
	return sourcesOf(rule, signal).map((source) => [source === checks && !isAnswered ? otherChecks : source]);
}

function together(parts: readonly (readonly (readonly string[])[])[]): readonly (readonly string[])[] {
	let ways: readonly (readonly string[])[] = [[]];
	for (const part of parts) {
		ways = ways
			.flatMap((way) => part.map((more) => [...new Set([...way, ...more])]))
			.slice(0, alternativesLimit);
	}
	return ways;
}
