import type { Finding } from '@whydown/rules';
import { present } from '../present.ts';
import type { CommandStatement } from '../pipeline/command-outputs.ts';
import type { CheckResult, CheckStatement } from './check-result.ts';
import type { HealthEvidence } from './health-evidence.ts';

/** Thresholds of checks.sh: free or available, in percent, and degrees Celsius. */
const leastFree = 10;
const mostCelsius = 80;

/** Mounts that have to have room; the root partitions are built to be full. */
const writable = new Set(['/mnt/data', '/mnt/state', '/var/lib/docker', '/resin-data']);

const engineUnits = /^(?:balena|balena-engine|docker|resin)\.service$/;
const supervisorUnits = /^(?:balena|resin)-supervisor\.service$/;
const supervisorContainer = /^(?:balena|resin)_supervisor$/;

/** The good or bad news of a command's output for a check. */
interface Measured {
	readonly isGood: boolean;
	readonly text: string;
}

/** The way to answer a check without its verdict. */
export interface Derivation {
	readonly name: string;
	/** True for a finding of the diagnosis that makes it fail. */
	readonly fails: (finding: Finding) => boolean;
	/** `true`: the check counts what happened since the device started, so that what is over by now makes it fail, too. */
	readonly sinceStart: boolean;
	/** Measures what an event tells; `undefined` when it is about something else. */
	readonly measured: (event: CommandStatement['event']) => Measured | undefined;
	/** The command that would have told of a fault. */
	readonly silence?: { readonly source: string; readonly text: string };
	/** The reason why nothing is known, when the input holds nothing of it. */
	readonly why: string;
}

const nothing = (): undefined => undefined;

const ofRules = (...rules: readonly string[]): Derivation['fails'] => {
	const failing = new Set(rules);
	return ({ rule }) => failing.has(rule);
};

/** The checks that every device has, in the order of the dashboard. */
export const derivations: readonly Derivation[] = [
	{
		name: 'check_balenaOS',
		fails: ofRules('os-unsupported'),
		sinceStart: false,
		measured: (event) =>
			event.kind === 'os-release.reported' &&
			/^(?:resin|balena)/i.test(event.id ?? '') &&
			isFirst(event.version)
				? { isGood: false, text: `${event.name ?? event.id ?? ''} ${event.version ?? ''}` }
				: undefined,
		why: 'only the cloud knows which versions are still offered',
	},
	{
		name: 'check_container_engine',
		fails: ofRules(
			'engine-down',
			'engine-killed',
			'engine-restart-loop',
			'engine-watchdog-timeout',
			'engine-store-corrupt',
			'storage-migration-failed',
		),
		sinceStart: true,
		measured: (event) => {
			if (event.kind === 'ps-engine.container')
				return { isGood: true, text: 'the engine lists its containers' };
			if (event.kind === 'ps-engine.failed' && event.silent) {
				return { isGood: false, text: event.text || 'the engine does not answer' };
			}
			return ofUnit(event, engineUnits);
		},
		why: 'no output of the engine, and no state of its unit',
	},
	{
		name: 'check_localdisk',
		fails: ofRules(
			'disk-full',
			'inodes-exhausted',
			'filesystem-read-only',
			'filesystem-corrupt',
			'media-failing',
			'partition-missing',
			'storage-slow',
		),
		sinceStart: false,
		measured: (event) => {
			if (event.kind === 'mount.read-only') return { isGood: false, text: `${event.mount} is read-only` };
			if (event.kind !== 'df.filesystem' || !writable.has(event.mount)) return undefined;
			const free = 100 - event.usedPercent;
			const of = event.counted === 'inodes' ? ' of the inodes' : '';
			return { isGood: free >= leastFree, text: `${free}%${of} free on ${event.mount}` };
		},
		why: 'no df of the data or the state partition',
	},
	{
		name: 'check_memory',
		fails: ofRules('out-of-memory'),
		sinceStart: false,
		measured: (event) => {
			if (event.kind !== 'free.memory' && event.kind !== 'meminfo.reported') return undefined;
			if (event.availableBytes === undefined || event.totalBytes === 0) return undefined;
			const percent = Math.floor((100 * event.availableBytes) / event.totalBytes);
			return { isGood: percent >= leastFree, text: `${percent}% memory available` };
		},
		why: 'no free and no /proc/meminfo',
	},
	{
		name: 'check_networking',
		fails: ({ area, rule }) => area === 'dns' || area === 'network' || breaksNetworking.has(rule),
		sinceStart: false,
		measured: (event) => {
			if (event.kind !== 'curl.answered' && event.kind !== 'curl.failed') return undefined;
			if (!event.host.startsWith('api.')) return undefined;
			return event.kind === 'curl.answered'
				? { isGood: true, text: `${event.host} answers` }
				: { isGood: false, text: event.text || `${event.host}: curl ended with ${event.status}` };
		},
		why: 'no request to the API',
	},
	{
		name: 'check_os_rollback',
		fails: ofRules('os-rollback'),
		sinceStart: true,
		measured: nothing,
		why: 'the marks that a rollback leaves are in no journal and in no dump',
	},
	{
		name: 'check_supervisor',
		fails: ofRules('supervisor-down', 'supervisor-unhealthy', 'supervisor-restart-loop'),
		sinceStart: false,
		measured: (event) => {
			if (event.kind !== 'ps-engine.container') return ofUnit(event, supervisorUnits);
			if (!supervisorContainer.test(event.name)) return undefined;
			const isGood = event.state === 'running' && event.health !== 'unhealthy';
			const health = event.health === undefined ? '' : `, ${event.health}`;
			return { isGood, text: `${event.name}: ${event.state}${health}` };
		},
		why: 'no state of its unit, and no container of it',
	},
	{
		name: 'check_temperature',
		fails: ofRules('overheating'),
		sinceStart: true,
		measured: (event) => {
			// A sensor that does not work says something absurd.
			if (event.kind !== 'thermal.zone' || event.celsius <= -40 || event.celsius >= 150) return undefined;
			return { isGood: event.celsius <= mostCelsius, text: `${event.zone}: ${event.celsius} °C` };
		},
		why: 'no temperatures',
	},
	{
		name: 'check_timesync',
		fails: ofRules(
			'clock-behind',
			'clock-ahead',
			'clock-set-back',
			'clock-unsynchronised',
			'ntp-sources-disagree',
			'ntp-sources-offline',
			'ntp-unreachable',
			'time-service-down',
		),
		sinceStart: false,
		measured: (event) => {
			if (event.kind === 'chronyc-tracking.reported') {
				const text = `chronyc tracking: ${event.leapStatus ?? (event.synchronised ? 'Normal' : 'Not synchronised')}`;
				return { isGood: event.synchronised, text };
			}
			// "no" may stand there for a while on a device that chronyd keeps right.
			return event.kind === 'timedatectl.reported' && event.synchronised === true
				? { isGood: true, text: 'System clock synchronized: yes' }
				: undefined;
		},
		why: 'no chronyc tracking, and timedatectl does not say yes',
	},
	{
		name: 'check_under_voltage',
		fails: ofRules('under-voltage'),
		sinceStart: true,
		measured: nothing,
		silence: { source: 'dmesg', text: 'the kernel tells of no under-voltage' },
		why: 'no dmesg',
	},
];

