// Generated from rollback.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface RollbackCases {
	updateDetected: Fields<'seconds'>;
	checking: Fields;
	checkingAgain: Fields<'attempt' | 'attempts'>;
	checksFailed: Fields;
	rollingBack: Fields;
	hooksFailed: Fields;
	stable: Fields;
	altboot: Fields;
	altbootStuck: Fields;
	vpnTestFailed: Fields;
	engineTestFailed: Fields;
	boardTestFailed: Fields;
	testPassed: Fields;
	bootloaderUnreadable: Fields<'variable'>;
	notice: Fields;
}

/** The case of a message, and the places of its parts. */
export type RollbackMatch = MatchOf<RollbackCases>;

export const matchRollback: Matcher<RollbackMatch> = matcherOf({
	cases: 'updateDetected checking checkingAgain checksFailed rollingBack hooksFailed stable altboot altbootStuck vpnTestFailed engineTestFailed boardTestFailed testPassed bootloaderUnreadable notice',
	fields: 'seconds attempt attempts variable',
	program: [
		'LA7CBGVICDMLA"[rollback"E[C\x00\x1f!\xffBB[B  JBLAyCBGQICDMGA"Rollback: "JBN#BS',
		'LHgB1C6C5J*gB1D5J*S3D5J*K5D5JzJyE5JzJ0FsG5JzJjI5J9GlI5J*CnI3J5JLMhDU5G5G/G5G/G*D5G/G/G5G/G/G5G/G*C5GZ/GM#DM#NM#LLAlCSXgG*PqEgGM#MLAoCbgBnF*ExDnF*SxDnFM#CLAmCPUlE*MWlEM#GM#ELOhDGLtD*CNPtDM#JM#KM#FLAiChB2C8C*C2C8C*K2C8C*OmB8CM#OM#PLAoCnBsByB*kBuByBM#QM#IM#HT',
		'A"HUP detected. Running healthchecks after "PD[B09QAFRAO',
		'A"Running healthchecks to see if new system is stable"FRBO',
		'A"Trying healthcheck again "PD[B09QBA" of "PD[B09QCFRCO',
		'A"Looks like we failed some health check. Rolling back"FRDO',
		'A"Failed hea"LAsDBGQICDMGBB[BllJBA"thchecks. Rebooting to previous rootfs"FREO',
		'A"Failed to run previous hooks. Rebooting to recover system"FRFO',
		'A"new OS seems stable. Preventing further rollbacks"FRGO',
		'A"Looks like we are running in altboot mode"FRHO',
		'A"Looks like something bad happened to rollback-altboot.service"FRIO',
		'A"ERROR: VPN used to be ok but has not connected!"FRJO',
		'A"ERROR: "LAiDBGuBLGtBZezB*WjBzBICOMRICEMMTA"balenaEngine"JJA"balena-engine"JEA"balena"A" is not healthy!"FRKO',
		'A"ERROR: Board specific healthchecks failed!"FRLO',
		'LAuCVgBa*Gba*KlBaTA"VPN is back online in new OS."MlCA"No issues detected."MgCLAiDBGuBLGtBZezB*WjBzBICOMRICEMMTA"balenaEngine"JJA"balena-engine"JEA"balena"A" looks healthy"FRMO',
		'A"Could not find "PD[C\x00\x1f!\xffQDA" variable in bootloader environment"FRNO',
		'LMgB6CiI0G*/BsI/C0GpHlJ0G*CkH0G0G1D0G0G9E0G*CrF+F0G*D1G0GLAmCR3F1D*OvE1DLAwCjBmF/C*gBjE/CLAmCJ0D3B*G2C3BLInDOyC0BpB*KvBpBLAjCRiDW*OpCWTA"Health sanity check"MvCA"Running tests"MqCA"Running hooks from previous rootfs"MlCA"Running commit hooks"MgCA"Running board specific healthchecks"M7BA"VPN used to be offline before HUP"M2BA"Nothing to do"MxBA"rollback-health.service will run"MsBA"Rebooting system"MnBA"Sleeping for "MiBA"Stopping further rollbacks"MdA"Setting upgrade_available "MYA"Following bootloader file "MTA"Further rollbacks stopped"MOA"Parsing bootloader configuration"MJA"Clearing bootcount"MEA"Bootcount cleared"FROO',
		'O',
	],
});
