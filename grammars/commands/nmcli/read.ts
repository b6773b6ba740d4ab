import type { LocatedEvent } from '../../vocabulary/source.ts';
import { textOf, type Span } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { NmcliActivationFailed, NmcliDevice, NmcliEvent, NmcliGeneral } from './events.ts';
import { matchNmcliLine, type NmcliLineMatch } from './nmcli.parser.ts';

const unspecified = { class: 'unspecified', reason: 'unspecified' } as const;

const connectivities: ReadonlyMap<string, NmcliGeneral['connectivity']> = new Map(
	(['full', 'limited', 'portal', 'none', 'unknown'] as const).map((word) => [word, word]),
);

/** Reads the tables of `nmcli`. */
export class NmcliReader extends OutputReader<NmcliLineMatch, NmcliEvent> {
	readonly #events: LocatedEvent<NmcliEvent>[] = [];
	#heading: { readonly device: string; readonly state: string; readonly outputLine: number } | undefined;

	constructor() {
		super(matchNmcliLine);
	}

	protected override said(match: NmcliLineMatch, bytes: Uint8Array, outputLine: number): void {
		if (match.case === 'problem') this.complain(textOf(bytes, match.problem), outputLine);
		else if (match.case === 'heading') {
			this.#heading = {
				device: textOf(bytes, match.device),
				state: textOf(bytes, match.state),
				outputLine,
			};
		} else if (match.case === 'kind') this.#ofHeading(textOf(bytes, match.type));
		else this.#events.push({ event: eventOf(match, bytes), outputLine });
	}

	/** `nmcli` alone prints a paragraph for each device: its name and state, and its type behind them. */
	#ofHeading(type: string): void {
		const heading = this.#heading;
		this.#heading = undefined;
		if (heading === undefined) return;
		const { device, outputLine } = heading;
		const [, state = '', connection] = /^(.*?)(?: to (.+))?$/.exec(heading.state) ?? [];
		this.#events.push({ event: { kind: 'nmcli.device', device, type, state, connection }, outputLine });
	}

	protected override meaning(): readonly LocatedEvent<NmcliEvent>[] {
		const first = this.#events.find(({ event }) => mayConnect(event));
		const devices = this.#events.flatMap(({ event }) => (mayConnect(event) ? [event] : []));
		if (first === undefined || devices.some(({ state }) => state.startsWith('connect'))) return this.#events;
		const isUnavailable = devices.some(({ state }) => state === 'unavailable');
		const event = { kind: 'nmcli.nothing-connected', isUnavailable, failure: unspecified } as const;
		return [...this.#events, { event, outputLine: first.outputLine }];
	}

	protected override failed(status: number | undefined, text: string): NmcliEvent {
		const event = { kind: 'nmcli.failed', status, text } as const;
		return text.startsWith('NetworkManager is not running') ? { ...event, failure: unspecified } : event;
	}
}

/** Types of devices that lead to a network; bridges and tunnels are carried by them. */
const carriers: ReadonlySet<string> = new Set(['ethernet', 'wifi', 'gsm', 'cdma', 'wimax']);

function mayConnect(event: NmcliEvent): event is NmcliDevice {
	return event.kind === 'nmcli.device' && carriers.has(event.type) && event.state !== 'unmanaged';
}

function eventOf(
	match: Exclude<NmcliLineMatch, { case: 'problem' | 'heading' | 'kind' }>,
	bytes: Uint8Array,
): NmcliEvent {
	const text = (span: Span): string => textOf(bytes, span);
	switch (match.case) {
		case 'version':
			return { kind: 'nmcli.version', version: text(match.version) };
		case 'general':
			return general(text(match.state), connectivities.get(text(match.connectivity)) ?? 'unknown');
		case 'activationFailed':
			return activationFailed(text(match.words));
		case 'device': {
			const connection = match.connection === undefined ? '--' : text(match.connection);
			return {
				kind: 'nmcli.device',
				device: text(match.device),
				type: text(match.type),
				state: text(match.state),
				connection: connection === '--' ? undefined : connection,
			};
		}
	}
}

function general(state: string, connectivity: NmcliGeneral['connectivity']): NmcliGeneral {
	const isOffline =
		/^(?:disconnected|asleep)/.test(state) || (connectivity !== 'full' && connectivity !== 'unknown');
	const event = { kind: 'nmcli.general', state, connectivity } as const;
	return isOffline ? { ...event, failure: unspecified } : event;
}

/** Beginnings of NetworkManager's reasons (`src/libnmc-base/nm-client-utils.c`), by what they are about. */
const reasons: readonly (readonly [about: NmcliActivationFailed['about'], begins: RegExp])[] = [
	['address', /^(?:(?:The )?IP configuration |DHCP client |A duplicate IP address )/],
	['wifi', /^(?:Secrets were required|802\.1X supplicant |The Wi-Fi network could not be found)/],
	[
		'modem',
		/^(?:PPP |The line is busy|No dial tone|No carrier |The dialing |Modem |The modem |GSM Modem|Failed to select the specified APN|Not searching for networks|Network registration |Failed to register |PIN check |SIM PIN |ModemManager )/,
	],
];

function activationFailed(text: string): NmcliActivationFailed {
	return {
		kind: 'nmcli.activation-failed',
		about: reasons.find(([, begins]) => begins.test(text))?.[0] ?? 'other',
		text,
		failure: unspecified,
	};
}
