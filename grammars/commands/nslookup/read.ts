import { failureOfText } from '../../fields/error-text/error-text.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { textOf } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { NslookupEvent } from './events.ts';
import { matchNslookupLine, type NslookupLineMatch } from './nslookup.parser.ts';

/** More addresses than this are not kept. */
const mostAddresses = 20;

type Reason = Extract<Failure, { class: 'dns' }>['reason'];

/** The name that `nslookup [-options] name [server]` asks for. */
function hostOf(command: string): string {
	const words = command.trim().split(/\s+/).slice(1);
	return words.find((word) => !word.startsWith('-')) ?? '';
}

/** Reads the answer of `nslookup`. */
export class NslookupReader extends OutputReader<NslookupLineMatch, NslookupEvent> {
	readonly #host: string;
	readonly #addresses: string[] = [];
	#server: string | undefined;
	/** The line that names the host: the addresses behind it are the answer, those before are the server's. */
	#nameLine: number | undefined;
	#reason: Reason | undefined;

	constructor({ command }: CommandSection) {
		super(matchNslookupLine);
		this.#host = hostOf(command);
	}

	protected override said(match: NslookupLineMatch, bytes: Uint8Array, outputLine: number): void {
		const fail = (reason: Reason): void => {
			this.#reason ??= reason;
			this.complain(textOf(bytes, { start: 0, end: bytes.length }), outputLine);
		};
		switch (match.case) {
			case 'server':
				this.#server ??= textOf(bytes, match.server);
				break;
			case 'name':
				this.#nameLine ??= outputLine;
				break;
			case 'address':
				if (this.#nameLine !== undefined && this.#addresses.length < mostAddresses) {
					this.#addresses.push(textOf(bytes, match.address));
				}
				break;
			case 'refused':
				// SERVFAIL and REFUSED are no answers; NXDOMAIN is one.
				fail(textOf(bytes, match.code).startsWith('NXDOMAIN') ? 'no-such-name' : 'no-answer');
				break;
			case 'missing':
				fail('no-such-name');
				break;
			case 'unanswered':
			case 'communication':
				fail('no-answer');
				break;
			case 'unresolved':
				// Old busybox says so of its server, which has no name, before it gives the answer.
				if (textOf(bytes, match.name) === '(null)') break;
				fail(match.problem === undefined ? 'unspecified' : reasonOf(bytes, match.problem.start));
				break;
			case 'problem':
				fail(reasonOf(bytes, match.problem.start));
		}
	}

	protected override meaning(): readonly LocatedEvent<NslookupEvent>[] {
		if (this.#nameLine === undefined || this.#addresses.length === 0) return [];
		const event: NslookupEvent = {
			kind: 'nslookup.answered',
			host: this.#host,
			server: this.#server,
			addresses: this.#addresses,
		};
		return [{ event, outputLine: this.#nameLine }];
	}

	protected override failed(status: number | undefined, text: string): NslookupEvent {
		const host = this.#host;
		const failure: Failure = { class: 'dns', reason: this.#reason ?? 'unspecified', host };
		return { kind: 'nslookup.failed', host, server: this.#server, status, text, failure };
	}
}

/** The failure that an error of the C library means for the name; one of the connection means that nobody answered. */
function reasonOf(bytes: Uint8Array, start: number): Reason {
	const failure = failureOfText(bytes, start, bytes.length);
	if (failure.class === 'dns') return failure.reason;
	return failure.class === 'connect' ? 'no-answer' : 'unspecified';
}
