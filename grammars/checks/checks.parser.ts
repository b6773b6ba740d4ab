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
		'LA0DBG+BICDM0BPA"test_"D[D09__azQALAgBbmBgB*YhBgBTA": "MEBB[B  JBN#BS',
		'LAoBsC4O9O*FxC2C*J9O*H+CmE1F7G9O*FgH9O9O5J+J9OzOjKwMpN9O*LkOpOuO9O*MzO4O9OIC#dM#kBIC#LIC#MM#kBLB0CZe/L*WjB/LIC#TM#kBIC#RM#kBLMhDOT3K*EY3KgB3K*ClBqB3KIC#YM#kBIC#CIC#EM#kBIC#eM#kBIC#iBM#kBIC#hBM#kBLBuCUZoJ*ReoJIC#cM#kBIC#SIC#TM#kBIC#FM#kBLLgBlCqC9H*OvC*J9H*mB0C9H9H0C9HIC#NM#kBIC#PM#kBIC#OM#kBIC#VM#kBIC#fM#kBLBsDKP6E6EU6E*DZe6EIC#QM#kBIC#jBM#kBIC#GM#kBLOuClB3D8D*iBqB8DIC#IM#kBLBlDFKtCtCPUtCIC#UM#kBIC#gBM#kBIC#JM#kBLBuDGL0B*DQ0BIC#KM#kBIC#ZIC#aIC#bM#kBIC#XM#kBIC#CM#kBIC#DM#kBIC#WM#kBIC#HM#kBM#kB',
		'LAjChBnBmB*esBmBTA"Container engine "MEA"container engine "PD[C\x00\x1f!\xffQBA" is NOT running"FRAJ#lB',
		'A"docker is NOT running"FRBJ#lB',
		'A"Container engine "PD[C\x00\x1f!\xffQBG" has "A" has "PD[B09QCBB[B  LA1DBGQICDMGA"unclean "JBA"restart"G"(most"LAoBBGYICDMOA"(most recent start time: "PD[C\x00(*\xffQDBB[B))JBFRCJ#lB',
		'A"Error querying container engine:"FRDJ#lB',
		'A"Storage migration to overlayfs failed"FREJ#lB',
		'LAoBsC3CxC*pByCxC*e8CxCTA"Supervisor"MJA"(supervisor"MEA"supervisor"A" is NOT running"FRFJ#lB',
		'A"Supervisor is running, but may be unhealthy"FRGJ#lB',
		'A"Time is not being synchroni"FRHJ#lB',
		'A"Under-voltage events detected"FRIJ#lB',
		'PD[B09QCA" under-voltage events detected"FRJJ#lB',
		'PD[B09QCA" cpu throttling events detected"FRKJ#lB',
		'LBvChBsBmB*enBmBTA"Low memory: "MEA"LOW MEMORY: "PD[B09QEBB[B%%FRLJ#lB',
		'LBvChBsBmB*enBmBTA"Low disk space: (df reports "MEA"LOW SPACE: df reports "PD[B09QEBB[B%%FRMJ#lB',
		'A"LOW SPACE: "PD[B09QEA"% btrfs metadata free"FRNJ#lB',
		'A"Slow disk writes detected: "FROJ#lB',
		'A"Block media device may not have fully expanded ("PD[B09QEA"% of available space)"FRPJ#lB',
		'A"Data partition not mounted read-write"FRQJ#lB',
		'LAiCDOIJITA"Data partition not mounted"MEA"BTRFS filesystem not mounted"FRRJ#lB',
		'A"Temperature above "D[B09A"C detected ("PD[C\x00(*\xffQFBB[B))FRSJ#lB',
		'A"OS rollback detected: "PD[C--azQGFRTJ#lB',
		'LAyChBnBmB*esBmBTA"ResinOS"MEA"resinOS"A" 1.x is now completely deprecated"FRUJ#lB',
		'A"balenaOS 2.x detected, but "FRVJ#lB',
		'A"Custom balenaOS 2.x detected"FRWJ#lB',
		'A"User service \'"PN#mBQHA"\' is restarting unexpectedly, count: "PD[B09QCFRXJ#lB',
		'A"User service \'"PN#mBQHA"\' healthcheck failed, count: "PD[B09QCFRYJ#lB',
		'A"User service \'"PN#mBQHA"\' inspection timed out"FRZJ#lB',
		'A"DNS lookup failed for "PD[C\x00\x1f!\xffQIA" via upstream: "PD[C\x00\x1f!\xffQJFRaJ#lB',
		'A"/etc/resolv.conf missing"FRbJ#lB',
		'A"Configured wifi interface "PD[C\x00\x1f!\xffQKA" has a weak signal"FRcJ#lB',
		'A"Packets lost while pinging"FRdJ#lB',
		'A"There may be a firewall blocking traffic to "PD[C\x00\x1f!\xffQIA" (SSL errors)"FReJ#lB',
		'A"Could not contact "PD[C\x00\x1f!\xffQIFRfJ#lB',
		'A"Could not communicate with "PD[C\x00\x1f!\xffQIA" for authentication"FRgBJ#lB',
		'A"Some "IGBA" issues detected:"KC[B\x00\xffG" issues detected:"A" issues detected:"FRhBJ#lB',
		'FRiBO',
		'O',
		'IGBA"\' "KC[B\x00\xffG"\' "O',
	],
});
