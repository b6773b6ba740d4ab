import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import type { ChronyDhcpServersEvent } from './events.ts';

/** A name or an address, and nothing that a sentence could hold. */
const server = /^[\w.:%-]+$/;

/** Reads the list of servers. */
export class ChronyDhcpServersReader implements CommandReader<ChronyDhcpServersEvent> {
	#lines = 0;
	#outputLine: number | undefined;
	#isMissing = false;
	readonly #servers = new Set<string>();

	line(text: string): void {
		const line = this.#lines;
		this.#lines += 1;
		if (text.startsWith('cat: ')) {
			this.#isMissing ||= text.endsWith('No such file or directory');
			return;
		}
		const words = text.split(/[\s,]+/).filter((word) => word !== '');
		if (words.length === 0 || !words.every((word) => server.test(word))) return;
		this.#outputLine ??= line;
		for (const word of words) this.#servers.add(word);
	}

	end(section: CommandSection): readonly LocatedEvent<ChronyDhcpServersEvent>[] {
		if (gaveNoAnswer(section)) return [];
		if (this.#outputLine !== undefined) {
			return [
				{
					event: { kind: 'chrony-dhcp-servers.listed', servers: [...this.#servers] },
					outputLine: this.#outputLine,
				},
			];
		}
		if (!this.#isMissing && section.exitStatus === undefined) return [];
		return [{ event: { kind: 'chrony-dhcp-servers.absent' }, outputLine: 0 }];
	}
}
