import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import { failureOfText } from '../../fields/error-text/error-text.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { TraceEvent } from './events.ts';
import { matchTraceLine, type TraceLineMatch } from './trace.parser.ts';

const encoder = new TextEncoder();

/** Reads the hops of a way. */
export class TraceReader implements CommandReader<TraceEvent> {
	readonly #host: string | undefined;
	#lines = 0;
	#asked = 0;
	#answered = 0;
	#firstLine: number | undefined;
	#obstacle: LocatedEvent<TraceEvent> | undefined;

	constructor({ command }: CommandSection) {
		this.#host = command
			.split(/\s+/)
			.findLast((word, at) => at > 0 && !word.startsWith('-') && !/^\d+$/.test(word));
	}

	line(text: string): void {
		const outputLine = this.#lines;
		this.#lines += 1;
		const bytes = encoder.encode(text);
		const match = matchTraceLine(bytes, 0, bytes.length);
		if (match !== undefined) this.#said(match, bytes, outputLine);
	}

	end(section: CommandSection): readonly LocatedEvent<TraceEvent>[] {
		if (gaveNoAnswer(section)) return [];
		if (this.#obstacle !== undefined) return [this.#obstacle];
		if (this.#firstLine === undefined) return [];
		const event = {
			kind: 'trace.traced',
			host: this.#host,
			asked: this.#asked,
			answered: this.#answered,
		} as const;
		return [{ event, outputLine: this.#firstLine }];
	}

	#said(match: TraceLineMatch, bytes: Uint8Array, outputLine: number): void {
		if (match.case === 'failed') {
			this.#fail(bytes, textOf(bytes, match.problem), outputLine);
			return;
		}
		this.#firstLine ??= outputLine;
		this.#asked = Math.max(this.#asked, integerOf(bytes, match.hop));
		if (match.case === 'answered') this.#answered = this.#asked;
		if (match.case === 'barred') this.#bar(textOf(bytes, match.bar).trim(), outputLine);
		if (match.case === 'sendFailed') this.#bar('!N', outputLine);
	}

	#bar(mark: string, outputLine: number): void {
		const reason = mark === '!H' ? 'no-route' : mark === '!N' ? 'network-unreachable' : 'refused';
		const failure = this.#withHost({ class: 'connect', reason });
		this.#obstacle ??= {
			event: { kind: 'trace.barred', host: this.#host, hop: this.#asked, failure },
			outputLine,
		};
	}

	#fail(bytes: Uint8Array, text: string, outputLine: number): void {
		const isUnknown = /^(?:bad address|unknown host|cannot resolve)/.test(text);
		const failure: Failure = isUnknown
			? { class: 'dns', reason: 'unspecified' }
			: failureOfText(bytes, 0, bytes.length);
		this.#obstacle ??= {
			event: { kind: 'trace.failed', host: this.#host, text, failure: this.#withHost(failure) },
			outputLine,
		};
	}

	#withHost(failure: Failure): Failure {
		return this.#host === undefined ? failure : { ...failure, host: this.#host };
	}
}
