import type { Source } from '../../vocabulary/source.ts';
import type { SupervisorEvent } from './events.ts';
import { parseSupervisor } from './parse.ts';

export type * from './events.ts';

/** The balena supervisor, which runs the user's containers and talks with the cloud. */
export const supervisor: Source<'supervisor', SupervisorEvent> = {
	name: 'supervisor',
	title: 'balenaSupervisor',
	identifiers: ['balena-supervisor', 'resin-supervisor', 'start-balena-supervisor', 'start-resin-supervisor'],
	units: ['balena-supervisor.service', 'resin-supervisor.service'],
	containers: ['balena_supervisor', 'resin_supervisor'],
	complaints: [
		'supervisor.database-blocked',
		'supervisor.firewall-failed',
		'supervisor.healthcheck-failed',
		'supervisor.image-missing',
		'supervisor.pin-failed',
	],
	// Python prints the same words.
	byWords: { never: ['errorDetail'], always: ['helperFailed', 'helperNotice'] },
	parse: parseSupervisor,
};
