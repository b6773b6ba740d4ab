import type { TakenDressing } from '@whydown/journal';
import type { Connectivity, Report, ReportRange } from '../report-data/report.ts';
import type { ClockJump } from '../report-data/timeline.ts';
import type { InputKind } from '../input/input-status.ts';
import { counted, duration } from '../text/quantities.ts';
import { quoted, shortened } from '../text/quoted.ts';

export const connectivityWords: Readonly<Record<Connectivity['state'], string>> = {
	online: 'online',
	'heartbeat-only': 'heartbeat only',
	'vpn-only': 'VPN only',
	offline: 'offline',
	unknown: 'unknown',
};

/** The state that the dashboard would show, with the lines that say so. */
export function connectivityLine({ state, vpn, evidence }: Connectivity): string {
	const words = connectivityWords[state];
	if (evidence.length === 0) return words;
	const proof = evidence.map(({ text, at }) => `${shortened(quoted(text), 80)} (line ${at.line})`).join('; ');
	if (state !== 'unknown') return `${words}: ${proof}`;
	return `${words}, ${vpn !== undefined ? 'no report to the cloud' : 'nothing of the VPN'} is shown: ${proof}`;
}

/** One step of the device's clock. */
export function clockJumpWords(jump: ClockJump): string {
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
export function deviceWords({ device, facts }: Report): string {
	const name = facts['os.name'];
	const system = typeof name === 'string' ? [name, device.osVersion].join(' ').trim() : device.osVersion;
	const supervisor =
		device.supervisorVersion === undefined ? undefined : `supervisor ${device.supervisorVersion}`;
	return [device.deviceType, system, supervisor]
		.filter((part) => part !== undefined)
		.map(quoted)
		.join(', ');
}

/** The source before a line, `openvpn: `; none before what the time line says. */
export function sourcePrefix(kind: string): string {
	const source = kind.slice(0, kind.indexOf('.'));
	return source === 'timeline' ? '' : `${source}: `;
}

/** The range that was asked for, and how much it left out. */
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

/** `read without what was put around the lines: quote marks (from line 3), indentation (from line 7)` */
export function dressingWords(dressings: readonly TakenDressing[]): string {
	const list = dressings.map(({ name, line }) => `${name} (from line ${line})`).join(', ');
	return `read without what was put around the lines: ${list}`;
}
