import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { JsonOutput } from '../../command-output/json-output.ts';
import type { ConfigJsonEvent, ConfigJsonReported } from './events.ts';

/**
 * The file that `cat /mnt/boot/config.json | jq …` prints whole. A filter that takes a part of it (`jq .dnsServers`, `head`, `grep`)
 * prints something else, from which nothing follows for the file.
 */
export function configPath(command: string): string | undefined {
	return /^(?:cat|vi|vim|nano|jq(?: -\S+)* \.) (\/(?:[\w.-]+\/)*config\.json)(?:\s*\|\s*jq\b(?:\s+-\S+)*(?:\s+(?:\.|"\."|'\.'|["']\. \| with_entries\(.*))?)?$/.exec(
		command.trim(),
	)?.[1];
}

const editor = /^\s*(?:vi|vim|nano) /;

/** Somebody cut the output with his own hand. */
const cut = /^\s*(?:\.{3}|…|\[\.{3}\]|<snip>)\s*,?$/;

/** Reads config.json. */
export class ConfigJsonReader implements CommandReader<ConfigJsonEvent> {
	readonly #output = new JsonOutput();
	#isCut = false;

	line(text: string): void {
		if (cut.test(text)) this.#isCut = true;
		this.#output.line(text);
	}

	end(section: CommandSection): readonly LocatedEvent<ConfigJsonEvent>[] {
		const path = configPath(section.command);
		if (path !== undefined && editor.test(section.command))
			return [{ event: { kind: 'config-json.edited', path }, outputLine: 0 }];
		const file = this.#output.file(section);
		if (path === undefined || file === undefined || this.#isCut) return [];
		switch (file.kind) {
			case 'empty':
				return [{ event: { kind: 'config-json.missing', path }, outputLine: 0 }];
			case 'invalid':
				return [
					{
						event: {
							kind: 'config-json.invalid',
							path,
							problem: file.problem,
							failure: { class: 'config', reason: 'invalid' },
						},
						outputLine: 0,
					},
				];
			case 'object':
				return [{ event: reported(path, file.fields), outputLine: 0 }];
		}
	}
}

type Mutable<Event> = { -readonly [Name in keyof Event]: Event[Name] };

/** Takes over the fields that are known, each only with a type that makes sense. */
function reported(path: string, fields: ReadonlyMap<string, unknown>): ConfigJsonReported {
	const unusable: string[] = [];
	const read = <Value>(name: string, as: (value: unknown) => Value | undefined): Value | undefined => {
		const value = fields.get(name);
		if (value === undefined || value === null || value === '') return undefined;
		const usable = as(value);
		if (usable === undefined) unusable.push(name);
		return usable;
	};
	const event: Mutable<ConfigJsonReported> = {
		kind: 'config-json.reported',
		path,
		provisioned:
			isSet(fields.get('uuid')) && (isSet(fields.get('deviceApiKey')) || isSet(fields.get('registered_at'))),
		hasRootCa: isSet(fields.get('balenaRootCA')),
		unusable,
	};
	const deviceType = read('deviceType', text);
	if (deviceType !== undefined) event.deviceType = deviceType;
	const uuid = read('uuid', text);
	if (uuid !== undefined) event.uuid = uuid;
	const hostname = read('hostname', text);
	if (hostname !== undefined) event.hostname = hostname;
	const dnsServers = read('dnsServers', list);
	if (dnsServers !== undefined) event.dnsServers = dnsServers;
	const ntpServers = read('ntpServers', list);
	if (ntpServers !== undefined) event.ntpServers = ntpServers;
	const apiEndpoint = read('apiEndpoint', endpoint);
	if (apiEndpoint !== undefined) event.apiEndpoint = apiEndpoint;
	const vpnEndpoint = read('vpnEndpoint', endpoint);
	if (vpnEndpoint !== undefined) event.vpnEndpoint = vpnEndpoint;
	const vpnPort = read('vpnPort', whole);
	if (vpnPort !== undefined) event.vpnPort = vpnPort;
	const registryEndpoint = read('registryEndpoint', endpoint);
	if (registryEndpoint !== undefined) event.registryEndpoint = registryEndpoint;
	const deltaEndpoint = read('deltaEndpoint', endpoint);
	if (deltaEndpoint !== undefined) event.deltaEndpoint = deltaEndpoint;
	const appUpdatePollIntervalMs = read('appUpdatePollInterval', whole);
	if (appUpdatePollIntervalMs !== undefined) event.appUpdatePollIntervalMs = appUpdatePollIntervalMs;
	const developmentMode = read('developmentMode', flag);
	if (developmentMode !== undefined) event.developmentMode = developmentMode;
	const persistentLogging = read('persistentLogging', flag);
	if (persistentLogging !== undefined) event.persistentLogging = persistentLogging;
	return event;
}

function isSet(value: unknown): boolean {
	return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

/** An address without what stands before its `@`. */
function endpoint(value: unknown): string | undefined {
	return typeof value === 'string' ? value.replace(/^([a-z]+:\/\/)?[^/@]*@/i, '$1') : undefined;
}

/** `443`, and `"443"` as older provisioning wrote it. */
function whole(value: unknown): number | undefined {
	const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
	return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

function flag(value: unknown): boolean | undefined {
	if (value === true || value === 'true') return true;
	return value === false || value === 'false' ? false : undefined;
}

/** `"192.0.2.53,192.0.2.54"` or an array; `"null"` asks for none. */
function list(value: unknown): readonly string[] | undefined {
	if (typeof value === 'string') {
		return value.split(/[\s,]+/).filter((item) => item !== '' && item !== 'null');
	}
	return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}
