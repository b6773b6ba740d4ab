import type { LocatedEvent } from '../../vocabulary/source.ts';
import { textOf } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { IpAddrEvent } from './events.ts';
import { matchIpAddrLine, type IpAddrLineMatch } from './ip-addr.parser.ts';

/** More addresses of one interface than this are not kept. */
const mostAddresses = 50;

interface Interface {
	readonly outputLine: number;
	readonly name: string;
	readonly flags: readonly string[];
	readonly state: string | undefined;
	readonly addresses: string[];
}

/** Reads the interfaces of `ip addr`. */
export class IpAddrReader extends OutputReader<IpAddrLineMatch, IpAddrEvent> {
	readonly #interfaces: Interface[] = [];

	constructor() {
		super(matchIpAddrLine);
	}

	protected override said(match: IpAddrLineMatch, bytes: Uint8Array, outputLine: number): void {
		if (match.case === 'interface') {
			this.#interfaces.push({
				outputLine,
				name: textOf(bytes, match.name),
				flags: textOf(bytes, match.flags).split(','),
				state: match.state === undefined ? undefined : textOf(bytes, match.state),
				addresses: [],
			});
			return;
		}
		const addresses = this.#interfaces.at(-1)?.addresses;
		if (addresses !== undefined && addresses.length < mostAddresses) {
			addresses.push(textOf(bytes, match.address));
		}
	}

	protected override meaning(): readonly LocatedEvent<IpAddrEvent>[] {
		return this.#interfaces.map(({ outputLine, name, flags, state, addresses }) => ({
			event: {
				kind: 'ip-addr.interface',
				name,
				up: flags.includes('UP'),
				carrier: flags.includes('LOWER_UP'),
				state,
				addresses,
			},
			outputLine,
		}));
	}

	protected override failed(status: number | undefined, text: string): IpAddrEvent {
		return { kind: 'ip-addr.failed', status, text };
	}
}
