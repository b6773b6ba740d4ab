/** Every error that whydown throws on purpose: `code` is stable, `message` says what, where and what to do. */
export class WhydownError extends Error {
	override readonly name: string = 'WhydownError';
	readonly code: string;

	constructor(code: `ERR_${string}`, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}
