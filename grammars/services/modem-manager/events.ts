import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface ModemManagerSaid<What extends string> extends SourceEventBase<`modem-manager.${What}`> {
	readonly kind: `modem-manager.${What}`;
}

/** Of one modem, or of one of its connections. */
interface ModemManagerOfModem<What extends string> extends ModemManagerSaid<What> {
	/** `modem0`, `modem0/bearer2`; up to 1.12 a path. */
	readonly modem?: string;
}

interface ModemManagerFailed<What extends string> extends ModemManagerOfModem<What> {
	/** The error as it was printed; may be empty, and may be cut. */
	readonly text: string;
	readonly failure: Failure;
}

export interface ModemManagerStarting extends ModemManagerSaid<'starting'> {
	readonly version: string;
}

export interface ModemManagerStateChanged extends ModemManagerOfModem<'state-changed'> {
	/** `disabled`, `enabling`, `searching`, `registered`, `connecting`, `connected`, `failed`, … */
	readonly from: string;
	readonly to: string;
}

export interface ModemManagerRegistrationChanged extends ModemManagerOfModem<'registration-changed'> {
	/** `unknown`, `searching`, `home`, `roaming`, `denied`, … */
	readonly from: string;
	readonly to: string;
}

/** The reason for which the network or the modem ended a connection, or let none begin. */
export interface ModemManagerCallEnded extends ModemManagerOfModem<'call-ended'> {
	readonly text: string;
}

/** A line of level warn or error of which we know no more; with a failure only where the text names one. */
export interface ModemManagerComplaint<What extends 'warning' | 'error'> extends ModemManagerOfModem<What> {
	readonly text: string;
	readonly failure?: Failure;
}

export type ModemManagerEvent =
	| ModemManagerStarting
	| ModemManagerStateChanged
	| ModemManagerRegistrationChanged
	| ModemManagerFailed<'connect-failed'>
	| ModemManagerCallEnded
	| ModemManagerOfModem<'disconnected'>
	| (ModemManagerOfModem<'sim-missing'> & { readonly failure: Failure })
	| ModemManagerFailed<'registration-failed'>
	| ModemManagerFailed<'modes-unavailable'>
	| ModemManagerFailed<'initialisation-failed'>
	| ModemManagerFailed<'unusable'>
	| ModemManagerFailed<'operation-failed'>
	/** The modem has started anew by itself, and is set up again. */
	| ModemManagerOfModem<'reset-detected'>
	/** The proxy does not run yet, or what was asked of it is asked again. */
	| ModemManagerSaid<'asked-again'>
	| ModemManagerComplaint<'warning'>
	| ModemManagerComplaint<'error'>
	| ModemManagerSaid<'notice'>
	| ModemManagerSaid<'unrecognised'>;
