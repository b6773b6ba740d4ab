import type { ReportOptions } from '@whydown/analyzer';
import type { ColourChoice } from './command-line/shared-options.ts';
import type { Surroundings } from './surroundings.ts';
import { usesColour } from './uses-colour.ts';

/** The options of a text for people: its colour, and its width where a terminal shows it. */
export function textOptions(
	choice: ColourChoice,
	{ stdout, env }: Pick<Surroundings, 'stdout' | 'env'>,
): Pick<ReportOptions, 'colour' | 'width'> {
	return {
		colour: usesColour(choice, env, stdout.isTTY),
		...(stdout.isTTY ? { width: stdout.columns } : {}),
	};
}
