import type { Source } from '../../vocabulary/source.ts';
import type { FakeHwclockEvent } from './events.ts';
import { parseFakeHwclock } from './parse.ts';

export type * from './events.ts';

/** The script that keeps the time in a file, for devices whose clock stops without power. */
export const fakeHwclock: Source<'fake-hwclock', FakeHwclockEvent> = {
	name: 'fake-hwclock',
	title: 'fake-hwclock (time kept in a file)',
	identifiers: ['fake-hwclock'],
	units: ['fake-hwclock.service', 'fake-hwclock-update.service'],
	parse: parseFakeHwclock,
};
