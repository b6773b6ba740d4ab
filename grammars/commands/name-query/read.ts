import { OutputReader } from '../../command-output/output-reader.ts';
import { textOf } from '../../fields/span.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import type { NameQueryEvent } from './events.ts';
import { matchNameQueryLine, type NameQueryLineMatch } from './name-query.parser.ts';

/** More addresses than this are not kept. */
const mostAddresses = 20;

type Reason = Extract<Failure, { class: 'dns' }>['reason'];

/** Options of `dig` and `host` whose value is the next word. */
const optionsWithValue: ReadonlySet<string> = new Set([
	'-t',
	'-c',
	'-b',
	'-p',
	'-y',
	'-k',
	'-W',
	'-R',
	'-N',
	'-m',
	'-i',
]);
const recordType = /^(?:A|AAAA|ANY|CNAME|MX|NS|PTR|SOA|SRV|TXT|IN)$/i;

/** The name that is asked for. */
function hostOf(command: string): string {
	const words = command
		.trim()
		.replace(/^(?:sudo +)?(?:resolvectl +(?:-\S+ +)*query|\S+) */, '')
		.split(/\s+/);
	const isName = (word: string, at: number): boolean =>
		!/^[-+@]/.test(word) && !recordType.test(word) && !optionsWithValue.has(words[at - 1] ?? '');
	return words.find(isName) ?? '';
}

/** Reads the answer of `dig`, `host` or `resolvectl query`. */
export class NameQueryReader extends OutputReader<NameQueryLineMatch, NameQueryEvent> {
	readonly #host: string;
	readonly #addresses: string[] = [];
	#server: string | undefined;
	#addressLine = 0;
	#reason: Reason | undefined;
	#dnssec = false;

	constructor({ command }: CommandSection) {
		super(matchNameQueryLine);
		this.#host = hostOf(command);
	}

	protected override said(match: NameQueryLineMatch, bytes: Uint8Array, outputLine: number): void {
		const whole = { start: 0, end: bytes.length };
		switch (match.case) {
			case 'server':
				this.#server ??= textOf(bytes, match.server);
				break;
			case 'record':
			case 'hostAddress':
			case 'resolved':
				if (this.#addresses.length === 0) this.#addressLine = outputLine;
				if (this.#addresses.length < mostAddresses) this.#addresses.push(textOf(bytes, match.address));
				break;
			case 'header':
			case 'refused': {
				const code = textOf(bytes, match.code);
				if (code !== 'NOERROR') this.#fail(reasonOfCode(code), textOf(bytes, whole), outputLine);
				break;
			}
			case 'unanswered':
			case 'communication':
				this.#fail('no-answer', textOf(bytes, whole), outputLine);
				break;
			case 'unresolved': {
				const problem = textOf(bytes, match.problem);
				this.#dnssec ||= problem.startsWith('DNSSEC validation failed');
				this.#fail(problem.endsWith(' not found') ? 'no-such-name' : 'no-answer', problem, outputLine);
			}
		}
	}

	protected override meaning(): readonly LocatedEvent<NameQueryEvent>[] {
		if (this.#addresses.length === 0) return [];
		const event: NameQueryEvent = {
			kind: 'name-query.answered',
			host: this.#host,
			server: this.#server,
			addresses: this.#addresses,
		};
		return [{ event, outputLine: this.#addressLine }];
	}

	protected override failed(status: number | undefined, text: string): NameQueryEvent {
		const host = this.#host;
		const failure: Failure = { class: 'dns', reason: this.#reason ?? 'unspecified', host };
		return { kind: 'name-query.failed', host, status, text, dnssec: this.#dnssec, failure };
	}

	#fail(reason: Reason, text: string, outputLine: number): void {
		this.#reason ??= reason;
		this.complain(text, outputLine);
	}
}

/** NXDOMAIN is an answer; SERVFAIL and REFUSED are none. */
function reasonOfCode(code: string): Reason {
	return code === 'NXDOMAIN' ? 'no-such-name' : 'no-answer';
}
