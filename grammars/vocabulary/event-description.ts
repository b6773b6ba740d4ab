/** One kind of event: its fields, and an example. */
export interface EventDescription {
	readonly kind: string;
	/**
	 * Types of its fields, by name: `seconds: 'number'`, `adjustment: '"step" | "slew"'`. A name that ends in `?` may be absent.
	 * `failure: 'dns'` is a failure of that class, `failure: 'any'` one of any class. Any event may have `writtenAt`.
	 */
	readonly fields: Readonly<Record<string, string>>;
	/**
	 * A line that is read as this kind, from the cases of its source; for commands a line of the output, or `$` and the command
	 * where it is the silence that tells.
	 */
	readonly example: string;
}

/** Reads the generated text of a kind of event: `["chronyd.clock-wrong","adjustment?; seconds: number","System clock wrong by 2.5 seconds"]`. */
export function eventDescriptionOf(text: string): EventDescription {
	const [kind, fields, example] = JSON.parse(text) as readonly [
		kind: string,
		fields: string,
		example: string,
	];
	return { kind, fields: Object.fromEntries(fields.split('; ').filter(Boolean).map(fieldOf)), example };
}

function fieldOf(text: string): readonly [name: string, type: string] {
	const [name = '', type = 'string'] = text.split(': ');
	return [name, type];
}
