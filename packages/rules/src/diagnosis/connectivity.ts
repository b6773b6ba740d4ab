import type { SourceEventBase } from '@whydown/grammars';
import type { TimeTable } from '@whydown/timeline';
import { latestOf, type Witness } from '../signals/occurrence-log.ts';
import { isShutdown } from '../signals/shutdown.ts';
import { span } from '../evaluation/elapsed.ts';
import type { CloudWay, Connectivity, Evidence } from './diagnosis.ts';
import type { JudgedStretch } from './state.ts';
import { evidenceOf } from './moment.ts';

/** The statement of a line about one of the two ways to the cloud. */
type Says = 'vpn-up' | 'vpn-down' | 'vpn-stopped' | 'reports' | 'reports-fail';

const saying: ReadonlyMap<string, Says> = new Map<string, Says>([
	['openvpn.up', 'vpn-up'],
	['supervisor.vpn-active', 'vpn-up'],
	['openvpn.restarting', 'vpn-down'],
	['openvpn.restart-pause', 'vpn-down'],
	['openvpn.fatal-exit', 'vpn-down'],
	['openvpn.resolving-failed', 'vpn-down'],
	['openvpn.connect-failed', 'vpn-down'],
	['openvpn.certificate-rejected', 'vpn-down'],
	['openvpn.auth-failed', 'vpn-down'],
	['supervisor.vpn-inactive', 'vpn-down'],
	['supervisor.state-reported', 'reports'],
	['supervisor.state-report-failed', 'reports-fail'],
	['supervisor.target-state-failed', 'reports-fail'],
]);

/** Faults with which nobody is there to report. */
const silencing: ReadonlySet<string> = new Set(['supervisor-down', 'engine-down', 'engine-killed']);

const fetching = /has not fetched target state/;

const vpnUnits: ReadonlySet<unknown> = new Set(['openvpn.service', 'openvpn-resin.service']);

/** Seconds that the service manager may take from stopping the VPN client to the end of a shutdown: twice its usual patience. */
const shutdownTakes = 3 * 60;

type Newest = ReadonlyMap<Says, Witness>;

/** Remembers the newest line of each statement about the way to the cloud, and an orderly shutdown. */
export class ConnectivityWatch {
	readonly #newest = new Map<Says, Witness>();
	/** The newest lines when the service manager last stopped the VPN client. */
	#beforeStop: Newest = new Map();
	#shutdown: { readonly by: Witness; readonly newest: Newest; readonly beforeStop: Newest } | undefined;

	/** True for an event that says something about the way to the cloud. */
	asksFor(event: SourceEventBase): boolean {
		return saysOf(event) !== undefined || isShutdown(event);
	}

