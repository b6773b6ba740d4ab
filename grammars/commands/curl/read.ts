import { failureOfText } from '../../fields/error-text/error-text.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import { matchCurlLine } from './curl.parser.ts';
import type { CurlEvent } from './events.ts';

/** The meaning of curl's exit status where its words are missing. */
const failuresByStatus: ReadonlyMap<number, Failure> = new Map<number, Failure>([
	[6, { class: 'dns', reason: 'unspecified' }],
	[7, { class: 'connect', reason: 'unspecified' }],
	[28, { class: 'connect', reason: 'timed-out' }],
	[35, { class: 'tls', reason: 'handshake-failed' }],
	[51, { class: 'tls', reason: 'wrong-name' }],
	[52, { class: 'connect', reason: 'closed' }],
	[56, { class: 'connect', reason: 'reset' }],
	[60, { class: 'tls', reason: 'verify-failed' }],
	[77, { class: 'config', reason: 'missing' }],
]);

const encoder = new TextEncoder();

/** The address that a command line of curl asks for. */
export interface CurlTarget {
	readonly url: string;
	readonly host: string;
	/** On the device itself: a socket, or the loopback interface. */
	readonly local: boolean;
}

/** Finds the address in `curl --max-time 5 localhost:48484/v1/healthy` and the like. */
export function curlTarget(command: string): CurlTarget | undefined {
	const words = command.trim().split(/\s+/);
	const at = words.findIndex((word) => word === 'curl' || word.endsWith('/curl'));
	// Only settings may stand before it: `CURL_CA_BUNDLE=/tmp/x curl …`.
	if (at < 0 || !words.slice(0, at).every((word) => /^[A-Za-z_]+=/.test(word))) return undefined;
	const url = words.slice(at + 1).findLast((word) => /^(https?:\/\/|localhost\b|127\.)/.test(word));
	const host = url === undefined ? undefined : /^(?:https?:\/\/)?([^/:?#]+)/.exec(url)?.[1];
	if (url === undefined || host === undefined) return undefined;
	const local = words.includes('--unix-socket') || host === 'localhost' || host.startsWith('127.');
	return { url, host, local };
}

/** Reads curl's output; an end without an error is an answer. */
export class CurlReader implements CommandReader<CurlEvent> {
	#lines = 0;
	#complaint:
		| { readonly line: number; readonly status: number; readonly text: string; readonly failure: Failure }
		| undefined;

	line(text: string): void {
		const line = this.#lines;
		this.#lines += 1;
		const bytes = encoder.encode(text);
		const match = matchCurlLine(bytes, 0, bytes.length);
		if (match === undefined) return;
		this.#complaint ??= {
			line,
			status: integerOf(bytes, match.status),
			text: textOf(bytes, match.problem),
			failure: failureOfText(bytes, match.problem.start, match.problem.end),
		};
	}

	end(section: CommandSection): readonly LocatedEvent<CurlEvent>[] {
		const target = curlTarget(section.command);
		if (target === undefined || gaveNoAnswer(section)) return [];
		const { url, host, local } = target;
		const status = this.#complaint?.status ?? section.exitStatus;
		if (status === undefined) return [];
		const text = this.#complaint?.text ?? '';
		const outputLine = this.#complaint?.line ?? 0;
		if (status === 0) return local ? [] : [{ event: { kind: 'curl.answered', url, host }, outputLine }];
		if (local) return [{ event: { kind: 'curl.local-failed', url, status, text }, outputLine }];
		return [
			{
				event: { kind: 'curl.failed', url, host, status, text, failure: this.#failure(status, host) },
				outputLine,
			},
		];
	}

	/** curl's words say more than its status, except where they leave the reason open. */
	#failure(status: number, host: string): Failure {
		const said = this.#complaint?.failure;
		const known = said === undefined || said.class === 'unspecified' ? failuresByStatus.get(status) : said;
		return { ...(known ?? { class: 'unspecified', reason: 'unspecified' }), host, status };
	}
}
