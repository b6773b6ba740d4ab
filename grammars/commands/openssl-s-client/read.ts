import { failureOfText } from '../../fields/error-text/error-text.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { OpensslSClientEvent } from './events.ts';
import { matchOpensslSClientLine, type OpensslSClientLineMatch } from './openssl-s-client.parser.ts';

/** More refusals than this are repetitions. */
const mostRejections = 50;

const verificationFailed: Failure = { class: 'tls', reason: 'verify-failed' };

/** The meaning of `connect:errno=` where nothing else tells: the numbers are Linux's. */
const failuresByErrno: ReadonlyMap<number, Failure> = new Map<number, Failure>([
	[101, { class: 'connect', reason: 'network-unreachable' }],
	[104, { class: 'connect', reason: 'reset' }],
	[110, { class: 'connect', reason: 'timed-out' }],
	[111, { class: 'connect', reason: 'refused' }],
	[113, { class: 'connect', reason: 'no-route' }],
]);

interface Rejection {
	readonly outputLine: number;
	readonly number: number;
	readonly text: string;
	readonly depth: number | undefined;
	readonly failure: Failure;
}

/** The host that `openssl s_client -connect host:port` asks. */
function hostOf(command: string): string | undefined {
	return /-connect +(?:\[([^\]]+)\]|([^\s:]+))/
		.exec(command)
		?.slice(1)
		.find((name) => name !== undefined);
}

/** Reads what `openssl s_client` says of the chain, or of its failure to connect. */
export class OpensslSClientReader extends OutputReader<OpensslSClientLineMatch, OpensslSClientEvent> {
	readonly #host: string | undefined;
	readonly #rejections: Rejection[] = [];
	readonly #subjects: Map<number, string> = new Map();
	/** The issuer of the certificate at each depth, as the list of the chain says. */
	readonly #issuers: Map<number, string> = new Map();
	#depth: number | undefined;
	#chainDepth: number | undefined;
	#verifiedLine: number | undefined;
	#failure: Failure | undefined;

	constructor({ command }: CommandSection) {
		super(matchOpensslSClientLine);
		this.#host = hostOf(command);
	}

	protected override said(match: OpensslSClientLineMatch, bytes: Uint8Array, outputLine: number): void {
		switch (match.case) {
			case 'depth':
				this.#depth = integerOf(bytes, match.depth);
				this.#subjects.set(this.#depth, textOf(bytes, match.subject));
				break;
			case 'rejected':
				this.#reject(
					{
						outputLine,
						number: integerOf(bytes, match.number),
						text: textOf(bytes, match.problem),
						depth: this.#depth,
					},
					failureOfText(bytes, match.problem.start, match.problem.end),
				);
				break;
			case 'chainSubject':
				this.#chainDepth = integerOf(bytes, match.depth);
				break;
			case 'chainIssuer':
				if (this.#chainDepth !== undefined) this.#issuers.set(this.#chainDepth, textOf(bytes, match.issuer));
				break;
			case 'verdict':
				if (integerOf(bytes, match.number) === 0) this.#verifiedLine ??= outputLine;
				break;
			case 'connect':
				this.#fail(failuresByErrno.get(integerOf(bytes, match.number)));
				this.complain(textOf(bytes, { start: 0, end: bytes.length }), outputLine);
				break;
			case 'problem':
			case 'library':
				this.#fail(failureOfText(bytes, match.problem.start, match.problem.end));
				this.complain(textOf(bytes, { start: 0, end: bytes.length }), outputLine);
		}
	}

	#reject(rejection: Omit<Rejection, 'failure'>, failure: Failure): void {
		const known = this.#rejections.some(
			({ number, depth }) => number === rejection.number && depth === rejection.depth,
		);
		if (known || this.#rejections.length >= mostRejections) return;
		this.#rejections.push({ ...rejection, failure: failure.class === 'tls' ? failure : verificationFailed });
	}

	/** The first line that names a reason counts: OpenSSL repeats it in vaguer words. */
	#fail(failure: Failure | undefined): void {
		if (failure !== undefined && failure.class !== 'unspecified') this.#failure ??= failure;
	}

	protected override meaning(): readonly LocatedEvent<OpensslSClientEvent>[] {
		if (this.#rejections.length > 0) {
			return this.#rejections.map((rejection) => ({
				event: this.#rejected(rejection),
				outputLine: rejection.outputLine,
			}));
		}
		// No certificate, no refusal: 0 is said then, too.
		if (this.#verifiedLine === undefined || this.#subjects.size + this.#issuers.size === 0) return [];
		return [
			{
				event: { kind: 'openssl-s-client.verified', host: this.#host },
				outputLine: this.#verifiedLine,
			},
		];
	}

	#rejected({ number, text, depth, failure }: Rejection): OpensslSClientEvent {
		const issuer = depth === undefined ? undefined : this.#issuers.get(depth);
		return {
			kind: 'openssl-s-client.certificate-rejected',
			host: this.#host,
			number,
			text,
			depth,
			subject: depth === undefined ? undefined : this.#subjects.get(depth),
			failure: {
				...failure,
				...(this.#host === undefined ? {} : { host: this.#host }),
				...(issuer === undefined ? {} : { issuer }),
				...(depth === undefined ? {} : { depth }),
			},
		};
	}

	protected override failed(status: number | undefined, text: string): OpensslSClientEvent {
		const host = this.#host;
		const failure: Failure = this.#failure ?? { class: 'unspecified', reason: 'unspecified' };
		return {
			kind: 'openssl-s-client.failed',
			host,
			status,
			text,
			failure: host === undefined ? failure : { ...failure, host },
		};
	}
}
