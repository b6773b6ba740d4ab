// Generated from modem-manager.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	starting: 'version',
	stateChanged: 'from to',
	registrationChanged: 'from to',
	connectFailed: 'attempt problem',
	bearerFailed: 'problem',
	networkNotStarted: 'problem',
	callEnded: 'callEnd',
	disconnected: 'attempt',
	simMissing: '',
	registrationFailed: 'problem',
	modesUnavailable: 'problem',
	initialisationFailed: 'problem',
	routine: 'routine',
	other: 'text',
} as const;

/** The case of a message, and the places of its parts. */
export type ModemManagerMatch = MatchOf<typeof cases, 'level? stamp? modem? path?'>;

export const matchModemManager: Matcher<ModemManagerMatch> = matcherOf({
	start: 'level? stamp? modem? path?',
	cases,
	program: [
		'MA8BBGaICDNQBB[B<<QD[BazRABB[B>>E[B  JBMA7CBGdICDNTBB[B[[QD[B09BB[B..D[B09RBA"] "JBMA7CBGbICDNRBB[B[[QA"modem"E[C\x00\\^\xffRCA"] "JBMAtCBGrBICDNhBA"Modem "QBB[B//MA6BBGNIGBA": "LC[B\x00\xffG": "RDA": "JBO#BT',
		'MAgB3C/M5N*G/M5N*J8C5N*OkD5N*H/MzD5N*EuF5N*G/M5N*E/M5N/G/MvM5N*G0M/M5N/M5NkNsN5N5N0N5NIC#EIC#ON#PMJjDKxE7J*EwJ7J7JnG7JMFgBuBwFsJ*rBzBsJIC#CIC#ON#PMBpCsB1DxH*pB+HxHMJjDRWgG*E1FgGgGegG0CgG*DoFgGIC#GIC#ON#PMOzChBmBiF*euBiFIC#KIC#ON#PIC#MIC#ON#PMLjB/BkCsD*8BsCsDIC#JIC#ON#PIC#FIC#ON#PIC#HIC#ON#PIC#NN#PIC#KIC#NIC#ON#PIC#ON#PIC#LIC#ON#PIC#DIC#ON#PIC#IN#PN#P',
		'A"ModemManager (version "QD[C\x00(*\xffREA") starting"FSAC',
		'BB[CSSssA"tate changed ("QO#QRFA" -> "QD[D\x00(*+-\xffRGMApBBGQICDNGBB[B))JBFSBC',
		'A"3GPP "BB[CRRrrA"egistration state changed ("QO#QRFA" -> "QD[D\x00(*+-\xffRGMApBBGQICDNGBB[B))JBFSCC',
		'A"connection attempt #"QD[B09RHA" failed: "QFRISDC',
		'MAjChBsBmB*enBmBUA"couldn\'t connect bearer: "NqBA"Couldn\'t connect bearer"MAgBBGVICDNLA" \'"E[C\x00&(\xffBB[B\'\'JBMA6BBGQICDNGA": "JCHQFRISEC',
		'A"couldn\'t start network: "QFRISFC',
		'A"verbose call end reason ("MApBBGNIGBA"): "LC[B\x00\xffG"): "A"): "QC[B\x00\xffFRJSGC',
		'A"connection #"QD[B09RHA" finished: "FSHC',
		'MMnBuCkE5D*7BzE5D*G4E5D6D5D*C/D5DzC5DMAjChB7BmB*e2BmBUA"SIM is missing"NgBA"SIM not inserted"NbA"modem couldn\'t be initialized: Couldn\'t check unlock status: SIM not inserted"NWA"couldn\'t initialize: \'Couldn\'t check unlock status: SIM not inserted"NRA"Couldn\'t initialize: \'Couldn\'t check unlock status: SIM not inserted"NMA"couldn\'t load SIM identifier: SIM not inserted"NHBB[CMMmmA"odem in failed state: sim-missing"FSIC',
		'A"registration in network failed: "QFRISJC',
		'MAjChBsBmB*enBmBUA"couldn\'t load supported modes"NEA"Couldn\'t load supported modes"MA6BBGQICDNGA": "JBQFRISKC',
		'MAjCrBnC8B*eiC8BsC8B*GwB8BMGjDHNM*EhBMUA"modem couldn\'t be initialized: "NTA"couldn\'t initialize: "NOA"Couldn\'t initialize: "NJA"error initializing: "NEA"modem in failed state: "QFRISLC',
		'QMAgB0CtP7K*G5C7K*JmD7K*OwD7K*HjP5D7K*EsF7K*G7F7K*EyG7KhH9M7K*HvO2N7K7J7K7NpK7KMBuDIwJiI*ErJ1JiIMFsDFrK1H*CmK1HMBvDE7HrHrH6KrHMFgBuB7KiH*rBgLiHMFkDK2H1FvF*G7HvFMBiDS6FgF1FgF*K/FgFgFkGgFMBjDKqJpE*HmGpEMFgB1CxI6D*nCkH6D*DlE6D*E9H6DMCvDJ4CgBgBlEgB*D8FgBMBpDNTS*K/ESUA"simple connect "N/EA"Simple connect "N6EA"couldn\'t check support for device "N1EA"Couldn\'t check support for device "NwEA"[device "NrEA"[base-manager] "NmEA"[plugin/"NhEA"[sleep-monitor"N8DA"(tty/"N3DA"(net/"NyDA"(usbmisc/"NtDA"processing user request "NoDA"all requested bearers "NjDA"deleted bearer "N+CA"SIM identifier "N5CA"SIM imsi "N0CA"3GPP packet service state changed"NvCA"3GPP location updated"NqCA"net link "NlCA"reconnecting "NgCA"port "N7BA"creating modem with plugin "N2BA"Creating modem with plugin "NxBA"modem for device "NsBA"Modem for device "NnBA"ModemManager is shut down"NiBA"caught signal"NdA"Loaded "NYA"successfully loaded "NTA"  "NOA"could not acquire the "NJA"power state updated"NEA"access technology changed"FRKSMC',
		'QFRLSNB',
		'MAgBBGNIGBA" -> "LC[B\x00\xffG" -> "P',
	],
});
