import type { TimeTable } from '@whydown/timeline';
import type { Witness } from '../engine/occurrence-log.ts';
import type { Connectivity, Evidence } from './diagnosis.ts';
import { evidenceOf } from './moment.ts';

/** What a line says about one of the two ways to the cloud. */
type Says = 'vpn-up' | 'vpn-down' | 'reports' | 'reports-fail' | 'powered-off';

const saying: ReadonlyMap<string, Says> = new Map<string, Says>([
	['openvpn.up', 'vpn-up'],
	['supervisor.vpn-active', 'vpn-up'],
	['openvpn.restarting', 'vpn-down'],
	['openvpn.restart-pause', 'vpn-down'],
	['openvpn.exiting', 'vpn-down'],
	['openvpn.fatal-exit', 'vpn-down'],
	['openvpn.resolving-failed', 'vpn-down'],
	['openvpn.connect-failed', 'vpn-down'],
	['openvpn.certificate-rejected', 'vpn-down'],
	['openvpn.auth-failed', 'vpn-down'],
	['supervisor.vpn-inactive', 'vpn-down'],
	['supervisor.state-reported', 'reports'],
	['supervisor.state-report-failed', 'reports-fail'],
	['systemd.shutting-down', 'powered-off'],
]);

/** Remembers the newest line of each kind that says whether the device reaches the cloud. */
export class ConnectivityWatch {
	readonly #newest = new Map<Says, Witness>();

	asksFor(kind: string): boolean {
		return saying.has(kind);
	}

	take(witness: Witness): void {
		const says = saying.get(witness.kind);
		if (says === undefined) return;
		const before = this.#newest.get(says);
		if (before === undefined || before.place.ordinal <= witness.place.ordinal)
			this.#newest.set(says, witness);
	}

	/** What the dashboard would say at the end of the last boot, in the order of the journal. */
	conclude(table: TimeTable): Connectivity {
		const off = this.#ofLastBoot('powered-off', table);
		if (off !== undefined) return { state: 'offline', evidence: [evidenceOf(off, 'fired', table)] };
		const vpn = this.#newer('vpn-up', 'vpn-down', table);
		const heartbeat = this.#newer('reports', 'reports-fail', table);
		const evidence: Evidence[] = [];
		for (const { witness } of [vpn, heartbeat]) {
			if (witness !== undefined) evidence.push(evidenceOf(witness, 'fired', table));
		}
		return { state: stateOf(vpn.works, heartbeat.works), evidence };
	}

	#ofLastBoot(says: Says, { boots }: TimeTable): Witness | undefined {
		const witness = this.#newest.get(says);
		return witness?.place.boot === boots.length - 1 ? witness : undefined;
	}

	#newer(
		good: Says,
		bad: Says,
		table: TimeTable,
	): { works: boolean | undefined; witness: Witness | undefined } {
		const up = this.#ofLastBoot(good, table);
		const down = this.#ofLastBoot(bad, table);
		if (up === undefined && down === undefined) return { works: undefined, witness: undefined };
		const works = down === undefined || (up !== undefined && up.place.ordinal > down.place.ordinal);
		return { works, witness: works ? up : down };
	}
}

function stateOf(vpn: boolean | undefined, heartbeat: boolean | undefined): Connectivity['state'] {
	// A service that does not speak in the last boot proves nothing.
	if (vpn === undefined || heartbeat === undefined) return 'unknown';
	if (vpn) return heartbeat ? 'online' : 'vpn-only';
	return heartbeat ? 'heartbeat-only' : 'offline';
}
