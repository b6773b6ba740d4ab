/** Seconds. */
export type Duration = number;

/**
 * The syntax tree of a rule's `needs`, `excludes` and `resolved_by`. Names are the rule's own signal names.
 *
 * Every condition is asked inside one key group (by default one boot) and answers with matches: stretches of
 * the journal in which it holds, each certainly or possibly (see ARCHITECTURE, "Conditions").
 */
export type Condition =
	| { readonly kind: 'signal'; readonly signal: string }
	| { readonly kind: 'and'; readonly of: readonly Condition[] }
	| { readonly kind: 'or'; readonly of: readonly Condition[] }
	/** `a then b [within 30m]` */
	| {
			readonly kind: 'then';
			readonly first: Condition;
			readonly second: Condition;
			readonly within?: Duration | undefined;
	  }
	/** `a not followed by b [within 5m]` */
	| {
			readonly kind: 'not-followed-by';
			readonly what: Condition;
			readonly by: Condition;
			readonly within?: Duration | undefined;
	  }
	/** `a not preceded by b [within 5m]` */
	| {
			readonly kind: 'not-preceded-by';
			readonly what: Condition;
			readonly by: Condition;
			readonly within?: Duration | undefined;
	  }
	/** `count(a) >= 3 [within 10m]` */
	| {
			readonly kind: 'count';
			readonly signal: string;
			readonly atLeast: number;
			readonly within?: Duration | undefined;
	  }
	/** `distinct(a.host) >= 2 [within 10m]`; the field may be a path, `failure.host` */
	| {
			readonly kind: 'distinct';
			readonly signal: string;
			readonly field: string;
			readonly atLeast: number;
			readonly within?: Duration | undefined;
	  }
	/** `new(a.server)`: the first occurrence of each value */
	| { readonly kind: 'new'; readonly signal: string; readonly field: string }
	/** `a in first 5m`: within that time after the beginning of the boot */
	| { readonly kind: 'in-first'; readonly signal: string; readonly within: Duration };

/** The field by which occurrences are grouped before a condition is asked. */
export type GroupKey = 'boot' | 'pid' | 'peer' | 'host' | 'container' | 'unit' | 'interface';
