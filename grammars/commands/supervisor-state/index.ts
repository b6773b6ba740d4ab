import type { CommandSource } from '../../vocabulary/source.ts';
import type { SupervisorStateEvent } from './events.ts';
import { SupervisorStateReader } from './read.ts';

export type * from './events.ts';

/** The supervisor's answer to `/v1/device`: which release runs, and whether an update is wanted, on its way or failed. */
export const supervisorState: CommandSource<'supervisor-state', SupervisorStateEvent> = {
	name: 'supervisor-state',
	title: "the supervisor's state of the device",
	matches: (command) => /^curl .*\/v1\/device(?:\?|["' ]|$)/.test(command.trim()),
	read: () => new SupervisorStateReader(),
};
