import type { ColourChoice } from './command-line/shared-options.ts';

/** True where colour is to be written. The option decides, else `NO_COLOR`, else `FORCE_COLOR`, else the terminal. */
export function usesColour(
	choice: ColourChoice,
	environment: Readonly<Record<string, string | undefined>>,
	isTerminal: boolean,
): boolean {
	if (choice !== 'auto') return choice === 'always';
	if ((environment['NO_COLOR'] ?? '') !== '') return false;
	const forced = environment['FORCE_COLOR'];
	if (forced !== undefined) return forced !== '0' && forced !== 'false';
	return isTerminal && environment['TERM'] !== 'dumb';
}
