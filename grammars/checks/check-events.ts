import type { Failure } from '../vocabulary/failure.ts';
import type { LocatedEvent } from '../vocabulary/source.ts';
import { integerOf, textOf, type Span } from '../fields/span.ts';
import { fieldOf } from '../matcher/match.ts';
import { matchChecksLine, type ChecksLineMatch } from './checks.parser.ts';
import type { CheckFinding, ChecksEvent, ChecksFailed } from './events.ts';

/** More lines of one check than this are not read. */
const mostLines = 200;
const longestText = 500;

const findings: Readonly<Record<Exclude<ChecksLineMatch['case'], 'heading' | 'other'>, CheckFinding>> = {
	engineDown: 'engine-down',
	dockerDown: 'engine-down',
	engineRestarts: 'engine-restarts',
	engineSilent: 'engine-silent',
	migrationFailed: 'storage-migration-failed',
	supervisorDown: 'supervisor-down',
	supervisorUnhealthy: 'supervisor-unhealthy',
	clockUnsynchronised: 'clock-unsynchronised',
	underVoltage: 'under-voltage',
	underVoltageCounted: 'under-voltage',
	throttled: 'cpu-throttled',
	memoryLow: 'memory-low',
	diskFull: 'disk-full',
	metadataFull: 'metadata-full',
	writesSlow: 'writes-slow',
	notExpanded: 'media-not-expanded',
	dataReadOnly: 'data-read-only',
	dataUnmounted: 'data-unmounted',
	hot: 'temperature-high',
	rolledBack: 'os-rolled-back',
	osDeprecated: 'os-deprecated',
	osUnlisted: 'os-unlisted',
	osCustom: 'os-unlisted',
	serviceRestarting: 'service-restarting',
	serviceUnhealthy: 'service-unhealthy',
	serviceSilent: 'service-silent',
	upstreamSilent: 'upstream-silent',
	resolvConfMissing: 'resolv-conf-missing',
	signalWeak: 'wifi-signal-weak',
	packetsLost: 'packets-lost',
	intercepted: 'tls-intercepted',
	unreachable: 'host-unreachable',
	registryUnreachable: 'registry-unreachable',
};

/** The finding of a check whose words nobody described: its name says it, where that can mean one thing only. */
const findingsByCheck: ReadonlyMap<string, CheckFinding> = new Map([
	['MEM', 'memory-low'],
	['DISK', 'disk-full'],
	['METADATA', 'metadata-full'],
	['check_memory', 'memory-low'],
	['check_under_voltage', 'under-voltage'],
	['check_timesync', 'clock-unsynchronised'],
	['check_os_rollback', 'os-rolled-back'],
]);

const encoder = new TextEncoder();

interface Line {
	readonly bytes: Uint8Array;
	readonly match: ChecksLineMatch | undefined;
	readonly outputLine: number;
}

/**
 * One verdict of balena's health checks.
 *
 * @param check the name of the check: `check_networking`; of a dump before 2019 `DNS`
 * @param success whether it found nothing
 * @param status its text, which may have several lines; `outputLine` of the events counts them from 0
 */
export function checkEvents(
	check: string,
	success: boolean,
	status: string,
): readonly LocatedEvent<ChecksEvent>[] {
	if (success) {
		const text = (status.split('\n', 1)[0] ?? '').slice(0, longestText);
		return [{ event: { kind: 'checks.succeeded', check, text }, outputLine: 0 }];
	}
	const lines = status.split('\n', mostLines).map((text, outputLine): Line => {
		const bytes = encoder.encode(text.trimEnd());
		return { bytes, match: matchChecksLine(bytes, 0, bytes.length), outputLine };
	});
	// Names are found as long as the API is: a silent upstream has others beside it then.
	const apiFailed = lines.some(({ bytes, match }) => testOf(bytes, match) === 'test_balena_api');
	const told = lines.filter(tellsSomething);
	const [first] = lines;
	if (told.length === 0 && first !== undefined) return [failedAt(check, first, apiFailed)];
	return told.map((line) => failedAt(check, line, apiFailed));
}

