import type { RealtimeUsec } from '@whydown/journal';
import type { Confidence, Connectivity, Finding, Moment, RemedyCard } from '@whydown/rules';
import type { ClockJump } from '@whydown/timeline';
import { formatDuration } from 'date-fns/formatDuration';
import type { InputKind, InputReport, ReportRange } from '../input-report.ts';
import { redact } from '../redact.ts';
import { visible } from '../visible.ts';

const second = 1_000_000;

/** Text from an input, made safe to show. */
export function quoted(text: string): string {
	return visible(redact(text));
}

/** `text`, or its beginning with an ellipsis when it is longer than `limit` characters. */
export function shortened(text: string, limit: number): string {
	return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** `2017-03-23 12:00:25 UTC`. */
export function utc(usec: RealtimeUsec): string {
	return `${new Date(Math.floor(usec / 1000)).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/**
 * A length of time in its two largest units: `9 years 242 days`, `4 minutes 5 seconds`. A year is 365.25 days: the same
 * words in every time zone of the reader.
 */
export function duration(seconds: number): string {
	const total = Math.round(Math.abs(seconds));
	if (total < 1) return 'less than a second';
	const year = 31_557_600;
	const afterYears = total % year;
	const parts = {
		years: Math.floor(total / year),
		days: Math.floor(afterYears / 86_400),
		hours: Math.floor((afterYears % 86_400) / 3600),
		minutes: Math.floor((afterYears % 3600) / 60),
		seconds: afterYears % 60,
	};
	const units = (['years', 'days', 'hours', 'minutes', 'seconds'] as const).filter((unit) => parts[unit] > 0);
	return formatDuration(parts, { format: units.slice(0, 2) });
}

/** `1 line`, `3 lines`. */
export function counted(count: number, noun: string, plural: string = `${noun}s`): string {
	return `${count} ${count === 1 ? noun : plural}`;
}

/**
 * When something was: the stamp as printed, the year where the stamp hides it, and the true time where the
 * device's clock was off by more than `tolerance` seconds.
 */
export function moment(at: Moment): string {
	const tolerance = 5;
	const printed = stamp(at);
	const notes: string[] = [];
	if (at.deviceTime !== undefined) {
		const year = new Date(Math.floor(at.deviceTime / 1000)).getUTCFullYear();
		if (!printed.includes(String(year))) notes.push(`${year}`);
	} else if (/^\p{L}{3,} [ \d]\d /u.test(at.stamp)) {
		notes.push('year unknown');
	}
	if (at.trueTime !== undefined) {
		const { earliest, latest } = at.trueTime;
		const middle = (earliest + latest) / 2;
		const off = at.deviceTime === undefined ? Infinity : Math.abs(middle - at.deviceTime) / second;
		if (off > tolerance + (latest - earliest) / 2 / second) {
			const spread = (latest - earliest) / 2 / second;
			const doubt = spread > tolerance ? ` ± ${duration(spread)}` : '';
			notes.push(`really ${utc(middle as RealtimeUsec)}${doubt}`);
		}
	}
	return notes.length === 0 ? printed : `${printed} (${notes.join('; ')})`;
}

/** A stamp as it is printed; a bare count of microseconds, or none, as the device's clock showed it. */
export function stamp(at: Moment): string {
	if (at.stamp !== '' && !/^\d+$/.test(at.stamp)) return quoted(at.stamp);
	if (at.deviceTime !== undefined) return utc(at.deviceTime);
	return at.stamp === '' ? `line ${at.line}` : at.stamp;
}

/** A confidence as a sentence that says what it rests on. */
export const confidenceWords: Readonly<Record<Confidence, string>> = {
	certain: 'certain: the evidence allows no other reading',
	likely: 'likely: the evidence fits, another cause is not excluded',
	possible: 'possible: only a part of what would prove it is in this input',
};

export const connectivityWords: Readonly<Record<Connectivity['state'], string>> = {
	online: 'online',
	'heartbeat-only': 'heartbeat only',
	'vpn-only': 'VPN only',
	offline: 'offline',
	unknown: 'unknown',
};

/** The state that the dashboard would show, with the lines that say so. */
export function connectivityLine({ state, evidence }: Connectivity): string {
	const words = connectivityWords[state];
	if (evidence.length === 0) return words;
	const proof = evidence.map(({ text, at }) => `${shortened(quoted(text), 80)} (line ${at.line})`).join('; ');
	if (state !== 'unknown') return `${words}: ${proof}`;
	const isOfVpn = evidence.some(({ kind }) => /^(?:openvpn|systemctl-status)\.|^supervisor\.vpn-/.test(kind));
	return `${words}, ${isOfVpn ? 'no report to the cloud' : 'nothing of the VPN'} is shown: ${proof}`;
}

/** How a finding stands at the end of the input. */
export function standing(finding: Finding): string {
	switch (finding.state) {
		case 'active':
			return `Still active: last seen ${moment(finding.last)}`;
		case 'resolved': {
			const ended = finding.episodes.at(-1)?.ended;
			return ended === undefined
				? `Resolved: last seen ${moment(finding.last)}`
				: `Resolved ${moment(ended.at)}: ${shortened(quoted(ended.text), 200)}`;
		}
		case 'historical':
			return `Over: seen in an earlier boot, last ${moment(finding.last)}; the last boot shows it no more`;
		case 'unknown':
			return `Last seen ${moment(finding.last)}; whether it went on cannot be told from this input`;
	}
}

/** One step of the device's clock. */
export function clockJump(jump: ClockJump): string {
	const size = jump.seconds === undefined ? 'by an unknown amount' : `by ${duration(jump.seconds)}`;
	const direction = jump.direction === 'unknown' ? '' : ` ${jump.direction}`;
	const doubt = jump.certainty === 'certain' ? '' : ', likely';
	return `jumped${direction} ${size} (line ${jump.line}${doubt})`;
}

export const kindWords: Readonly<Record<InputKind, string>> = {
	'diagnostics-dump': 'diagnostics dump',
	journal: 'journal',
	checks: 'device checks',
	'device-logs': 'device logs',
	mixed: 'mixed input',
	unknown: 'input',
};

/** Type, system and supervisor of the device, as far as the input says them. */
export function deviceWords({ device, facts }: InputReport): string {
	const name = facts['os.name'];
	const system = typeof name === 'string' ? [name, device.osVersion].join(' ').trim() : device.osVersion;
	const supervisor =
		device.supervisorVersion === undefined ? undefined : `supervisor ${device.supervisorVersion}`;
	return [device.deviceType, system, supervisor]
		.filter((part) => part !== undefined)
		.map(quoted)
		.join(', ');
}

/** `openvpn: ` before what OpenVPN logged; what the time line says needs no speaker. */
export function speaker(kind: string): string {
	const source = kind.slice(0, kind.indexOf('.'));
	return source === 'timeline' ? '' : `${source}: `;
}

/** What only looks before what restarts, changes or deletes. */
export function safestFirst(cards: readonly RemedyCard[]): readonly RemedyCard[] {
	return [
		...cards.filter(({ risk }) => risk === 'read-only'),
		...cards.filter(({ risk }) => risk === 'disruptive'),
	];
}

/** What was asked for, and what it left out. */
export function rangeWords({ since, until, zone, outside, forgotten }: ReportRange): string {
	if (since === undefined && until === undefined) return `all; stamps without a zone are of ${quoted(zone)}`;
	const bounds = [
		since === undefined ? [] : [`since ${quoted(since)}`],
		until === undefined ? [] : [`until ${quoted(until)}`],
		zone === 'UTC' ? [] : [quoted(zone)],
	].flat();
	const lost =
		forgotten === 0
			? ''
			: `; of ${counted(forgotten, 'entry', 'entries')} nobody knows, because too many waited for its end`;
	return `${bounds.join(', ')}: ${counted(outside, 'entry', 'entries')} outside${lost}`;
}
