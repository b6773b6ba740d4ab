// Generated from fsck.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	failed: 'status',
	unreadable: '',
	dirtyBit: '',
	bootSectorsDiffer: '',
	fatVersion: '',
	version: '',
	pass: '',
	emergency: '',
	journalRecovered: 'volume',
	orphanCleared: 'volume',
	notClosed: 'volume',
	errorsRecorded: 'volume',
	unrepaired: 'volume',
	repaired: 'volume',
	timeInFuture: 'volume',
	clean: 'volume',
	checked: 'volume',
	fatChecked: 'volume',
	checkDue: 'volume',
} as const;

/** The case of a message, and the places of its parts. */
export type FsckMatch = MatchOf<typeof cases>;

export const matchFsck: Matcher<FsckMatch> = matcherOf({
	cases,
	program: [
		'MA7CBGcICDNSBB[B[[E[B  D[B09BB[B..D[B09A"] "JBO#BT',
		'MEgB6C/C2I*MlE2I*KxI2I*nB9G2InI2I*CsI2I*OxI2IMAwCXc3F*UhB3FIC#IN#WIC#CN#WMFwBrC9D*JxE*mB9D*EwC9D*TxEIC#DIC#GN#WMGgBbgB5B*YlB5BIC#HN#WIC#DN#WIC#FN#WIC#JN#WIC#EN#WN#W',
		'A"fsck failed with "MByDHSM*ENMUA"exit status"NEA"error code"BB[B  QD[B09RAFSAC',
		'MAlDCPIHUA"fsck."D[C09azNEA"e2fsck"A": "E[E\x00@CHJRT\xffIlBBMIjDSXd*PXdIFBO#VLC[B\x00\xffE[E\x00@CHJRT\xffK<iBO#VFSBC',
		'MAwBBGVICDNLBG[B00[Bxx[D09AFaf[D09AFaf[B::[B  JBA"Dirty bit is set."FSCC',
		'A"There are differences between boot sector and its backup."FSDC',
		'A"fsck.fat "BB[B09FSEC',
		'A"e2fsck "BB[B09FSFC',
		'A"Pass "BB[B09A": Checking "FSGC',
		'A"Running request "FSHC',
		'A": recovering journal"SIB',
		'A": Clearing orphaned inode "FSJB',
		'A" was not cleanly unmounted, check forced."SKB',
		'A" contains a file system with errors, check forced."SLB',
		'A": UNEXPECTED INCONSISTENCY; RUN fsck MANUALLY."FSMB',
		'A": ***** FILE SYSTEM WAS MODIFIED *****"FSNB',
		'A": Superblock last "MAtDLRQ*IWQUA"mount"NEA"write"A" time "G"is in the future"A"is in the future"FSOB',
		'A": clean, "FSPB',
		'A": "D[B09BB[B//D[B09A" files "FSQC',
		'A": "D[B09A" files, "FSRB',
		'A" has been mounted "D[B09A" times without being checked, check forced."SSB',
		'MAhCToBZY*FjBY*IeYUA"Bad magic number in super-block"NOA"Superblock invalid"NJA"Input/output error while"NEA"Attempt to read block from filesystem resulted in short read"P',
		'QD[D\x00\x1f!9;\xffRBMCqBpCuC6D*EwC*J6D*I1C6D*O3C6D5C6D*K7C6D0D6D*K2D6D6D4D6DN#PIC#SN#TN#LN#QN#OMBoDQVf*NXfN#UN#MN#RN#NN#KU',
	],
});
