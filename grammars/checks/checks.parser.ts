// Generated from checks.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../matcher/match.ts';
import { matcherOf, type Matcher } from '../matcher/matcher.ts';

interface ChecksLineCases {
	engineDown: Fields<'engine'>;
	dockerDown: Fields;
	engineRestarts: Fields<'engine' | 'count', 'startedAt'>;
	engineSilent: Fields;
	migrationFailed: Fields;
	supervisorDown: Fields;
	supervisorUnhealthy: Fields;
	clockUnsynchronised: Fields;
	underVoltage: Fields;
	underVoltageCounted: Fields<'count'>;
	throttled: Fields<'count'>;
	memoryLow: Fields<'percent'>;
	diskFull: Fields<'percent'>;
	metadataFull: Fields<'percent'>;
	writesSlow: Fields;
	notExpanded: Fields<'percent'>;
	dataReadOnly: Fields;
	dataUnmounted: Fields;
	hot: Fields<'zone'>;
	rolledBack: Fields<'trigger'>;
	osDeprecated: Fields;
	osUnlisted: Fields;
	osCustom: Fields;
	serviceRestarting: Fields<'service' | 'count'>;
	serviceUnhealthy: Fields<'service' | 'count'>;
	serviceSilent: Fields<'service'>;
	upstreamSilent: Fields<'host' | 'server'>;
	resolvConfMissing: Fields;
	signalWeak: Fields<'interface'>;
	packetsLost: Fields;
	intercepted: Fields<'host'>;
	unreachable: Fields<'host'>;
	registryUnreachable: Fields<'host'>;
	heading: Fields;
	other: Fields;
}

/** The case of a message, and the places of its parts. */
export type ChecksLineMatch = MatchOf<ChecksLineCases, never, 'test'>;

export const matchChecksLine: Matcher<ChecksLineMatch> = matcherOf({
	cases: 'engineDown dockerDown engineRestarts engineSilent migrationFailed supervisorDown supervisorUnhealthy clockUnsynchronised underVoltage underVoltageCounted throttled memoryLow diskFull metadataFull writesSlow notExpanded dataReadOnly dataUnmounted hot rolledBack osDeprecated osUnlisted osCustom serviceRestarting serviceUnhealthy serviceSilent upstreamSilent resolvConfMissing signalWeak packetsLost intercepted unreachable registryUnreachable heading other',
	fields: 'test engine count startedAt percent zone trigger service host server interface',
	program: [
		'MA0DBG+BICDN0BQA"test_"D[D09__azRAMAgBbmBgB*YhBgBUA": "NEBB[B  JBO#BT',
		'MAoBsC1O6O*FxC2C*J6O*H7CjEyF4G6O*F9G6O6O2J7J6OwOgKtMmN6O*LhOmOrO6O*MwO1O6OIC#dN#kBIC#lBN#kBMB0CZe/L*WjB/LIC#TN#kBIC#RN#kBMMhDOT3K*EY3KgB3K*ClBqB3KIC#YN#kBIC#CIC#EN#kBIC#eN#kBIC#iBN#kBIC#hBN#kBMBuCUZoJ*ReoJIC#cN#kBIC#SIC#TN#kBIC#FN#kBMLgBlCqC9H*OvC*J9H*mB0C9H9H0C9HIC#NN#kBIC#PN#kBIC#ON#kBIC#VN#kBIC#fN#kBMBsDKP6E6EU6E*DZe6EIC#QN#kBIC#jBN#kBIC#GN#kBMOuClB3D8D*iBqB8DIC#IN#kBMBlDFKtCtCPUtCIC#UN#kBIC#gBN#kBIC#JN#kBMBuDGL0B*DQ0BIC#KN#kBIC#ZIC#aIC#bN#kBIC#XN#kBIC#CN#kBIC#DN#kBIC#WN#kBIC#HN#kBN#kB',
		'MAjChBnBmB*esBmBUA"Container engine "NEA"container engine "QD[C\x00\x1f!\xffRBA" is NOT running"FSAC',
		'A"docker is NOT running"FSBC',
		'A"Container engine "QD[C\x00\x1f!\xffRBG" has "A" has "QD[B09RCBB[B  MA1DBGQICDNGA"unclean "JBA"restart"G"(most"MAoBBGYICDNOA"(most recent start time: "QD[C\x00(*\xffRDBB[B))JBFSCC',
		'A"Error querying container engine:"FSDC',
		'A"Storage migration to overlayfs failed"FSEC',
		'MAoBsC3CxC*pByCxC*e8CxCUA"Supervisor"NJA"(supervisor"NEA"supervisor"A" is NOT running"FSFC',
		'A"Supervisor is running, but may be unhealthy"FSGC',
		'A"Time is not being synchroni"FSHC',
		'A"Under-voltage events detected"FSIC',
		'A" under-voltage events detected"FSJC',
		'A" cpu throttling events detected"FSKC',
		'MBvChBsBmB*enBmBUA"Low memory: "NEA"LOW MEMORY: "QD[B09REBB[B%%FSLC',
		'MBvChBsBmB*enBmBUA"Low disk space: (df reports "NEA"LOW SPACE: df reports "QD[B09REBB[B%%FSMC',
		'A"LOW SPACE: "QD[B09REA"% btrfs metadata free"FSNC',
		'A"Slow disk writes detected: "FSOC',
		'A"Block media device may not have fully expanded ("QD[B09REA"% of available space)"FSPC',
		'A"Data partition not mounted read-write"FSQC',
		'MAiCDOIJIUA"Data partition not mounted"NEA"BTRFS filesystem not mounted"FSRC',
		'A"Temperature above "D[B09A"C detected ("QD[C\x00(*\xffRFBB[B))FSSC',
		'A"OS rollback detected: "QD[C--azRGFSTC',
		'MAyChBnBmB*esBmBUA"ResinOS"NEA"resinOS"A" 1.x is now completely deprecated"FSUC',
		'A"balenaOS 2.x detected, but "FSVC',
		'A"Custom balenaOS 2.x detected"FSWC',
		'A"User service \'"QO#mBRHA"\' is restarting unexpectedly, count: "QD[B09RCFSXC',
		'A"User service \'"QO#mBRHA"\' healthcheck failed, count: "QD[B09RCFSYC',
		'A"User service \'"QO#mBRHA"\' inspection timed out"FSZC',
		'A"DNS lookup failed for "QD[C\x00\x1f!\xffRIA" via upstream: "QD[C\x00\x1f!\xffRJFSaC',
		'A"/etc/resolv.conf missing"FSbC',
		'A"Configured wifi interface "QD[C\x00\x1f!\xffRKA" has a weak signal"FScC',
		'A"Packets lost while pinging"FSdC',
		'A"There may be a firewall blocking traffic to "QD[C\x00\x1f!\xffRIA" (SSL errors)"FSeC',
		'A"Could not contact "QD[C\x00\x1f!\xffRIFSfC',
		'A"Could not communicate with "QD[C\x00\x1f!\xffRIA" for authentication"FSgBC',
		'A"Some "MAgBBGNIGBA" issues detected:"LC[B\x00\xffG" issues detected:"A" issues detected:"FShBC',
		'FSiBB',
		'QD[B09RCMBjDTYc*QacN#MN#LU',
		'MAnBBGNIGBA"\' "LC[B\x00\xffG"\' "P',
	],
});