const breaksNetworking: ReadonlySet<string> = new Set([
	'tls-interception',
	'captive-portal',
	'api-unreachable',
]);

function isFirst(version: string | undefined): boolean {
	return version?.startsWith('1.') === true;
}

function ofUnit(event: CommandStatement['event'], units: RegExp): Measured | undefined {
	if (event.kind !== 'systemctl-status.unit' || !units.test(event.unit)) return undefined;
	const state = event.subState === undefined ? event.activeState : `${event.activeState} (${event.subState})`;
	return { isGood: event.activeState === 'active', text: `${event.unit}: ${state}` };
}

/** The result that the check would have had: bad news first, and good news only where nothing bad may go on. */
export function derivedCheck(
	check: Derivation,
	{ statements, conclusive, diagnosis }: HealthEvidence,
): CheckResult {
	const { name } = check;
	const lastBoot = diagnosis.timeline.boots.length - 1;
	const findings = [...diagnosis.causes, ...diagnosis.symptoms].filter(
		(finding) => check.fails(finding) && finding.episodes.at(-1)?.boot === lastBoot,
	);
	const measured = statements.flatMap(({ event, line, section }) => {
		const one = check.measured(event);
		return one === undefined ? [] : [{ ...one, line, section: section.command }];
	});
	const bad: CheckStatement[] = [
		...findings.filter(({ state }) => check.sinceStart || state === 'active').map(statementOf),
		...measured.filter(({ isGood }) => !isGood).map(plain),
	];
	if (bad.length > 0) return { name, verdict: 'failed', origin: 'derived', says: bad };
	const doubtful = findings.find(({ state }) => state === 'unknown');
	if (doubtful !== undefined) {
		return { name, verdict: 'not-in-input', why: `whether it goes on is not shown: ${doubtful.title}` };
	}
	const good = measured.map(plain);
	const silent = check.silence && conclusive.get(check.silence.source);
	if (check.silence !== undefined && silent !== undefined) {
		good.push({ text: check.silence.text, line: silent.firstLine, section: silent.command });
	}
	if (good.length > 0) return { name, verdict: 'succeeded', origin: 'derived', says: good };
	return { name, verdict: 'not-in-input', why: check.why };
}

function statementOf({ title, last }: Finding): CheckStatement {
	return present({ text: title, line: last.line, section: last.section });
}

function plain({ text, line, section }: CheckStatement): CheckStatement {
	return present({ text, line, section });
}
