import type { CommandFailed } from '../../command-output/command-failed.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** A wireless interface has joined a network. */
export interface IwConnected extends SourceEventBase<'iw.connected'> {
	readonly kind: 'iw.connected';
	readonly interface?: string;
	/** In dBm: -40 is beside the access point, below -75 connections break. */
	readonly signal?: number;
}

/** A wireless interface has joined no network. */
export interface IwNotConnected extends SourceEventBase<'iw.not-connected'> {
	readonly kind: 'iw.not-connected';
	readonly failure: Failure;
	readonly interface?: string;
}

export type IwEvent = IwConnected | IwNotConnected | CommandFailed<'iw'>;
