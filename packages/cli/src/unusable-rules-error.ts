/** Rules that cannot be asked. Its message lists every mistake with its place, ready to be printed. */
export class UnusableRulesError extends Error {
	override readonly name: string = 'UnusableRulesError';
}
