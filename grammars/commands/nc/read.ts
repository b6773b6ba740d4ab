import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import { failureOfText } from '../../fields/error-text/error-text.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import type { NcEvent } from './events.ts';
import { matchNcLine, type NcLineMatch } from './nc.parser.ts';

const encoder = new TextEncoder();
/** `nc -vz -w 5 example.com 443` */
const asked = /(?:^| )([\w-]+[.:][\w.:-]+) +(\d{1,5})(?: |$)/;

interface Target {
	readonly host?: string;
	readonly port?: number;
}

/** Reads what `nc` says of one port, and of another when it was asked for several. */
export class NcReader implements CommandReader<NcEvent> {
	readonly #target: Target;
	readonly #events: LocatedEvent<NcEvent>[] = [];
	#lines = 0;

	constructor({ command }: CommandSection) {
		const [, host, port] = asked.exec(command) ?? [];
		this.#target = host === undefined ? {} : { host, port: Number(port) };
	}

	line(text: string): void {
		const outputLine = this.#lines;
		this.#lines += 1;
		const bytes = encoder.encode(text);
		const match = matchNcLine(bytes, 0, bytes.length);
		const event = match && this.#eventOf(match, bytes, text);
		if (event !== undefined) this.#events.push({ event, outputLine });
	}

	end(section: CommandSection): readonly LocatedEvent<NcEvent>[] {
		return gaveNoAnswer(section) ? [] : this.#events;
	}

	#eventOf(match: NcLineMatch, bytes: Uint8Array, text: string): NcEvent | undefined {
		switch (match.case) {
			case 'succeeded': {
				const target = { host: textOf(bytes, match.host), port: integerOf(bytes, match.port) };
				return { kind: 'nc.connected', ...target };
			}
			case 'opened':
			case 'joined':
				return { kind: 'nc.connected', ...this.#target };
			case 'refused': {
				const target = { host: textOf(bytes, match.host), port: integerOf(bytes, match.port) };
				return failed(target, text, failureIn(textOf(bytes, match.problem)));
			}
			case 'closed':
			case 'failed':
				return failed(this.#target, text, failureIn(textOf(bytes, match.problem)));
			case 'unresolved':
				return failed(this.#target, text, unresolved(text));
			case 'version':
				return undefined;
		}
	}
}

function failed(target: Target, text: string, failure: Failure): NcEvent {
	const { host } = target;
	return { kind: 'nc.failed', ...target, text, failure: host === undefined ? failure : { ...failure, host } };
}

/** Nobody answered in time: OpenBSD's words for it end in those of a connection that still is being made. */
function failureIn(problem: string): Failure {
	if (/^(?:timed out|TIMEOUT)\b/i.test(problem)) return { class: 'connect', reason: 'timed-out' };
	const bytes = encoder.encode(problem);
	return failureOfText(bytes, 0, bytes.length);
}

function unresolved(text: string): Failure {
	const failure = failureIn(text.slice(text.lastIndexOf(': ') + 2));
	return failure.class === 'dns' ? failure : { class: 'dns', reason: 'unspecified' };
}
