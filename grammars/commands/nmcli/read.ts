import type { LocatedEvent } from '../../vocabulary/source.ts';
import { textOf, type Span } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { NmcliEvent, NmcliGeneral } from './events.ts';
import { matchNmcliLine, type NmcliLineMatch } from './nmcli.parser.ts';

const connectivities: ReadonlyMap<string, NmcliGeneral['connectivity']> = new Map(
	(['full', 'limited', 'portal', 'none', 'unknown'] as const).map((word) => [word, word]),
);

/** Reads the tables of `nmcli`. */
export class NmcliReader extends OutputReader<NmcliLineMatch, NmcliEvent> {
	readonly #events: LocatedEvent<NmcliEvent>[] = [];

	constructor() {
		super(matchNmcliLine);
	}

	protected override said(match: NmcliLineMatch, bytes: Uint8Array, outputLine: number): void {
		if (match.case === 'problem') this.complain(textOf(bytes, match.problem), outputLine);
		else this.#events.push({ event: eventOf(match, bytes), outputLine });
	}

	protected override meaning(): readonly LocatedEvent<NmcliEvent>[] {
		return this.#events;
	}

	protected override failed(status: number | undefined, text: string): NmcliEvent {
		return { kind: 'nmcli.failed', status, text };
	}
}

function eventOf(match: Exclude<NmcliLineMatch, { case: 'problem' }>, bytes: Uint8Array): NmcliEvent {
	const text = (span: Span): string => textOf(bytes, span);
	switch (match.case) {
		case 'version':
			return { kind: 'nmcli.version', version: text(match.version) };
		case 'general':
			return {
				kind: 'nmcli.general',
				state: text(match.state),
				connectivity: connectivities.get(text(match.connectivity)) ?? 'unknown',
			};
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
