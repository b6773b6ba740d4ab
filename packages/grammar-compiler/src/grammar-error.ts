/** The grammar uses something that the compiler does not accept; the message says where, what, and what to write instead. */
export class GrammarError extends Error {
	override readonly name: string = 'GrammarError';
	readonly code: string = 'ERR_GRAMMAR_NOT_SUPPORTED';
	/** The rule in which it stands, when one is to blame. */
	readonly rule: string | undefined;

	constructor(rule: string | undefined, problem: string) {
		super(rule === undefined ? problem : `Rule "${rule}": ${problem}`);
		this.rule = rule;
	}
}
