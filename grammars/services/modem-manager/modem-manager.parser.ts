// Generated from modem-manager.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface ModemManagerCases {
	starting: Fields<'version'>;
	stateChanged: Fields<'from' | 'to'>;
	registrationChanged: Fields<'from' | 'to'>;
	connectFailed: Fields<'attempt' | 'problem'>;
	bearerFailed: Fields<'problem'>;
	networkNotStarted: Fields<'problem'>;
	callEnded: Fields<'callEnd'>;
	disconnected: Fields<'attempt'>;
	simMissing: Fields;
	registrationFailed: Fields<'problem'>;
	modesUnavailable: Fields<'problem'>;
	initialisationFailed: Fields<'problem'>;
	routine: Fields<'routine'>;
	other: Fields<'text'>;
}

/** The case of a message, and the places of its parts. */
export type ModemManagerMatch = MatchOf<ModemManagerCases, never, 'level' | 'stamp' | 'modem' | 'path'>;

export const matchModemManager: Matcher<ModemManagerMatch> = matcherOf({
	cases: 'starting stateChanged registrationChanged connectFailed bearerFailed networkNotStarted callEnded disconnected simMissing registrationFailed modesUnavailable initialisationFailed routine other',
	fields: 'level stamp modem path version from to attempt problem callEnd routine text',
	program: [
		'LA8BBGaICDMQBB[B<<PD[BazQABB[B>>E[B  JBLA7CBGdICDMTBB[B[[PD[B09BB[B..D[B09QBA"] "JBLA7CBGbICDMRBB[B[[PA"modem"E[C\x00\\^\xffQCA"] "JBLAtCBGlBICDMbA"Modem "PBB[B//IGBA": "KC[B\x00\xffG": "QDA": "JBN#BS',
		'LAgB3C/M5N*G/M5N*J8C5N*OkD5N*H/MzD5N*EuF5N*G/M5N*E/M5N/G/MvM5N*G0M/M5N/M5NkNsN5N5N0N5NIC#EIC#OM#PLJjDKxE7J*EwJ7J7JnG7JLFgBuBwFsJ*rBzBsJIC#CIC#OM#PLBpCsB1DxH*pB+HxHLJjDRWgG*E1FgGgGegG0CgG*DoFgGIC#GIC#OM#PLOzChBmBiF*euBiFIC#KIC#OM#PIC#MIC#OM#PLLjB/BkCsD*8BsCsDIC#JIC#OM#PIC#FIC#OM#PIC#HIC#OM#PIC#NM#PIC#KIC#NIC#OM#PIC#OM#PIC#LIC#OM#PIC#DIC#OM#PIC#IM#PM#P',
		'A"ModemManager (version "PD[C\x00(*\xffQEA") starting"FRAJ#Q',
		'BB[CSSssA"tate changed ("PN#RQFA" -> "PD[D\x00(*+-\xffQGLApBBGQICDMGBB[B))JBFRBJ#Q',
		'A"3GPP "BB[CRRrrA"egistration state changed ("PN#RQFA" -> "PD[D\x00(*+-\xffQGLApBBGQICDMGBB[B))JBFRCJ#Q',
		'A"connection attempt #"PD[B09QHA" failed: "PFQIRDJ#Q',
		'LAjChBsBmB*enBmBTA"couldn\'t connect bearer: "MqBA"Couldn\'t connect bearer"LAgBBGVICDMLA" \'"E[C\x00&(\xffBB[B\'\'JBLA6BBGQICDMGA": "JCHPFQIREJ#Q',
		'A"couldn\'t start network: "PFQIRFJ#Q',
		'A"verbose call end reason ("IGBA"): "KC[B\x00\xffG"): "A"): "PC[B\x00\xffFQJRGJ#Q',
		'A"connection #"PD[B09QHA" finished: "FRHJ#Q',
		'LMnBuCkE5D*7BzE5D*G4E5D6D5D*C/D5DzC5DLAjChB7BmB*e2BmBTA"SIM is missing"MgBA"SIM not inserted"MbA"modem couldn\'t be initialized: Couldn\'t check unlock status: SIM not inserted"MWA"couldn\'t initialize: \'Couldn\'t check unlock status: SIM not inserted"MRA"Couldn\'t initialize: \'Couldn\'t check unlock status: SIM not inserted"MMA"couldn\'t load SIM identifier: SIM not inserted"MHBB[CMMmmA"odem in failed state: sim-missing"FRIJ#Q',
		'A"registration in network failed: "PFQIRJJ#Q',
		'LAjChBsBmB*enBmBTA"couldn\'t load supported modes"MEA"Couldn\'t load supported modes"LA6BBGQICDMGA": "JBPFQIRKJ#Q',
		'LAjCrBnC8B*eiC8BsC8B*GwB8BLGjDHNM*EhBMTA"modem couldn\'t be initialized: "MTA"couldn\'t initialize: "MOA"Couldn\'t initialize: "MJA"error initializing: "MEA"modem in failed state: "PFQIRLJ#Q',
		'PLAgB0CtP7K*G5C7K*JmD7K*OwD7K*HjP5D7K*EsF7K*G7F7K*EyG7KhH9M7K*HvO2N7K7J7K7NpK7KLBuDIwJiI*ErJ1JiILFsDFrK1H*CmK1HLBvDE7HrHrH6KrHLFgBuB7KiH*rBgLiHLFkDK2H1FvF*G7HvFLBiDS6FgF1FgF*K/FgFgFkGgFLBjDKqJpE*HmGpELFgB1CxI6D*nCkH6D*DlE6D*E9H6DLCvDJ4CgBgBlEgB*D8FgBLBpDNTS*K/ESTA"simple connect "M/EA"Simple connect "M6EA"couldn\'t check support for device "M1EA"Couldn\'t check support for device "MwEA"[device "MrEA"[base-manager] "MmEA"[plugin/"MhEA"[sleep-monitor"M8DA"(tty/"M3DA"(net/"MyDA"(usbmisc/"MtDA"processing user request "MoDA"all requested bearers "MjDA"deleted bearer "M+CA"SIM identifier "M5CA"SIM imsi "M0CA"3GPP packet service state changed"MvCA"3GPP location updated"MqCA"net link "MlCA"reconnecting "MgCA"port "M7BA"creating modem with plugin "M2BA"Creating modem with plugin "MxBA"modem for device "MsBA"Modem for device "MnBA"ModemManager is shut down"MiBA"caught signal"MdA"Loaded "MYA"successfully loaded "MTA"  "MOA"could not acquire the "MJA"power state updated"MEA"access technology changed"FQKRMJ#Q',
		'PFQLRNO',
		'O',
		'IGBA" -> "KC[B\x00\xffG" -> "O',
	],
});
