// Generated from rollback.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	updateDetected: 'seconds',
	checking: '',
	checkingAgain: 'attempt attempts',
	checksFailed: '',
	rollingBack: '',
	hooksFailed: '',
	stable: '',
	altboot: '',
	altbootStuck: '',
	vpnTestFailed: '',
	engineTestFailed: '',
	boardTestFailed: '',
	bootLimitExceeded: '',
	testPassed: '',
	bootloaderUnreadable: 'variable',
	notice: '',
} as const;

/** The case of a message, and the places of its parts. */
export type RollbackMatch = MatchOf<typeof cases>;

export const matchRollback: Matcher<RollbackMatch> = matcherOf({
	cases,
	program: [
		'MA7CBGVICDNLA"[rollback"E[C\x00\x1f!\xffBB[B  JBMAyCBGQICDNGA"Rollback: "JBO#BT',
		'MHgB1C6C1D7J*f3D7J*S5D7J*K7D7J1J0E7J1J2FuG7J1JlI7J/GnI7J*CpI5J7JMMhDU7G7GhH7GhH*D7GhHhH7GhHhH7GhH*C7GZhHN#DN#ON#NN#LMAlCSXgG*PqEgGN#MMAoCbgBnF*ExDnF*SxDnFN#CMAmCPUlE*MWlEN#GN#EMOhDGLtD*CNPtDN#JN#KN#FMAiChB2C8C*C2C8C*K2C8C*OmB8CN#PN#QMAoCnBsByB*kBuByBN#RN#IN#HU',
		'A"HUP detected. Running healthchecks after "QD[B09RAFSAB',
		'A"Running healthchecks to see if new system is stable"FSBB',
		'A"Trying healthcheck again "QD[B09RBA" of "QD[B09RCFSCB',
		'A"Looks like we failed some health check. Rolling back"FSDB',
		'A"Failed hea"MAsDBGQICDNGBB[BllJBA"thchecks. Rebooting to previous rootfs"FSEB',
		'A"Failed to run previous hooks. Rebooting to recover system"FSFB',
		'A"new OS seems stable. Preventing further rollbacks"FSGB',
		'A"Looks like we are running in altboot mode"FSHB',
		'A"Looks like something bad happened to rollback-altboot.service"FSIB',
		'A"ERROR: VPN used to be ok but has not connected!"FSJB',
		'A"ERROR: "MAiDBGuBMGtBZezB*WjBzBICONRICENMUA"balenaEngine"JJA"balena-engine"JEA"balena"A" is not healthy!"FSKB',
		'A"ERROR: Board specific healthchecks failed!"FSLB',
		'A"WARNING! BOOTLIMIT EXCEEDED"FSMB',
		'MAuCVgBa*Gba*KlBaUA"VPN is back online in new OS."NlCA"No issues detected."NgCMAiDBGuBMGtBZezB*WjBzBICONRICENMUA"balenaEngine"JJA"balena-engine"JEA"balena"A" looks healthy"FSNB',
		'A"Could not find "QD[C\x00\x1f!\xffRDA" variable in bootloader environment"FSOB',
		'MMgB6CiI0G*/BsI/C0GpHlJ0G*CkH0G0G1D0G0G9E0G*CrF+F0G*D1G0GMAmCR3F1D*OvE1DMAwCjBmF/C*gBjE/CMAmCJ0D3B*G2C3BMInDOyC0BpB*KvBpBMAjCRiDW*OpCWUA"Health sanity check"NvCA"Running tests"NqCA"Running hooks from previous rootfs"NlCA"Running commit hooks"NgCA"Running board specific healthchecks"N7BA"VPN used to be offline before HUP"N2BA"Nothing to do"NxBA"rollback-health.service will run"NsBA"Rebooting system"NnBA"Sleeping for "NiBA"Stopping further rollbacks"NdA"Setting upgrade_available "NYA"Following bootloader file "NTA"Further rollbacks stopped"NOA"Parsing bootloader configuration"NJA"Clearing bootcount"NEA"Bootcount cleared"FSPB',
	],
});
