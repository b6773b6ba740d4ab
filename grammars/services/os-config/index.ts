import type { Source } from '../../vocabulary/source.ts';
import type { OsConfigEvent } from './events.ts';
import { parseOsConfig } from './parse.ts';

export type * from './events.ts';

/** os-config, which fetches the configuration of the VPN and other services from the cloud. */
export const osConfig: Source<'os-config', OsConfigEvent> = {
	name: 'os-config',
	title: 'os-config',
	identifiers: ['os-config', 'extract-balena-ca'],
	units: ['os-config.service', 'os-config-devicekey.service', 'extract-balena-ca.service'],
	parse: parseOsConfig,
};
