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
	unusable: 'problem',
	operationFailed: 'problem',
	resetDetected: '',
	askedAgain: '',
	routine: 'routine',
	other: 'text',
} as const;

/** The case of a message, and the places of its parts. */
export type ModemManagerMatch = MatchOf<typeof cases, 'level? stamp? modem? path?'>;

export const matchModemManager: Matcher<ModemManagerMatch> = matcherOf({
	start: 'level? stamp? modem? path?',
	cases,
	program: [
		'MA8BBGaICDNQBB[B<<QD[BazRABB[B>>E[B  JBMA7CBGdICDNTBB[B[[QD[B09BB[B..D[B09RBA"] "JBMA7CBGbICDNRBB[B[[QA"modem"E[C\x00\\^\xffRCA"] "JBMAoBBGVICDNLBB[B((D[C--azA") "JBMAtCBGrBICDNhBA"Modem "QBB[B//MA6BBGNIGBA": "LC[B\x00\xffG": "RDA": "JBO#BT',
		'MAgB3C0OrS*G0OrS*J8CrS*OkDrS*H0OuEmPrS*DpGrS*G0OrS*E0OrSqI0O5O+OrSrSmPrS*CrP4QrSgRrSrR2RhSrSmSrSIC#EIC#SN#TMJjDKPwL*EXwLwLiBwLIC#GIC#SN#TIC#KIC#NIC#SN#TIC#MIC#SN#TMFgBuBsDmK*rBzBmKIC#CIC#SN#TMBpCsBxBrI*pB5BrIIC#KIC#SN#TIC#DIC#SN#TMMwBlCqC*JuI*mB2IuI1CgDuI*I8EuI*CnFuIyFuIIC#JIC#PIC#SN#TIC#PIC#RIC#SN#TMOzChBmBuF*exBuFIC#KIC#PIC#SN#TIC#MIC#PIC#SN#TIC#GIC#PIC#SN#TIC#HIC#PIC#SN#TMCuDIN8C*FuC8CIC#FIC#PIC#SN#TIC#SN#TIC#NN#TIC#OIC#PN#TIC#PN#TMHlDPUtB*HfftB*C1BtBIC#PIC#QIC#SN#TIC#KIC#NIC#PIC#SN#TIC#PIC#SN#TIC#OIC#PIC#SN#TIC#LIC#PIC#SN#TIC#DIC#PIC#SN#TIC#RN#TIC#IN#TN#T',
		'A"ModemManager (version "QD[C\x00(*\xffREA") starting"FSAC',
		'BB[CSSssA"tate changed ("QO#URFA" -> "QD[D\x00(*+-\xffRGMApBBGQICDNGBB[B))JBFSBC',
		'A"3GPP "BB[CRRrrA"egistration state changed ("QO#URFA" -> "QD[D\x00(*+-\xffRGMApBBGQICDNGBB[B))JBFSCC',
		'A"connection attempt #"QD[B09RHA" failed: "QFRISDC',
		'MAjChBsBmB*enBmBUA"couldn\'t connect bearer: "NqBA"Couldn\'t connect bearer"MAgBBGVICDNLA" \'"E[C\x00&(\xffBB[B\'\'JBMA6BBGQICDNGA": "JCHQFRISEC',
		'A"couldn\'t start network: "QFRISFC',
		'A"verbose call end reason ("MApBBGNIGBA"): "LC[B\x00\xffG"): "A"): "QC[B\x00\xffFRJSGC',
		'A"connection #"QD[B09RHA" finished: "FSHC',
		'MMnBuCkE5D*7BzE5D*G4E5D6D5D*C/D5DzC5DMAjChB7BmB*e2BmBUA"SIM is missing"NgBA"SIM not inserted"NbA"modem couldn\'t be initialized: Couldn\'t check unlock status: SIM not inserted"NWA"couldn\'t initialize: \'Couldn\'t check unlock status: SIM not inserted"NRA"Couldn\'t initialize: \'Couldn\'t check unlock status: SIM not inserted"NMA"couldn\'t load SIM identifier: SIM not inserted"NHBB[CMMmmA"odem in failed state: sim-missing"FSIC',
		'A"registration in network failed: "QFRISJC',
		'MAjChBsBmB*enBmBUA"couldn\'t load supported modes"NEA"Couldn\'t load supported modes"MA6BBGQICDNGA": "JBQFRISKC',
		'MAjCrBnC8B*eiC8BsC8B*GwB8BMGjDHNM*EhBMUA"modem couldn\'t be initialized: "NTA"couldn\'t initialize: "NOA"Couldn\'t initialize: "NJA"error initializing: "NEA"modem in failed state: "QFRISLC',
		'MCkDShCX*ImCX*CiBXYdXUA"fatal error initializing: "NtBA"couldn\'t create modem for device "NoBA"port "MAgBBGNIGBA" timed out "LC[B\x00\xffG" timed out "A" timed out "D[B09A" consecutive times, marking modem as invalid"NJA"modem is unusable"NEA"cannot initialize modem: "QFRISMC',
		'MJgB7CgDsM*lBwDsM*Y9DsMtEsMuGsM2HsMmIsMsM7IkJsJsMsM8JsKgLzLsM*EjMsMMAmDL+LyJ*IoMyJMApDImNiJ*F4LiJMAmDL7I1I*IrL1IMAjDOTlI*L7KlIMQ6BpB0JyH*X5JyH*NvJyHMAuCjB5JkG*TjHkGkG8HkG*G+JkG6IkGMAmDLnF8E*IyH8EMAjDQwFsEsEtEsE*IiHsE/FsEMAtDElI3D3DtG3DMAwDDkGuDtHuDMAmDLvEmD*I8FmDMAmDLnF2C*IsF2CMBhDPvGmC*M8EmCMAjDOnCyByBiCyB*IoEyBMAmDL5Bf*I1DfMAwDElDPP9BPMAwDB8CGUA"failed waiting for "NsEA"failed enabling modem: "NnEA"failed registering modem"NiEA"failed disabling modem"N9DA"couldn\'t start initialization: "N4DA"failed setting "NzDA"couldn\'t enable interface: "NuDA"couldn\'t initialize interface: "NpDA"failed sending SIM PIN: "NkDA"synchronization failed: "N/CA"reinitialization failed: "N6CA"failed creating bearer: "N1CA"couldn\'t create bearer: "NwCA"couldn\'t connect: "NrCA"couldn\'t create SIM: "NmCA"failed to open "NhCA"failed requesting modem reset: "N8BA"port "MAgBBGNIGBA" timed out "LC[B\x00\xffG" timed out "A" timed out "D[B09A" consecutive times"NdA"Network rejection received: reason "NYA"network reject indication received"NTA"removing modem failed: "NOA"initial 3GPP registration check failed: "NJA"packet service attach in 3GPP network failed: "NEA"modem is locked with "QFRISNC',
		'A"modem reset detected, triggering reprobe"FSOC',
		'MAjDSYX*PdXUA"cannot connect to proxy: "NJA"transaction 0x"D[D09AFafA" aborted, but message is not abortable"FSPC',
		'QMAgB0CqRuM*G5CuM*JmDuM*OwDuM*HgR5DuM*EsFuM*G7FuM*ElIuM0I6OuM*HsQzPuMuLuM4P8LuMMBuDItL1J*EoLyL1JMFsDFoMoJ*CjMoJMBvDEuJ+I+I3M+IMFgBuB4M1I*rB9M1IMFkDKzJoHiH*G4JiHMBvBlCtHzG*xB3HzGoHzG*K8HzGzGhIzGMBjDK0JpE*HwGpEMFgB1C7I6D*nCuH6D*DlE6D*EnI6DMCvDJiDgBgBvEgB*DmGgBMBpDNTS*FxBS*DpFSUA"simple connect "NpFA"Simple connect "NkFA"couldn\'t check support for device "N/EA"Couldn\'t check support for device "N6EA"[device "N1EA"[/dev/"NwEA"spawning new "NrEA"[base-manager] "NmEA"[plugin/"NhEA"[sleep-monitor"N8DA"(tty/"N3DA"(net/"NyDA"(usbmisc/"NtDA"processing user request "NoDA"all requested bearers "NjDA"deleted bearer "N+CA"SIM identifier "N5CA"SIM imsi "N0CA"3GPP packet service state changed"NvCA"3GPP location updated"NqCA"net link "NlCA"reconnecting "NgCA"port "N7BA"creating modem with plugin "N2BA"Creating modem with plugin "NxBA"modem for device "NsBA"Modem for device "NnBA"ModemManager is shut down"NiBA"caught signal"NdA"Loaded "NYA"successfully loaded "NTA"  "NOA"could not acquire the "NJA"power state updated"NEA"access technology changed"FRKSQC',
		'QFRLSRB',
		'MAgBBGNIGBA" -> "LC[B\x00\xffG" -> "P',
	],
});
