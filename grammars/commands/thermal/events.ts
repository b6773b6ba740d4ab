import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The temperature of a part of the device. */
export interface ThermalZone extends SourceEventBase<'thermal.zone'> {
	readonly kind: 'thermal.zone';
	/** `thermal_zone0`; which part it is, the loop does not print. */
	readonly zone: string;
	readonly celsius: number;
}

export interface ThermalFailed extends SourceEventBase<'thermal.failed'> {
	readonly kind: 'thermal.failed';
	readonly status: number | undefined;
	readonly text: string;
}

export type ThermalEvent = ThermalZone | ThermalFailed;
