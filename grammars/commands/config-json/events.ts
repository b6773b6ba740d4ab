import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';
import type { JsonProblem } from '../../command-output/json-file.ts';

interface ConfigJsonSaid<What extends string> extends SourceEventBase<`config-json.${What}`> {
	readonly kind: `config-json.${What}`;
	/** `/mnt/boot/config.json`, where the device reads it; other places are left from old systems. */
	readonly path: string;
}

/**
 * The configuration of the device, without its secrets: of keys and certificates nothing but their presence is told. A part is
 * absent when the file lacks it.
 */
export interface ConfigJsonReported extends ConfigJsonSaid<'reported'> {
	readonly deviceType?: string;
	readonly uuid?: string;
	/** The name that the owner gave; without it the device takes the first seven digits of its uuid. */
	readonly hostname?: string;
	/** Servers that replace 8.8.8.8; those of DHCP are asked, too. */
	readonly dnsServers?: readonly string[];
	/** Time servers that replace the pool. */
	readonly ntpServers?: readonly string[];
	readonly apiEndpoint?: string;
	readonly vpnEndpoint?: string;
	readonly vpnPort?: number;
	readonly registryEndpoint?: string;
	readonly deltaEndpoint?: string;
	readonly appUpdatePollIntervalMs?: number;
	readonly developmentMode?: boolean;
	readonly persistentLogging?: boolean;
	/** True when the device has registered with the cloud: it has a uuid, and a key of its own. */
	readonly provisioned: boolean;
	/** True when `balenaRootCA` adds a certificate authority, as networks that open TLS need. */
	readonly hasRootCa: boolean;
	/** Names of fields whose value has a type that nobody can use. */
	readonly unusable: readonly string[];
}

/** The file cannot be used: the device has lost its identity, or will at the next boot. */
export interface ConfigJsonInvalid extends ConfigJsonSaid<'invalid'> {
	readonly problem: JsonProblem;
	readonly failure: Failure;
}

/** The file is not there, or empty: a dump cannot tell which. Normal for places of old systems, and fatal in `/mnt/boot`. */
export interface ConfigJsonMissing extends ConfigJsonSaid<'missing'> {}

/** Somebody opened the file in an editor; what it holds is not shown. */
export interface ConfigJsonEdited extends ConfigJsonSaid<'edited'> {}

export type ConfigJsonEvent = ConfigJsonEdited | ConfigJsonReported | ConfigJsonInvalid | ConfigJsonMissing;
