import type { CommandSource } from '../../vocabulary/source.ts';
import type { CurlEvent } from './events.ts';
import { CurlReader, curlTarget } from './read.ts';

export type * from './events.ts';

/** curl, with which a diagnostics dump asks the API, another site, the supervisor and the engine. */
export const curl: CommandSource<'curl', CurlEvent> = {
	name: 'curl',
	title: 'curl',
	matches: (command) => curlTarget(command) !== undefined,
	read: () => new CurlReader(),
};
