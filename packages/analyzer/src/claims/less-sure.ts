import type { Confidence, Diagnosis, Finding } from '@whydown/rules';

const lower: Readonly<Record<Confidence, Confidence>> = {
	certain: 'likely',
	likely: 'possible',
	possible: 'possible',
};

/** A diagnosis of lines that were known by their words alone: whoever else prints such words is not excluded. */
export function lessSure(diagnosis: Diagnosis): Diagnosis {
	const lowered = (finding: Finding): Finding => ({ ...finding, confidence: lower[finding.confidence] });
	return {
		...diagnosis,
		causes: diagnosis.causes.map(lowered),
		symptoms: diagnosis.symptoms.map(lowered),
	};
}
