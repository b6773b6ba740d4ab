/** A call that the command does not understand. Its message is printed without a stack. */
export class UsageError extends Error {
	override readonly name: string = 'UsageError';
}
