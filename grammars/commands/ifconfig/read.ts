import type { LocatedEvent } from '../../vocabulary/source.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { IfconfigEvent } from './events.ts';
import { matchIfconfigLine, type IfconfigLineMatch } from './ifconfig.parser.ts';

/** More addresses of one interface than this are not kept. */
const mostAddresses = 50;

interface Interface {
	readonly outputLine: number;
	readonly name: string;
	readonly addresses: string[];
	flags: readonly string[];
	receiveErrors: number | undefined;
	transmitErrors: number | undefined;
}

/** Reads the interfaces of `ifconfig`. */
export class IfconfigReader extends OutputReader<IfconfigLineMatch, IfconfigEvent> {
	readonly #interfaces: Interface[] = [];

	constructor() {
		super(matchIfconfigLine);
	}

	protected override said(match: IfconfigLineMatch, bytes: Uint8Array, outputLine: number): void {
		if (match.case === 'interface' || match.case === 'oldInterface') {
			this.#interfaces.push({
				outputLine,
				name: textOf(bytes, match.name),
				flags: match.case === 'interface' ? textOf(bytes, match.flags).split(',') : [],
				addresses: [],
				receiveErrors: undefined,
				transmitErrors: undefined,
			});
			return;
		}
		const last = this.#interfaces.at(-1);
		if (last === undefined) return;
		switch (match.case) {
			case 'oldFlags':
				last.flags = textOf(bytes, match.flags).split(' ');
				break;
			case 'received':
				last.receiveErrors = integerOf(bytes, match.count);
				break;
			case 'transmitted':
				last.transmitErrors = integerOf(bytes, match.count);
				break;
			case 'address':
				if (last.addresses.length < mostAddresses) last.addresses.push(textOf(bytes, match.address));
		}
	}

	protected override meaning(): readonly LocatedEvent<IfconfigEvent>[] {
		return this.#interfaces.map(({ outputLine, flags, ...told }) => ({
			event: {
				kind: 'ifconfig.interface',
				...told,
				up: flags.includes('UP'),
				running: flags.includes('RUNNING'),
			},
			outputLine,
		}));
	}

	protected override failed(status: number | undefined, text: string): IfconfigEvent {
		return { kind: 'ifconfig.failed', status, text };
	}
}
