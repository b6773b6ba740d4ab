import type { CommandSource } from '../../vocabulary/source.ts';
import type { IpRouteEvent } from './events.ts';
import { IpRouteReader } from './read.ts';

export type * from './events.ts';

/** The whole table; that of an interface, of another table or behind a filter may lack the default route without a fault. */
const wholeTable =
	/^(?:sudo +)?(?:\S*\/)?(?:ip(?: +-[46o]| +-br)* +r(?:o(?:ute?)?)?(?: +(?:show|list|ls))?|route(?: +-(?:n|ne|en|4|6))*|netstat +-(?:rn|nr|r))$/;

/** `ip route`, `route -n`, `netstat -rn`: the ways that the device knows. */
export const ipRoute: CommandSource<'ip-route', IpRouteEvent> = {
	name: 'ip-route',
	title: 'ip route',
	matches: (command) => wholeTable.test(command.trim()),
	read: (section) => new IpRouteReader(section),
};
