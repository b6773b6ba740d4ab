import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';
import type { CommandFailed } from '../../command-output/command-failed.ts';

/** The servers that programs ask for names. */
export interface ResolvConfReported extends SourceEventBase<'resolv-conf.reported'> {
	readonly kind: 'resolv-conf.reported';
	readonly path: string;
	/** Of the device itself, or inside of the supervisor's container. */
	readonly of: 'device' | 'supervisor';
	/** As listed; empty means that programs ask 127.0.0.1. */
	readonly servers: readonly string[];
	readonly search: readonly string[];
	/** True when the first server is a program on the device: dnsmasq on 127.0.0.2, or docker's 127.0.0.11. */
	readonly local: boolean;
	/** The device's own file lists nobody. */
	readonly failure?: Failure;
}

/** The file of the device is not there. */
export interface ResolvConfMissing extends SourceEventBase<'resolv-conf.missing'> {
	readonly kind: 'resolv-conf.missing';
	readonly path: string;
	readonly failure: Failure;
}

export type ResolvConfEvent = ResolvConfReported | ResolvConfMissing | CommandFailed<'resolv-conf'>;
