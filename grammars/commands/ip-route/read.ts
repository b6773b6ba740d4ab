import { OutputReader } from '../../command-output/output-reader.ts';
import { textOf } from '../../fields/span.ts';
import type { CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import type { IpRouteEvent } from './events.ts';
import { matchIpRouteLine, type IpRouteLineMatch } from './ip-route.parser.ts';

const noWay = { class: 'connect', reason: 'network-unreachable' } as const;

/** Reads a table of routes: whether one of them leads out. */
export class IpRouteReader extends OutputReader<IpRouteLineMatch, IpRouteEvent> {
	readonly #family: 'ipv4' | 'ipv6';
	#others = 0;
	#hasDefault = false;
	#firstLine: number | undefined;

	constructor({ command }: CommandSection) {
		super(matchIpRouteLine);
		this.#family = /-6|inet6/.test(command) ? 'ipv6' : 'ipv4';
	}

	protected override said(match: IpRouteLineMatch, bytes: Uint8Array, outputLine: number): void {
		switch (match.case) {
			case 'netToolsDefault':
			case 'busyboxDefault':
			case 'default':
				this.#hasDefault = true;
				this.#firstLine ??= outputLine;
				break;
			case 'route':
				this.#others += 1;
				this.#firstLine ??= outputLine;
				break;
			case 'failed':
				this.complain(textOf(bytes, match.complaint), outputLine);
				break;
			case 'barred':
			case 'head':
				this.#firstLine ??= outputLine;
		}
	}

	protected override meaning(): readonly LocatedEvent<IpRouteEvent>[] {
		// An empty table may be one that nobody copied.
		if (this.#firstLine === undefined || (this.#others === 0 && !this.#hasDefault)) return [];
		const family = this.#family;
		const others = this.#others;
		const event: IpRouteEvent =
			this.#hasDefault || family === 'ipv6'
				? { kind: 'ip-route.listed', family, others, hasDefault: this.#hasDefault }
				: { kind: 'ip-route.default-missing', others, failure: noWay };
		return [{ event, outputLine: this.#firstLine }];
	}

	protected override failed(status: number | undefined, text: string): IpRouteEvent {
		return { kind: 'ip-route.failed', status, text };
	}
}
