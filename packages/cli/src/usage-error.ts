/** The command was called in a way that it does not understand: `message` says what, without a stack. */
export class UsageError extends Error {
	override readonly name: string = 'UsageError';
}
