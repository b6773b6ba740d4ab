import type { LocatedEvent } from '../../vocabulary/source.ts';
import { textOf } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { IpAddrEvent, IpAddrInterface } from './events.ts';
import { matchIpAddrLine, type IpAddrLineMatch } from './ip-addr.parser.ts';

/** More addresses of one interface than this are not kept. */
const mostAddresses = 50;

interface Interface extends IpAddrInterface {
	readonly outputLine: number;
	readonly addresses: string[];
}

const unspecified = { class: 'unspecified', reason: 'unspecified' } as const;

/** Interfaces that lead to a network, and those that lead nowhere by themselves. */
const carrier = /^(?:eth|en|end|wl|ww|usb|mlan)/;
const virtual =
	/^(?:lo|docker|balena|br-[0-9a-f]{12}|veth|virbr|resin-|supervisor|tun|tap|sit|dummy|can|ip6tnl|gre|ifb)/;

/** Reads the interfaces of `ip addr`. */
export class IpAddrReader extends OutputReader<IpAddrLineMatch, IpAddrEvent> {
	readonly #interfaces: Interface[] = [];

	constructor() {
		super(matchIpAddrLine);
	}

	protected override said(match: IpAddrLineMatch, bytes: Uint8Array, outputLine: number): void {
		if (match.case === 'interface') {
			const flags = textOf(bytes, match.flags).split(',');
			this.#interfaces.push({
				kind: 'ip-addr.interface',
				outputLine,
				name: textOf(bytes, match.name),
				up: flags.includes('UP'),
				carrier: flags.includes('LOWER_UP'),
				state: match.state === undefined ? undefined : textOf(bytes, match.state),
				addresses: [],
			});
			return;
		}
		if (match.case === 'brief') {
			const state = textOf(bytes, match.brief);
			const all = match.addresses === undefined ? [] : textOf(bytes, match.addresses).trimEnd().split(/ +/);
			const addresses = all.filter((one) => one.includes('/')).slice(0, mostAddresses);
			const hasCarrier = state === 'UP' || state === 'UNKNOWN';
			const name = textOf(bytes, match.name);
			this.#interfaces.push({
				kind: 'ip-addr.interface',
				outputLine,
				name,
				up: hasCarrier,
				carrier: hasCarrier,
				state,
				addresses,
			});
			return;
		}
		const addresses = this.#interfaces.at(-1)?.addresses;
		if (addresses !== undefined && addresses.length < mostAddresses) {
			addresses.push(textOf(bytes, match.address));
		}
	}

	protected override meaning(): readonly LocatedEvent<IpAddrEvent>[] {
		const listed = this.#interfaces.map(({ outputLine, ...event }) => ({ event, outputLine }));
		return [...listed, ...this.#missing()];
	}

	/** What the interfaces show together: no carrier, or no address that somebody gave. */
	#missing(): readonly LocatedEvent<IpAddrEvent>[] {
		const outward = this.#interfaces.filter(({ name }) => !virtual.test(name));
		const [first] = outward.filter(({ name }) => carrier.test(name));
		if (first === undefined) return [];
		if (!outward.some((one) => one.carrier)) {
			const event = { kind: 'ip-addr.nothing-connected', failure: unspecified } as const;
			return [{ event, outputLine: first.outputLine }];
		}
		const addressed = outward.flatMap((one) =>
			one.addresses.filter((address) => address.includes('.')).map((address) => ({ one, address })),
		);
		const [own] = addressed;
		if (own === undefined || !addressed.every(({ address }) => address.startsWith('169.254.'))) return [];
		const event = {
			kind: 'ip-addr.link-local-only',
			interface: own.one.name,
			failure: unspecified,
		} as const;
		return [{ event, outputLine: own.one.outputLine }];
	}

	protected override failed(status: number | undefined, text: string): IpAddrEvent {
		return { kind: 'ip-addr.failed', status, text };
	}
}
