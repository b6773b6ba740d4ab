import type { Report } from '../../packages/analyzer/src/index.ts';
import type { LabelledInput } from './labelled-input.ts';

/** The verdicts on one report. */
export interface Judgement {
	/** The first cause is true; or nothing is said against a healthy device. */
	readonly isRightFirst: boolean;
	/** Some cause is true. */
	readonly isRightAnywhere: boolean;
	/** There is a true cause, and none was named. */
	readonly isMissed: boolean;
	/** Something is said that is not true. */
	readonly isFalseAlarm: boolean;
	/** Rules that are certain and not true. */
	readonly unsupportedCertain: readonly string[];
	/** True causes that are certain. */
	readonly certain: number;
}

/** The parts of a report that are judged. */
export type JudgedReport = Pick<Report, 'causes' | 'symptoms' | 'status'>;

/**
 * True where a report on what somebody posted says the truth: the first cause is the true one, and nothing is said that the
 * label forbids. On a healthy device nothing that goes on is said, and no complaint stays unexplained. A refusal is wrong.
 */
export function isRight(
	{ causes, account, status }: Pick<Report, 'causes' | 'account' | 'status'>,
	truth: Pick<LabelledInput, 'causes' | 'alsoTrue' | 'forbidden'>,
): boolean {
	if (status === 'unreadable' || causes.some(({ rule }) => truth.forbidden.includes(rule))) return false;
	const [first] = causes;
	const [wanted] = truth.causes;
	if (wanted !== undefined)
		return first !== undefined && (first.rule === wanted || truth.alsoTrue.includes(first.rule));
	const goesOn = causes.filter(
		({ state, severity }) => severity !== 'info' && (state === 'active' || state === 'unknown'),
	);
	return goesOn.length === 0 && account.unexplained === 0;
}

/**
 * Holds a report against the truth.
 *
 * @param alsoTrue rules that are true of the device, though no cause: what the report on the whole input hangs under its true causes
 */
export function judge(
	report: JudgedReport,
	truth: Pick<LabelledInput, 'causes' | 'alsoTrue'>,
	alsoTrue: ReadonlySet<string>,
): Judgement {
	const isTrueCause = (rule: string): boolean => truth.causes.includes(rule) || truth.alsoTrue.includes(rule);
	const isTrue = (rule: string): boolean => isTrueCause(rule) || alsoTrue.has(rule);
	const causes = report.causes.filter(({ rule, severity }) => severity !== 'info' || isTrueCause(rule));
	const isNamed = causes.some(({ rule }) => isTrueCause(rule));
	const isHealthy = truth.causes.length === 0;
	const [first] = causes;
	const goesOn = causes.filter(({ state }) => state === 'active' || state === 'unknown');
	return {
		isRightFirst: isHealthy
			? goesOn.every(({ rule }) => isTrue(rule)) && report.status !== 'unreadable'
			: first !== undefined && isTrueCause(first.rule),
		isRightAnywhere: isHealthy ? true : isNamed,
		isMissed: !isHealthy && !isNamed,
		isFalseAlarm: goesOn.some(({ rule }) => !isTrue(rule)),
		unsupportedCertain: [...report.causes, ...report.symptoms].flatMap(({ rule, confidence }) =>
			confidence === 'certain' && !isTrue(rule) ? [rule] : [],
		),
		certain: causes.filter(({ rule, confidence }) => confidence === 'certain' && isTrue(rule)).length,
	};
}

/** The rules that hang under some causes, at any depth: where the causes are true, so are they. */
export function symptomsOf(
	{ causes, symptoms }: Pick<Report, 'causes' | 'symptoms'>,
	trueCauses: readonly string[],
): ReadonlySet<string> {
	const byId = new Map([...causes, ...symptoms].map((finding) => [finding.id, finding]));
	const found = new Set<string>();
	const visit = (ids: readonly string[]): void => {
		for (const id of ids) {
			const finding = byId.get(id);
			if (finding === undefined || found.has(finding.rule)) continue;
			found.add(finding.rule);
			visit(finding.explains);
		}
	};
	for (const { rule, explains } of causes) if (trueCauses.includes(rule)) visit(explains);
	return found;
}
