import type { Diagnosis, Finding } from '../diagnosis/diagnosis.ts';
import { is, or, rule, sees } from './story.ts';

/** A fault, its end, and the output of a command that shows it. */
export const signals = [sees('bad', 's.bad'), sees('good', 's.good'), sees('shown', 'command.shown')];

/** A rule on these signals. */
export const broken = rule('broken', {
	signals,
	needs: or(is('bad'), is('shown')),
	resolvedBy: is('good'),
});

/** The one finding of a diagnosis. */
export function onlyFinding(diagnosis: Diagnosis): Finding {
	const [finding, ...others] = [...diagnosis.causes, ...diagnosis.symptoms];
	if (finding === undefined || others.length > 0) throw new Error('There should be one finding');
	return finding;
}
