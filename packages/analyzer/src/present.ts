/** The same fields; those that may be `undefined` may be absent instead. */
type Present<Fields> = {
	readonly [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name];
} & {
	readonly [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<
		Fields[Name],
		undefined
	>;
};

/** The fields that are there: what is `undefined` is left out, as it is in JSON. Keeps the order. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
	const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
	return Object.fromEntries(entries) as Present<Fields>;
}
