import type { Diagnosis, Finding } from '@whydown/rules';
import type { InputReport } from '../input-report.ts';
import { counted } from '../text/quantities.ts';
import { quoted } from '../text/quoted.ts';

/** The causes of a diagnosis: those that go on, or may, apart from those that are over. */
export function causesByState({ causes }: Diagnosis): {
	readonly open: readonly Finding[];
	readonly over: readonly Finding[];
} {
	const isOpen = ({ state }: Finding): boolean => state === 'active' || state === 'unknown';
	return { open: causes.filter(isOpen), over: causes.filter((cause) => !isOpen(cause)) };
}

/** The sentence for an input in which no cause goes on: it says no more than the input shows. */
export function noOpenCause({ status, diagnosis }: InputReport): string {
	const { causes: over, symptoms, clean, notCheckable } = diagnosis;
	if (status === 'unreadable') return 'Nothing can be concluded: the input could not be read whole.';
	const fired = new Set([...over, ...symptoms].map((finding) => finding.rule));
	const active = symptoms.filter(({ state }) => state === 'active');
	const none =
		over.length === 0
			? 'No fault found in what this input shows'
			: active.length === 0
				? 'No fault goes on at the end of this input'
				: `What was wrong is over, but this goes on: ${active.map(({ title }) => quoted(title)).join('; ')}`;
	const rules = counted(fired.size + clean.length + notCheckable.length, 'rule');
	const unchecked = notCheckable.length === 0 ? '' : `, ${notCheckable.length} could not be checked`;
	return `${none}: of ${rules}, ${clean.length} came out clean${unchecked}.`;
}
