// Generated from os-config.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface OsConfigCases {
	fetching: Fields<'url'>;
	retrieved: Fields;
	configurationAwaited: Fields;
	fetchingGivenUp: Fields;
	connectFailed: Fields<'url' | 'problem'>;
	requestFailed: Fields<'sentUrl' | 'problem'>;
	fetchFailed: Fields<'url' | 'problem'>;
	unconfigured: Fields;
	exitTimedOut: Fields;
	startFailed: Fields<'failedUnit'>;
	stopFailed: Fields<'failedUnit'>;
	stopping: Fields<'unit'>;
	exitAwaited: Fields<'unit'>;
	starting: Fields<'unit'>;
	configInvalid: Fields<'mistake'>;
	updated: Fields<'path'>;
	notice: Fields;
}

/** The case of a message, and the places of its parts. */
export type OsConfigMatch = MatchOf<OsConfigCases>;

export const matchOsConfig: Matcher<OsConfigMatch> = matcherOf({
	cases: 'fetching retrieved configurationAwaited fetchingGivenUp connectFailed requestFailed fetchFailed unconfigured exitTimedOut startFailed stopFailed stopping exitAwaited starting configInvalid updated notice',
	fields: 'url problem sentUrl failedUnit unit mistake path',
	program: [
		'N#BS',
		'LAhCoBtBpJsIsIxI3BsIpJ*EsI7CpJ*CsI1FwH3HpJsIpJ*HxIpJ*D4IpJpJ/IpJIC#EIC#OIC#RTLJjDRWyH*OdyHIC#FIC#RTIC#CIC#RTLCgB1CxFuG*yC2FuGLChDSX0D*MhB0D0DrB0DIC#LIC#PIC#RTIC#MIC#NIC#RTLIgDExBpCpCJpCIC#DIC#RTIC#KIC#RTLChDJayBOyB*EVyBIC#JIC#RTIC#RM#SIC#QIC#RTIC#HIC#RTIC#GIC#IIC#RTIC#RT',
		'A"Fetching service configuration from "PN#UQAA"..."HRAJ#T',
		'A"Service configuration retrieved"FRBJ#T',
		'A"Awaiting service configuration"FRCJ#T',
		'A"Fetching configuration failed"FRDJ#T',
		'PN#UQAA": "LAhDBGQICDMGA"an "JBA"error"LAgBBGQICDMGA" occurred"JBA" trying to connect"LA6BBGQICDMGA": "JBPFQBREJ#T',
		'A"error sending request for url ("PD[C\x00(*\xffQCBB[B))LA6BBGQICDMGA": "JBPFQBRFJ#T',
		'PN#UQAA": "PFQBRGJ#T',
		'A"Unconfigured device. Exiting"FRHJ#T',
		'A"Timed out awaiting service to exit"FRIJ#T',
		'A"Starting "PD[C\x00\x1f!\xffQDA" failed"FRJJ#T',
		'A"Stopping "PD[C\x00\x1f!\xffQDA" failed"FRKJ#T',
		'A"Stopping "PN#VQEA"..."HRLJ#T',
		'A"Awaiting "PN#VQEA" to exit..."HRMJ#T',
		'A"Starting "PN#VQEA"..."HRNJ#T',
		'PLAlCc6DmB*HxCmB*DnBmBxCmB*JhBmBICZMsBTA"Service `"IGBA"` not found in `os-config-api.json`"KC[B\x00\xffG"` not found in `os-config-api.json`"A"` not found in `os-config-api.json`"FMmDBB[B``IGBA"` not found"KC[B\x00\xffG"` not found"A"` not found"FJxCLAuCTeY*FjBY*JZYTA"`balenaRootCA` base64 decoding failed"MJA"Not a valid PEM encoded certificate"MEA"Unable to base64-decode the custom CA from config.json"FMoBLJqCYed*VjBdTA"Expected JSON object"MEA"Expected a JSON object"FQFROJ#T',
		'PD[C\x00\x1f!\xffQGA" updated"HRPJ#T',
		'LAjCVhCa2B2BmC2B*E1CwC2B*CqB2B2BrC2B8B2BLCsDLgCc*IlCcLChDHNM*E6BMTA"Reading "MsBA"Writing "MnBA"Creating "MiBA"Generating "MdA"Using "MYA"No configuration changes"MTA"Migrating "MOA"Deleting "MJA"Device key "MEA"Registering "FRQO',
		'O',
		'LE6B6BlC/B*3BgC/BTA"https://"MEA"http://"IyBBLAgBbsBgB*MhBgB*KnBgBTA"..."HMJA": "MEBB[B  KC[B\x00\xffE[E\x00\x1f!-/9;\xffI5BBIyBBLAgBbsBgB*MhBgB*KnBgBTA"..."HMJA": "MEBB[B  KC[B\x00\xffJ<7BO',
		'IgBBLAgBPaU*MVUTA"..."MEBB[B  KC[B\x00\xffE[D\x00\x1f!-/\xffInBBIgBBLAgBPaU*MVUTA"..."MEBB[B  KC[B\x00\xffJ<pBO',
	],
});
