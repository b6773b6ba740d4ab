/** Rules that cannot be asked: `message` lists every mistake with its place, ready to be printed. */
export class RulesError extends Error {
	override readonly name: string = 'RulesError';
}
