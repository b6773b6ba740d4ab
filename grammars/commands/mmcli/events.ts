import type { SourceEventBase } from '../../vocabulary/source.ts';

/** A modem that ModemManager knows. */
export interface MmcliListed extends SourceEventBase<'mmcli.listed'> {
	readonly kind: 'mmcli.listed';
	readonly modem: number;
	readonly maker: string;
	readonly model: string | undefined;
}

/** ModemManager runs and knows no modem: usual on a device that has none. */
export interface MmcliNoneFound extends SourceEventBase<'mmcli.none-found'> {
	readonly kind: 'mmcli.none-found';
}

/** The state of one modem. A part is `undefined` when the output lacks it. */
export interface MmcliModem extends SourceEventBase<'mmcli.modem'> {
	readonly kind: 'mmcli.modem';
	/** `connected`, `registered`, `searching`, `locked`, `failed`, … */
	readonly state: string | undefined;
	/** The reason of its failure: `sim-missing`, `sim-error`, … */
	readonly failedReason: string | undefined;
	/** The lock that must be opened: `sim-pin`, …; `sim-pin2` is usual and no hindrance. */
	readonly lock: string | undefined;
	readonly signalPercent: number | undefined;
	readonly operator: string | undefined;
	/** `home`, `roaming`, `searching`, `denied`, … */
	readonly registration: string | undefined;
	/** `lte`, `umts`, … */
	readonly technology: string | undefined;
}

/** mmcli could not tell: there is no such modem, or ModemManager does not run. Usual on a device without modems. */
export interface MmcliFailed extends SourceEventBase<'mmcli.failed'> {
	readonly kind: 'mmcli.failed';
	readonly status: number | undefined;
	readonly text: string;
}

export type MmcliEvent = MmcliListed | MmcliNoneFound | MmcliModem | MmcliFailed;
