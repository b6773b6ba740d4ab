import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';
import type { JsonProblem } from '../../command-output/json-file.ts';

/** The board that the system was built for. A part is absent when the file lacks it. */
export interface DeviceTypeJsonReported extends SourceEventBase<'device-type-json.reported'> {
	readonly kind: 'device-type-json.reported';
	/** `raspberrypi4-64`. */
	readonly slug?: string;
	/** Its name for people. */
	readonly name?: string;
	/** `aarch64`, `armv7hf`, `amd64`. */
	readonly arch?: string;
	/** `RELEASED`, `DISCONTINUED`, … */
	readonly state?: string;
}

export interface DeviceTypeJsonInvalid extends SourceEventBase<'device-type-json.invalid'> {
	readonly kind: 'device-type-json.invalid';
	readonly problem: JsonProblem;
	readonly failure: Failure;
}

/** The file is not there, or empty: some systems never had it. */
export interface DeviceTypeJsonMissing extends SourceEventBase<'device-type-json.missing'> {
	readonly kind: 'device-type-json.missing';
}

export type DeviceTypeJsonEvent = DeviceTypeJsonReported | DeviceTypeJsonInvalid | DeviceTypeJsonMissing;
