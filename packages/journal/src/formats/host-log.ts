import { civilUsec } from './civil-time.ts';
import { isLevelWord } from './level-words.ts';
import { syslogLevels } from './syslog-levels.ts';
import { type LineHead, type LineLayout, partAt } from './line-layout.ts';

const line =
	/^((\d{4})-(\d\d)-(\d\d)[ T](\d\d:\d\d:\d\d(?:[.,]\d{1,9})?)) (?:([A-Za-z0-9][\w.-]{0,63}) )?([A-Za-z(][\w.@()-]{0,63})(?:\[(\d{0,10})\])?: (?=\S)/;

/**
 * `2024-10-17 07:29:16.580 homeassistant systemd[1]: text`: the journal as Home Assistant's host log and its like print it, with and without
 * a host, without a zone. `2023-12-20 10:30:36 err kernel[]: text`: the same with the level in the place of the host, as Turris prints it.
 *
 * A program that stamps its lines the same way writes words there, too. So a line needs a pid, or `kernel`; one without is believed
 * if a line before it had one, and the same host.
 */
export class HostLogLayout implements LineLayout {
	/** The hosts of the lines that were sure; an empty name for lines without. */
	readonly #hosts = new Set<string>();

	read(text: string): LineHead | undefined {
		const match = line.exec(text);
		if (match === null) return undefined;
		const [all, stamp = '', year, month, day, clock = '', host = '', name = '', pid] = match;
		if (isLevelWord(name)) return undefined;
		const priority = syslogLevels.get(host.toLowerCase());
		if (priority === undefined && isLevelWord(host)) return undefined;
		if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
		const isSure = pid !== undefined || (name === 'kernel' && this.#hosts.size === 0);
		if (!isSure && !this.#hosts.has(host)) return undefined;
		if (isSure) this.#hosts.add(host);
		const hasHost = host !== '' && priority === undefined;
		const nameAt = stamp.length + 1 + (host === '' ? 0 : host.length + 1);
		return {
			stampKind: 'local',
			stampUsec: civilUsec(Number(year), Number(month), Number(day), clock.replace(',', '.')),
			zone: '',
			stamp: partAt(0, stamp),
			...(hasHost ? { hostname: partAt(stamp.length + 1, host) } : {}),
			...(priority === undefined ? {} : { priority }),
			identifier: partAt(nameAt, name),
			...(pid === undefined || pid === '' ? {} : { pid: Number(pid) }),
			message: all.length,
		};
	}

	startBlock(): void {
		this.#hosts.clear();
	}
}
