import type { Source } from '../../vocabulary/source.ts';
import type { UBootEvent } from './events.ts';
import { parseUBoot } from './parse.ts';

export type * from './events.ts';

/** U-Boot, the boot loader of most boards; its lines come from a serial console. */
export const uBoot: Source<'u-boot', UBootEvent> = {
	name: 'u-boot',
	title: 'U-Boot (boot loader)',
	identifiers: [],
	units: [],
	parse: parseUBoot,
	// Two words of its own each: nobody else writes them so.
	byWords: { always: ['writeFailedShort', 'deviceAbsent'] },
};
