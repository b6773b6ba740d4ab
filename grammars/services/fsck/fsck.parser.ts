// Generated from fsck.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface FsckCases {
	failed: Fields<'status'>;
	unreadable: Fields;
	dirtyBit: Fields;
	bootSectorsDiffer: Fields;
	fatVersion: Fields;
	version: Fields;
	pass: Fields;
	emergency: Fields;
	journalRecovered: Fields<'volume'>;
	orphanCleared: Fields<'volume'>;
	notClosed: Fields<'volume'>;
	errorsRecorded: Fields<'volume'>;
	unrepaired: Fields<'volume'>;
	repaired: Fields<'volume'>;
	timeInFuture: Fields<'volume'>;
	clean: Fields<'volume'>;
	checked: Fields<'volume'>;
	fatChecked: Fields<'volume'>;
	checkDue: Fields<'volume'>;
}

/** The case of a message, and the places of its parts. */
export type FsckMatch = MatchOf<FsckCases>;

export const matchFsck: Matcher<FsckMatch> = matcherOf({
	cases: 'failed unreadable dirtyBit bootSectorsDiffer fatVersion version pass emergency journalRecovered orphanCleared notClosed errorsRecorded unrepaired repaired timeInFuture clean checked fatChecked checkDue',
	fields: 'status volume',
	program: [
		'LA7CBGcICDMSBB[B[[E[B  D[B09BB[B..D[B09A"] "JBN#BS',
		'LEgB6C/CmQ*MhGmQ*KjPmQ*nB3JmQ9MmQ*CgOmQ*OjPmQLAwCXcnN*U/BnNIC#IIC#KIC#LIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TM#UIC#CIC#KIC#LIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TM#ULFwBrC5F*JlK*mB5F*EwC5F*TlKIC#DIC#GIC#KIC#LIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TM#ULGgBbgBvG*YjCvGIC#HIC#KIC#LIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TM#UIC#DIC#KIC#LIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TM#UIC#FIC#KIC#LIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TM#UIC#JIC#KIC#LIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TM#UIC#EIC#KIC#LIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TM#UIC#KIC#LIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TM#U',
		'A"fsck failed with "LByDHSM*ENMTA"exit status"MEA"error code"BB[B  PD[B09QAFRAJ#V',
		'LAlDCPIHTA"fsck."D[C09azMEA"e2fsck"A": "E[E\x00@CHJRT\xffIMBIFBN#WKC[B\x00\xffJ<ON#WFRBJ#V',
		'LAwBBGVICDMLBG[B00[Bxx[D09AFaf[D09AFaf[B::[B  JBA"Dirty bit is set."FRCJ#V',
		'A"There are differences between boot sector and its backup."FRDJ#V',
		'A"fsck.fat "BB[B09FREJ#V',
		'A"e2fsck "BB[B09FRFJ#V',
		'A"Pass "BB[B09A": Checking "FRGJ#V',
		'A"Running request "FRHJ#V',
		'PD[D\x00\x1f!9;\xffQBA": recovering journal"RIJ#V',
		'PD[D\x00\x1f!9;\xffQBA": Clearing orphaned inode "FRJJ#V',
		'PD[D\x00\x1f!9;\xffQBA" was not cleanly unmounted, check forced."RKJ#V',
		'PD[D\x00\x1f!9;\xffQBA" contains a file system with errors, check forced."RLJ#V',
		'PD[D\x00\x1f!9;\xffQBA": UNEXPECTED INCONSISTENCY; RUN fsck MANUALLY."FRMJ#V',
		'PD[D\x00\x1f!9;\xffQBA": ***** FILE SYSTEM WAS MODIFIED *****"FRNJ#V',
		'PD[D\x00\x1f!9;\xffQBA": Superblock last "LAtDLRQ*IWQTA"mount"MEA"write"A" time "G"is in the future"A"is in the future"FROJ#V',
		'PD[D\x00\x1f!9;\xffQBA": clean, "FRPJ#V',
		'PD[D\x00\x1f!9;\xffQBA": "D[B09BB[B//D[B09A" files "FRQJ#V',
		'PD[D\x00\x1f!9;\xffQBA": "D[B09A" files, "FRRJ#V',
		'PD[D\x00\x1f!9;\xffQBA" has been mounted "D[B09A" times without being checked, check forced."RSO',
		'O',
		'LAhCToBZY*FjBY*IeYTA"Bad magic number in super-block"MOA"Superblock invalid"MJA"Input/output error while"MEA"Attempt to read block from filesystem resulted in short read"O',
	],
});