	/** Takes a line whose event is asked for. */
	take(event: SourceEventBase, witness: Witness): void {
		if (isShutdown(event)) {
			// The service manager of a user ends with the session.
			if (witness.pid !== undefined && witness.pid !== 1) return;
			if (this.#shutdown?.by.place.boot === witness.place.boot) return;
			this.#shutdown = { by: witness, newest: new Map(this.#newest), beforeStop: this.#beforeStop };
			return;
		}
		const says = saysOf(event);
		if (says === undefined) return;
		if (says === 'vpn-stopped') this.#beforeStop = new Map(this.#newest);
		const before = this.#newest.get(says);
		if (before === undefined || before.place.ordinal <= witness.place.ordinal)
			this.#newest.set(says, witness);
	}

	/**
	 * The connection as the dashboard would show it at the end of the last boot, in the order of the journal. For a device that was shut
	 * down in order it is that of the moment before: being stopped is no outage.
	 *
	 * @param judged what goes on, and what is over
	 */
	conclude(table: TimeTable, judged: readonly JudgedStretch[]): Connectivity {
		const lastBoot = table.boots.length - 1;
		const shutdown = this.#shutdown?.by.place.boot === lastBoot ? this.#shutdown : undefined;
		const newest = ofBoot(shutdown === undefined ? this.#newest : beforeShutdown(shutdown, table), lastBoot);
		const vpn = newer([newest.get('vpn-up')], [newest.get('vpn-down'), newest.get('vpn-stopped')]);
		const heartbeat = newer([newest.get('reports')], [newest.get('reports-fail'), ...silenced(judged)]);
		const ways = { vpn: wayOf(vpn, table), heartbeat: wayOf(heartbeat, table) };
		const evidence: Evidence[] = [ways.vpn, ways.heartbeat].flatMap((way) => way?.by ?? []);
		if (shutdown !== undefined) evidence.push(evidenceOf(shutdown.by, 'contributes', table));
		return { state: connectionState(vpn.works, heartbeat.works), ...ways, evidence };
	}
}

// Asked of every event: the kind decides first.
function saysOf(event: SourceEventBase): Says | undefined {
	switch (event.kind) {
		case 'openvpn.exiting': {
			const isSignal = 'signal' in event && event.signal === 'SIGTERM';
			return isSignal && 'source' in event && event.source === 'hard' ? 'vpn-stopped' : 'vpn-down';
		}
		case 'supervisor.healthcheck-failed': {
			// Its other conditions are about the device itself.
			const isAboutPolls = 'text' in event && typeof event.text === 'string' && fetching.test(event.text);
			return isAboutPolls ? 'reports-fail' : undefined;
		}
		case 'systemctl-status.unit': {
			if (!('unit' in event && vpnUnits.has(event.unit) && 'activeState' in event)) return undefined;
			return event.activeState === 'inactive' || event.activeState === 'failed' ? 'vpn-down' : undefined;
		}
		default:
			return saying.get(event.kind);
	}
}

/** The last lines of active faults that keep the supervisor from reporting. */
function silenced(judged: readonly JudgedStretch[]): readonly Witness[] {
	return judged
		.filter(({ state, stretch }) => state === 'active' && silencing.has(stretch.group.rule.id))
		.map(({ stretch }) => stretch.last);
}

/** The newest lines before the shutdown began: it stops the VPN client first. */
function beforeShutdown(
	{ by, newest, beforeStop }: { readonly by: Witness; readonly newest: Newest; readonly beforeStop: Newest },
	table: TimeTable,
): Newest {
	const stop = newest.get('vpn-stopped');
	const up = newest.get('vpn-up');
	if (stop === undefined || stop.place.boot !== by.place.boot) return newest;
	if (up !== undefined && up.place.ordinal > stop.place.ordinal) return newest;
	return span(table, stop.place, by.place).likely <= shutdownTakes ? beforeStop : newest;
}

function ofBoot(newest: Newest, boot: number): Newest {
	return new Map([...newest].filter(([, { place }]) => place.boot === boot));
}

type Lines = readonly (Witness | undefined)[];

/** The newest line about a way, and what it says. */
interface Newer {
	readonly works: boolean | undefined;
	readonly witness: Witness | undefined;
}

function wayOf({ works, witness }: Newer, table: TimeTable): CloudWay | undefined {
	return works === undefined || witness === undefined
		? undefined
		: { works, by: evidenceOf(witness, 'fired', table) };
}

function newer(good: Lines, bad: Lines): Newer {
	const up = latestOf(good);
	const down = latestOf(bad);
	if (up === undefined && down === undefined) return { works: undefined, witness: undefined };
	const works = down === undefined || (up !== undefined && up.place.ordinal > down.place.ordinal);
	return { works, witness: works ? up : down };
}

function connectionState(vpn: boolean | undefined, heartbeat: boolean | undefined): Connectivity['state'] {
	// A service that does not speak in the last boot proves nothing.
	if (vpn === undefined || heartbeat === undefined) return 'unknown';
	if (vpn) return heartbeat ? 'online' : 'vpn-only';
	return heartbeat ? 'heartbeat-only' : 'offline';
}
