import type { Source } from '../../vocabulary/source.ts';
import type { ConnectivityWaitEvent } from './events.ts';
import { parseConnectivityWait } from './parse.ts';

export type * from './events.ts';

/** The scripts that wait for the internet at a boot. */
export const connectivityWait: Source<'connectivity-wait', ConnectivityWaitEvent> = {
	name: 'connectivity-wait',
	title: 'balena-net-connectivity-wait (first contact of a boot)',
	identifiers: ['balena-net-connectivity-wait', 'balena-connectivity-wait'],
	units: ['balena-net-connectivity-wait.service', 'balena-connectivity-wait.service'],
	parse: parseConnectivityWait,
};
