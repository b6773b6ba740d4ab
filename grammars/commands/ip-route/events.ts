import type { CommandFailed } from '../../command-output/command-failed.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The routes of the device, of one of the two families. */
export interface IpRouteListed extends SourceEventBase<'ip-route.listed'> {
	readonly kind: 'ip-route.listed';
	readonly family: 'ipv4' | 'ipv6';
	/** Routes beside the default ones. */
	readonly others: number;
	readonly hasDefault: boolean;
}

/** No IPv4 route leads out: the device reaches its own networks only. Without IPv6 a device misses nothing. */
export interface IpRouteDefaultMissing extends SourceEventBase<'ip-route.default-missing'> {
	readonly kind: 'ip-route.default-missing';
	readonly others: number;
	readonly failure: Failure;
}

export type IpRouteEvent = IpRouteListed | IpRouteDefaultMissing | CommandFailed<'ip-route'>;