/** Other lines are headings, and what failed commands and users' health checks printed. */
function tellsSomething({ match }: Line): boolean {
	if (match === undefined || match.case === 'heading') return false;
	return match.case !== 'other' || match.test !== undefined;
}

function testOf(bytes: Uint8Array, match: ChecksLineMatch | undefined): string | undefined {
	return match?.test === undefined ? undefined : textOf(bytes, match.test);
}

function failedAt(check: string, line: Line, apiFailed: boolean): LocatedEvent<ChecksEvent> {
	const { bytes, match, outputLine } = line;
	const described =
		match === undefined || match.case === 'heading' || match.case === 'other' ? undefined : match;
	const hostSpan = described === undefined ? undefined : fieldOf(described, 'host');
	const host = hostSpan === undefined ? undefined : hostOf(bytes, hostSpan);
	const count = described === undefined ? undefined : fieldOf(described, 'count');
	const percent = described === undefined ? undefined : fieldOf(described, 'percent');
	const server = described?.case === 'upstreamSilent' ? textOf(bytes, described.server) : undefined;
	const failure =
		described === undefined
			? undefined
			: failureOf(described, testOf(bytes, described), host, server, apiFailed);
	const event: ChecksFailed = {
		kind: 'checks.failed',
		check,
		test: testOf(bytes, match),
		finding:
			described === undefined ? (findingsByCheck.get(check) ?? 'unspecified') : findings[described.case],
		text: textOf(bytes, { start: 0, end: bytes.length }).slice(0, longestText),
		count: count === undefined ? undefined : integerOf(bytes, count),
		percent: percent === undefined ? undefined : integerOf(bytes, percent),
		host,
		server,
		subject: described === undefined ? undefined : subjectOf(bytes, described),
		startedAt:
			described?.case === 'engineRestarts' && described.startedAt !== undefined
				? textOf(bytes, described.startedAt)
				: undefined,
		...(failure === undefined ? {} : { failure }),
	};
	return { event, outputLine };
}

function subjectOf(bytes: Uint8Array, match: ChecksLineMatch): string | undefined {
	const subject =
		fieldOf(match, 'service') ??
		fieldOf(match, 'engine') ??
		fieldOf(match, 'interface') ??
		fieldOf(match, 'zone') ??
		fieldOf(match, 'trigger');
	return subject === undefined ? undefined : textOf(bytes, subject);
}

/** `https://api.balena-cloud.com` → `api.balena-cloud.com` */
function hostOf(bytes: Uint8Array, span: Span): string {
	return textOf(bytes, span)
		.replace(/^https?:\/\//, '')
		.replace(/[:/].*$/, '');
}

/** The failure, where the words name one. "Could not contact" leaves open whether the name, the way or the answer failed. */
function failureOf(
	match: ChecksLineMatch,
	test: string | undefined,
	host: string | undefined,
	server: string | undefined,
	apiFailed: boolean,
): Failure | undefined {
	const asked = host === undefined ? {} : { host };
	switch (match.case) {
		case 'dataReadOnly':
			return { class: 'storage', reason: 'read-only' };
		case 'intercepted':
			return { class: 'tls', reason: 'verify-failed', status: 60, ...asked };
		case 'upstreamSilent':
			return apiFailed
				? { class: 'dns', reason: 'unspecified', ...asked, ...(server === undefined ? {} : { peer: server }) }
				: undefined;
		case 'unreachable':
		case 'registryUnreachable':
			return {
				class: 'unspecified',
				reason: 'unspecified',
				...asked,
				...(test === 'test_ipv6_stack' ? { family: 'ipv6' } : {}),
				...(test === 'test_ipv4_stack' ? { family: 'ipv4' } : {}),
			};
		default:
			return undefined;
	}
}
