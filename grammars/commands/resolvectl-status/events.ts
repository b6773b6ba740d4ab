import type { CommandFailed } from '../../command-output/command-failed.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The servers that systemd's resolver asks, of all links and of the device as a whole. */
export interface ResolvectlStatusListed extends SourceEventBase<'resolvectl-status.listed'> {
	readonly kind: 'resolvectl-status.listed';
	readonly servers: readonly string[];
}

/** systemd's resolver has no server to ask, on no link and not for the device as a whole. */
export interface ResolvectlStatusNoServers extends SourceEventBase<'resolvectl-status.no-servers'> {
	readonly kind: 'resolvectl-status.no-servers';
	readonly links: number;
	readonly failure: Failure;
}

export type ResolvectlStatusEvent =
	ResolvectlStatusListed | ResolvectlStatusNoServers | CommandFailed<'resolvectl-status'>;
