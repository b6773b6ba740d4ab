import type { ColourChoice } from './command-line/analyse-request.ts';

/** Whether to write colour: the option wins, then `NO_COLOR`, then `FORCE_COLOR`, then whether a terminal shows it. */
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
