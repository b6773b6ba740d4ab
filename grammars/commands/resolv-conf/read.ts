import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { commandFailed } from '../../command-output/command-failed.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import type { ResolvConfEvent, ResolvConfReported } from './events.ts';

/** The file that a command prints, and whose it is. */
export interface ResolvFile {
	readonly path: string;
	readonly of: ResolvConfReported['of'];
}

const engineExec = /^(?:balena-engine|balena|docker|rce) exec\s.*?(?=cat )/;
const printed =
	/^(?:sudo )?cat (\/(?:etc|tmp|run|var\/run)\/resolv\.(?:conf|dnsmasq)|\/tmp\/resolv\.conf\.(?:auto|d\/\S+)|\/run\/systemd\/resolve\/(?:stub-)?resolv\.conf|(?:\/var)?\/run\/resolvconf\/(?:interface\/\S+|resolv\.conf))$/;

const missing = /^cat: .*: No such file or directory$/;

/** Finds the file in `cat /etc/resolv.conf` and `balena-engine exec 5d3b0fa8a8cc cat /etc/resolv.conf`. */
export function resolvFile(command: string): ResolvFile | undefined {
	const trimmed = command.trim();
	const onDevice = trimmed.replace(engineExec, '');
	const path = printed.exec(onDevice)?.[1];
	if (path === undefined) return undefined;
	return { path, of: onDevice === trimmed ? 'device' : 'supervisor' };
}

/** Reads the directives of resolv.conf; comments begin with `#` or `;`. */
export class ResolvConfReader implements CommandReader<ResolvConfEvent> {
	readonly #servers: string[] = [];
	#search: readonly string[] = [];
	#lines = 0;
	#firstLine: string | undefined;
	#firstServer: number | undefined;
	#isResolvConf = false;

	line(text: string): void {
		const line = this.#lines;
		this.#lines += 1;
		if (text.trim() !== '') this.#firstLine ??= text;
		const [directive = '', ...values] = text.trim().split(/\s+/);
		if (/^[#;]/.test(directive) || directive === 'options' || directive === 'sortlist')
			this.#isResolvConf = true;
		const [value] = values;
		if (value === undefined) return;
		switch (directive) {
			case 'nameserver':
				this.#firstServer ??= line;
				this.#servers.push(value);
				break;
			case 'search':
			case 'domain':
				this.#isResolvConf = true;
				// The last one counts.
				this.#search = values;
				break;
		}
	}

	end(section: CommandSection): readonly LocatedEvent<ResolvConfEvent>[] {
		const file = resolvFile(section.command);
		if (file === undefined || gaveNoAnswer(section)) return [];
		const isEmpty = this.#firstLine === undefined && section.exitStatus === 0;
		if (this.#firstServer === undefined && !this.#isResolvConf && !isEmpty) {
			if (file.of === 'device' && missing.test(this.#firstLine ?? '')) {
				const failure = { class: 'storage', reason: 'missing-file' } as const;
				return [{ event: { kind: 'resolv-conf.missing', path: file.path, failure }, outputLine: 0 }];
			}
			return commandFailed('resolv-conf', section, this.#firstLine);
		}
		const isUnserved = this.#servers.length === 0 && file.of === 'device' && file.path === '/etc/resolv.conf';
		return [
			{
				event: {
					kind: 'resolv-conf.reported',
					...file,
					servers: this.#servers,
					search: this.#search,
					...(isUnserved && { failure: { class: 'dns', reason: 'unspecified' } }),
					local: /^(?:127\.|::1$)/.test(this.#servers[0] ?? '127.0.0.1'),
				},
				outputLine: this.#firstServer ?? 0,
			},
		];
	}
}
