import { OutputReader } from '../../command-output/output-reader.ts';
import { textOf } from '../../fields/span.ts';
import type { LocatedEvent } from '../../vocabulary/source.ts';
import type { ResolvectlStatusEvent } from './events.ts';
import { matchResolvectlStatusLine, type ResolvectlStatusLineMatch } from './resolvectl-status.parser.ts';

/** Reads the servers of all links. */
export class ResolvectlStatusReader extends OutputReader<ResolvectlStatusLineMatch, ResolvectlStatusEvent> {
	readonly #servers = new Set<string>();
	#links = 0;
	#hasGlobal = false;
	#firstLine: number | undefined;

	constructor() {
		super(matchResolvectlStatusLine);
	}

	protected override said(match: ResolvectlStatusLineMatch, bytes: Uint8Array, outputLine: number): void {
		switch (match.case) {
			case 'servers':
				for (const server of textOf(bytes, match.server).trimEnd().split(/ +/)) this.#servers.add(server);
				break;
			case 'global':
				this.#hasGlobal = true;
				this.#firstLine ??= outputLine;
				break;
			case 'link':
				this.#links += 1;
				this.#firstLine ??= outputLine;
				break;
			case 'failed':
				this.complain(textOf(bytes, { start: 0, end: bytes.length }), outputLine);
				break;
			case 'scopes':
				this.#firstLine ??= outputLine;
		}
	}

	protected override meaning(): readonly LocatedEvent<ResolvectlStatusEvent>[] {
		const outputLine = this.#firstLine;
		if (outputLine === undefined) return [];
		const servers = [...this.#servers];
		if (servers.length > 0) return [{ event: { kind: 'resolvectl-status.listed', servers }, outputLine }];
		// A part of the output proves nothing about the rest.
		if (!this.#hasGlobal || this.#links === 0) return [];
		const failure = { class: 'dns', reason: 'unspecified' } as const;
		return [{ event: { kind: 'resolvectl-status.no-servers', links: this.#links, failure }, outputLine }];
	}

	protected override failed(status: number | undefined, text: string): ResolvectlStatusEvent {
		return { kind: 'resolvectl-status.failed', status, text };
	}
}
