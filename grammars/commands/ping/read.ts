import { failureOfText } from '../../fields/error-text/error-text.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { decimalOf, integerOf, textOf } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { PingEvent } from './events.ts';
import { matchPingLine, type PingLineMatch } from './ping.parser.ts';

const encoder = new TextEncoder();

interface Statistics {
	readonly outputLine: number;
	readonly sent: number;
	readonly received: number;
	readonly lossPercent: number;
}

/** Reads what `ping` says at its end, or why it could not ask. */
export class PingReader extends OutputReader<PingLineMatch, PingEvent> {
	readonly #host: string;
	#statistics: Statistics | undefined;
	#averageMilliseconds: number | undefined;
	#obstacle: string | undefined;
	#nameFailed = false;

	constructor({ command }: CommandSection) {
		super(matchPingLine);
		this.#host = command.trim().split(/\s+/).at(-1) ?? '';
	}

	protected override said(match: PingLineMatch, bytes: Uint8Array, outputLine: number): void {
		switch (match.case) {
			case 'statistics':
				this.#statistics = {
					outputLine,
					sent: integerOf(bytes, match.sent),
					received: integerOf(bytes, match.received),
					lossPercent: decimalOf(bytes, match.loss),
				};
				break;
			case 'roundTrip':
				this.#averageMilliseconds = decimalOf(bytes, match.average);
				break;
			case 'obstacle':
				this.#obstacle ??= textOf(bytes, match.obstacle);
				break;
			case 'badAddress':
			case 'unknownHost':
				this.#nameFailed = true;
				this.complain(textOf(bytes, { start: 0, end: bytes.length }), outputLine);
				break;
			case 'problem':
				this.complain(textOf(bytes, match.problem), outputLine);
		}
	}

	protected override meaning(): readonly LocatedEvent<PingEvent>[] {
		if (this.#statistics === undefined) return [];
		const { outputLine, ...counted } = this.#statistics;
		const host = this.#host;
		if (counted.received > 0) {
			const averageMilliseconds = this.#averageMilliseconds;
			return [{ event: { kind: 'ping.answered', host, ...counted, averageMilliseconds }, outputLine }];
		}
		const obstacle = this.#obstacle;
		const failure = obstacle === undefined ? undefined : failureOfObstacle(obstacle, host);
		const { sent } = counted;
		return [
			{
				event: {
					kind: 'ping.unanswered',
					host,
					sent,
					obstacle,
					...(failure === undefined ? {} : { failure }),
				},
				outputLine,
			},
		];
	}

	protected override failed(status: number | undefined, text: string): PingEvent {
		const host = this.#host;
		const bytes = encoder.encode(text);
		const failure: Failure = this.#nameFailed
			? { class: 'dns', reason: 'unspecified' }
			: failureOfText(bytes, 0, bytes.length);
		return { kind: 'ping.failed', host, status, text, failure: { ...failure, host } };
	}
}

/** A router's word, or the device's own kernel's, about the way. */
function failureOfObstacle(obstacle: string, host: string): Failure | undefined {
	if (obstacle.startsWith('Destination Net Unreachable')) {
		return { class: 'connect', reason: 'network-unreachable', host };
	}
	return obstacle.startsWith('Destination Host Unreachable')
		? { class: 'connect', reason: 'no-route', host }
		: undefined;
}
