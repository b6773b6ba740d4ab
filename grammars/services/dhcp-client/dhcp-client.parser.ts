// Generated from dhcp-client.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	noLeaseOfDhclient: '',
	noLeaseOfUdhcpc: '',
	noLeaseOfDhcpcd: '',
	sleeping: '',
	linkLocalUsed: 'interface address',
	leased: 'interface address',
	leasedOfDhclient: 'address',
	leasedOfUdhcpc: 'address',
	carrierLost: 'interface',
	notice: 'interface',
	asking: '',
} as const;

/** The case of a message, and the places of its parts. */
export type DhcpClientMatch = MatchOf<typeof cases>;

export const matchDhcpClient: Matcher<DhcpClientMatch> = matcherOf({
	cases,
	program: [
		'MA1DBGQICDNGA"udhcpc: "JBO#BT',
		'MDkC0B5B9D*KjC9D*PjC9D9DjCrC9D*F1C9D/C9D*DpD9D*CzD9DIC#CIC#NIC#OUIC#NIC#ON#MIC#EIC#NIC#OUIC#DIC#NIC#OUIC#NIC#IIC#OUIC#NIC#JIC#OUIC#FIC#NIC#OUIC#NIC#OU',
		'A"No DHCPOFFERS received."FSAC',
		'A"no lease, "MBhDPVU*MaUUA"failing"NEA"forking to background"FSBC',
		'A"timed out"HSCC',
		'A"No working leases in persistent database - sleeping."FSDC',
		'A": using IPv4LL address "QD[D\x00\x1f!+-\xffRBFSEC',
		'A": leased "QD[D\x00\x1f!+-\xffRBA" for "FSFC',
		'A"bound to "QD[D\x00\x1f!+-\xffRBA" -- renewal in "FSGC',
		'MAsChBnBmB*esBmBUA"Lease of "NEA"lease of "QD[D\x00\x1f!+-\xffRBA" obtained"FSHC',
		'A": carrier lost"FSIC',
		'A": "MCpCqBzEjE*WnFxFjE4EjE2FjE*EvBjEiF9EjEjEuEjEMMgBvC1C0C*S9D0C*4B6C0CUA"soliciting a DHCP lease"NxBA"soliciting an IPv6 router"NsBA"carrier acquired"NnBA"IAID "NiBA"adding "NdA"probing for an IPv4LL address"NYA"sending DISCOVER "NTA"reading lease: "NOA"delaying IPv4 for "NJA"rebinding lease of "NEA"offered "FSJC',
		'MEhCpB+BuBuBvBuB*J5BuBuB0BuB*QoCuB*DjCuBUA"DHCPDISCOVER on "NYA"DHCPREQUEST "NTA"DHCPOFFER "NOA"DHCPACK "NJA"sending discover"NEA"broadcasting discover"FSKB',
		'QO#PRAMCsDKPT*HRTN#HN#GU',
		'QO#PRAMDhCyBqCsC*e3BsCsCqC*CsC*HqCsCsCqCsCMKhDMTV*JRVN#KN#LU',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
	],
});
