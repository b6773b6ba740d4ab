import { isLevelWord } from './level-words.ts';
import { type LineHead, type LineLayout, partAt } from './line-layout.ts';

const line = /^([A-Za-z0-9][\w.-]{0,63}) ([A-Za-z(][\w.@()-]{0,63})(?:\[(\d{1,10})\])?: (?=\S)/;

/**
 * `9294512 systemd[1]: text`: a journal whose stamps somebody cut off. A line without a pid is believed if a line before it had one, and the
 * same host.
 */
export class DatelessLayout implements LineLayout {
	readonly #hosts = new Set<string>();

	read(text: string): LineHead | undefined {
		const match = line.exec(text);
		if (match === null) return undefined;
		const [all, host = '', name = '', pid] = match;
		if (isLevelWord(name)) return undefined;
		if (pid === undefined && !this.#hosts.has(host)) return undefined;
		const isHost = !isLevelWord(host);
		if (isHost) this.#hosts.add(host);
		return {
			stampKind: 'none',
			stampUsec: NaN,
			...(isHost ? { hostname: partAt(0, host) } : {}),
			identifier: partAt(host.length + 1, name),
			...(pid === undefined ? {} : { pid: Number(pid) }),
			message: all.length,
		};
	}

	startBlock(): void {
		this.#hosts.clear();
	}
}
