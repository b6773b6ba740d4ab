import type { SourceEventBase } from '../../vocabulary/source.ts';

/** A network interface when the dump was taken. */
export interface IfconfigInterface extends SourceEventBase<'ifconfig.interface'> {
	readonly kind: 'ifconfig.interface';
	readonly name: string;
	/** It was switched on. */
	readonly up: boolean;
	/** It has a carrier. */
	readonly running: boolean;
	/** As printed; the first 50. */
	readonly addresses: readonly string[];
	/** Packets that were damaged or lost since it was switched on. */
	readonly receiveErrors: number | undefined;
	readonly transmitErrors: number | undefined;
}

export interface IfconfigFailed extends SourceEventBase<'ifconfig.failed'> {
	readonly kind: 'ifconfig.failed';
	readonly status: number | undefined;
	readonly text: string;
}

export type IfconfigEvent = IfconfigInterface | IfconfigFailed;
