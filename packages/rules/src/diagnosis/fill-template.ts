import type { Facts } from '../signals/field-test.ts';
import type { Slot, Template } from '../rule.ts';
import type { Stretch } from './stretches.ts';

/** The most values that a text lists; of the others it tells the number. */
const valuesTold = 3;
/** A value is a name or an address; what is longer is cut, in UTF-16 units. */
const valueLength = 80;

/** A text of a rule with the values that the lines of a stretch tell, the latest first. */
export function fillTemplate(template: Template, stretch: Stretch, facts: Facts): string {
	return template.map((part) => (typeof part === 'string' ? part : slotText(part, stretch, facts))).join('');
}

function slotText(slot: Slot, stretch: Stretch, facts: Facts): string {
	const known = 'fact' in slot ? facts.get(slot.fact) : valuesIn(slot, stretch);
	const values = [...new Set([known ?? []].flat().map(String).map(safeValue))].filter(
		(value) => value !== '',
	);
	if (values.length === 0) return slot.otherwise;
	if (values.length <= valuesTold) return values.join(', ');
	return `${values.slice(0, valuesTold - 1).join(', ')} and ${values.length - valuesTold + 1} more`;
}

function valuesIn(
	{ signal, field }: Extract<Slot, { readonly signal: string }>,
	stretch: Stretch,
): unknown[] {
	const { group, first, last } = stretch;
	return group
		.runs(signal)
		.filter(
			(run) => run.last.place.ordinal >= first.place.ordinal && run.first.place.ordinal <= last.place.ordinal,
		)
		.toReversed()
		.flatMap((run) => group.fieldOf(signal, field, run) ?? []);
}

/** A value of a log without what acts on a terminal. */
function safeValue(value: string): string {
	const safe = value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim();
	return safe.length > valueLength ? `${safe.slice(0, valueLength)}…` : safe;
}
