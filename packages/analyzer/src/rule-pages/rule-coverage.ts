import type { Rule } from '@whydown/rules';
import { visible } from '../text/invisible-characters.ts';
import { counted } from '../text/quantities.ts';

/** The rules that fired in one input, and the label that says which should. */
export interface CoveredInput {
	readonly name: string;
	/** Ids of rules. */
	readonly causes: readonly string[];
	readonly symptoms: readonly string[];
	/** Absent: nobody has said what is true of this input. */
	readonly label?: InputLabel;
}

/** The truth about an input: exactly these causes, and none of the forbidden rules in any role. */
export interface InputLabel {
	readonly causes: readonly string[];
	readonly forbidden: readonly string[];
}

/** The rules that fired in inputs, as a text, compared with the labels. */
export interface RuleCoverage {
	readonly text: string;
	/** `true`: some label is contradicted. */
	readonly contradicted: boolean;
}

/** Tells which rules fired in which inputs, which rules never fired, and which labels that contradicts. */
export function ruleCoverage(rules: readonly Rule[], inputs: readonly CoveredInput[]): RuleCoverage {
	const ids = rules.map(({ id }) => id).toSorted();
	const width = Math.max(0, ...ids.map(({ length }) => length));
	const labelled = inputs.filter(({ label }) => label !== undefined).length;
	const fired: string[] = [];
	const never: string[] = [];
	for (const id of ids) {
		const asCause = inputs.filter(({ causes }) => causes.includes(id));
		const asSymptom = inputs.filter(({ causes, symptoms }) => symptoms.includes(id) && !causes.includes(id));
		const [first, ...others] = [...asCause, ...asSymptom];
		if (first === undefined) never.push(id);
		else {
			const more = others.length === 0 ? '' : ` and ${others.length} more`;
			const counts = `${numbered(asCause.length)}  ${numbered(asSymptom.length)}`;
			fired.push(`   ${id.padEnd(width)}  ${counts}  ${visible(first.name)}${more}`);
		}
	}
	const contradictions = inputs.flatMap(contradictionsOf);
	const lines = [
		`${counted(inputs.length, 'input')}, ${labelled} with a label, ${counted(rules.length, 'rule')}`,
		'',
		`   ${'Rules that fired'.padEnd(width)}   cause symptom  in`,
		...fired,
		'',
		`Rules that never fired: ${never.length}`,
		...never.map((id) => `   ${id}`),
		'',
		`Against the labels: ${contradictions.length}`,
		...contradictions.map((contradiction) => `   ${visible(contradiction)}`),
	];
	return { text: `${lines.join('\n')}\n`, contradicted: contradictions.length > 0 };
}

function numbered(count: number): string {
	return String(count).padStart(6);
}

function contradictionsOf({ name, causes, symptoms, label }: CoveredInput): readonly string[] {
	if (label === undefined) return [];
	const fired = new Set([...causes, ...symptoms]);
	return [
		...label.causes
			.filter((id) => !causes.includes(id))
			.map(
				(id) =>
					`${name}: ${id} is a cause, and ${symptoms.includes(id) ? 'fired as a symptom' : 'did not fire'}`,
			),
		...[...new Set(causes)]
			.filter((id) => !label.causes.includes(id))
			.map((id) => `${name}: ${id} fired, and is no cause`),
		...label.forbidden
			.filter((id) => fired.has(id) && !causes.includes(id))
			.map((id) => `${name}: ${id} fired, and is forbidden`),
	];
}
