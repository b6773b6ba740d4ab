// Generated from u-boot.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	writeFailed: 'file',
	writeFailedShort: '',
	fatDamaged: '',
	slotsExhausted: '',
	bootFailed: 'problem',
	fileAbsent: '',
	deviceAbsent: '',
	cardAbsent: '',
	notice: '',
} as const;

/** The case of a message, and the places of its parts. */
export type UBootMatch = MatchOf<typeof cases>;

export const matchUBoot: Matcher<UBootMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MNgB4C9CrI*UsFrI*CsFrI*FsFrI*CpErI*InIrI*CnIrI*KnIrI*DlInIrIsFrInIrI*CnIlIrErIrIuFnIxGnIrIpIrIMAqBlBqBuF*iBtCuFN#IN#DMA+BafgE*I8DgE*C8DgE*JhBgEN#FN#GMAqBaf9C*XhB9CN#HN#JMAlCvB0B6B*sB2B6BN#EN#KN#CU',
		'A"** Unable to write """QD[C\x00!#\xffRAA""" "FSAB',
		'A"FATWRITE FAILED"FSBB',
		'MHgBiCyCnC*nBtCnC*WoCnCUA"Error: allocating new dir entry"NJA"Error: Invalid FAT entry"NEA"Invalid FAT entry: "FSCB',
		'MA+BBGQICDNGA"> "JBA"No valid slot found, resetting tries to "FSDB',
		'QMAiB2BuC7B*eoC7B7BiC7B*M0C7B*C8B7BUA"Wrong Image Format for boot"FNXA"ERROR: can\'t get kernel image"FNRA"Bad Linux ARM64 Image magic"FNLA"""Synchronous Abort"" handler"FNFA"SCRIPT FAILED: continuing"FRBSEB',
		'A"** Unable to read file "FSFB',
		'A"** Bad device "FSGB',
		'A"Card did not respond to voltage select!"FSHB',
		'MPgB3CyGwE*jBqFwE*YlFwE7EjGwE*D2EwE*E5FgFwE*CxE+F8CvF0FwEMAlCvBsD0B*sBxD0BUA"Found U-Boot script /"NgCA"Found resin image on "N7BA"Found balena image on "N2BA"Loading bootcount.env from "NxBA"Loading resinOS_uEnv.txt from "NsBA"Loading extra_uEnv.txt from "NnBA"Import resinOS_uEnv.txt in environment"NiBA"No bootcount.env file. Setting bootcount="NdA"Loading Environment from "NYA"Hit any key to stop autoboot"NTA"Scanning mmc usb devices "NOA"Executing script at "NJA"switch to partitions #"NEA"Starting kernel ..."FSIB',
	],
});
