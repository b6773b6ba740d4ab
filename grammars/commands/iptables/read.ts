import type { CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { textOf } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { IptablesEvent } from './events.ts';
import { matchIptablesLine, type IptablesLineMatch } from './iptables.parser.ts';

interface Chain {
	readonly outputLine: number;
	readonly chain: string;
	readonly policy: string | undefined;
	rules: number;
	refusing: number;
	dnat: number;
	redirect: number;
}

/** Counts the rules of every chain. */
export class IptablesReader extends OutputReader<IptablesLineMatch, IptablesEvent> {
	readonly #table: string;
	readonly #chains: Chain[] = [];

	constructor({ command }: CommandSection) {
		super(matchIptablesLine);
		this.#table = /(?:-t|--table) +(\S+)/.exec(command)?.[1] ?? 'filter';
	}

	protected override said(match: IptablesLineMatch, bytes: Uint8Array, outputLine: number): void {
		switch (match.case) {
			case 'policyChain':
			case 'userChain':
				this.#chains.push({
					outputLine,
					chain: textOf(bytes, match.chain),
					policy: match.case === 'policyChain' ? textOf(bytes, match.policy) : undefined,
					rules: 0,
					refusing: 0,
					dnat: 0,
					redirect: 0,
				});
				break;
			case 'heading':
				break;
			case 'rule':
				count(this.#chains.at(-1), textOf(bytes, match.target));
				break;
			case 'ruleWithoutTarget':
				count(this.#chains.at(-1), '');
		}
	}

	protected override meaning(): readonly LocatedEvent<IptablesEvent>[] {
		return this.#chains.map(({ outputLine, ...told }) => ({
			event: { kind: 'iptables.chain', table: this.#table, ...told },
			outputLine,
		}));
	}

	protected override failed(status: number | undefined, text: string): IptablesEvent {
		return { kind: 'iptables.failed', table: this.#table, status, text };
	}
}

function count(chain: Chain | undefined, target: string): void {
	if (chain === undefined) return;
	chain.rules += 1;
	if (target === 'DROP' || target === 'REJECT') chain.refusing += 1;
	if (target === 'DNAT') chain.dnat += 1;
	if (target === 'REDIRECT') chain.redirect += 1;
}
