import { innerStampOf } from './inner-stamp.ts';
import type { InnerStamp } from '../vocabulary/source.ts';

const systemdStyle = /^(?:[A-Z][a-z]{2} )?(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d+)?)(?: (\S+))?$/;
const dateStyle = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d{2}:\d{2}:\d{2}) (?:(\S+) )?(\d{4})$/;
const isoStyle = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2}(?:[.,]\d+)?)(Z|[+-]\d{2}:?\d{2})$/;

const universal: ReadonlySet<string> = new Set(['UTC', 'GMT', 'UCT', 'Z', 'Universal']);

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

const encoder = new TextEncoder();

/**
 * Reads a moment as the tools of a dump print it. An abbreviation of a zone other than UTC tells no offset: such a time
 * is the device's local one.
 *
 *     Sat 2026-11-21 05:28:51 UTC           timedatectl, systemctl, journalctl
 *     Sat Nov 21 05:28:51 UTC 2026          date, uname
 *     2026-11-21 05:28:51.110739563 +0000   stat
 *     2026-11-21T05:28:51+00:00             date --iso-8601
 *
 * @returns `undefined` when the text names no day or time that exists
 */
export function printedTime(text: string): InnerStamp | undefined {
	const systemd = systemdStyle.exec(text);
	if (systemd !== null) return moment(systemd[1] ?? '', systemd[2] ?? '', systemd[3]);
	const iso = isoStyle.exec(text);
	if (iso !== null) return moment(iso[1] ?? '', (iso[2] ?? '').replace(',', '.'), iso[3]);
	const date = dateStyle.exec(text);
	if (date === null) return undefined;
	const [, monthName = '', day = '', time = '', zone, year = ''] = date;
	const month = months.indexOf(monthName) / 3 + 1;
	if (!Number.isInteger(month) || month < 1) return undefined;
	return moment(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`, time, zone);
}

function moment(day: string, time: string, zone: string | undefined): InnerStamp | undefined {
	const offset = zone === undefined || !/^[+-]\d{2}:?\d{2}$/.test(zone) ? '' : zone;
	const bytes = encoder.encode(`${day}T${time}${zone !== undefined && universal.has(zone) ? 'Z' : offset}`);
	return innerStampOf(bytes, { start: 0, end: bytes.length });
}
