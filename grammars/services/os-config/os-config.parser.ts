// Generated from os-config.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	fetching: 'url',
	retrieved: '',
	configurationAwaited: '',
	fetchingGivenUp: '',
	connectFailed: 'url problem',
	requestFailed: 'sentUrl problem',
	fetchFailed: 'url problem',
	unconfigured: '',
	exitTimedOut: '',
	startFailed: 'failedUnit',
	stopFailed: 'failedUnit',
	stopping: 'unit',
	exitAwaited: 'unit',
	starting: 'unit',
	configInvalid: 'mistake',
	updated: 'path',
	notice: '',
} as const;

/** The case of a message, and the places of its parts. */
export type OsConfigMatch = MatchOf<typeof cases>;

export const matchOsConfig: Matcher<OsConfigMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAhCoBtBpJsIsIxI3BsIpJ*EsI7CpJ*CsI1FwH3HpJsIpJ*HxIpJ*D4IpJpJ/IpJIC#EIC#OIC#RUMJjDRWyH*OdyHIC#FIC#RUIC#CIC#RUMCgB1CxFuG*yC2FuGMChDSX0D*MhB0D0DrB0DIC#LIC#PIC#RUIC#MIC#NIC#RUMIgDExBpCpCJpCIC#DIC#RUIC#KIC#RUMChDJayBOyB*EVyBIC#JIC#RUIC#RN#SIC#QIC#RUIC#HIC#RUIC#GIC#IIC#RUIC#RU',
		'A"Fetching service configuration from "QO#TRAA"..."HSAC',
		'A"Service configuration retrieved"FSBC',
		'A"Awaiting service configuration"FSCC',
		'A"Fetching configuration failed"FSDC',
		'QO#TRAA": "MAhDBGQICDNGA"an "JBA"error"MAgBBGQICDNGA" occurred"JBA" trying to connect"MA6BBGQICDNGA": "JBQFRBSEC',
		'A"error sending request for url ("QD[C\x00(*\xffRCBB[B))MA6BBGQICDNGA": "JBQFRBSFC',
		'QO#TRAA": "QFRBSGC',
		'A"Unconfigured device. Exiting"FSHC',
		'A"Timed out awaiting service to exit"FSIC',
		'A"Starting "QD[C\x00\x1f!\xffRDA" failed"FSJC',
		'A"Stopping "QD[C\x00\x1f!\xffRDA" failed"FSKC',
		'A"Stopping "QO#UREA"..."HSLC',
		'A"Awaiting "QO#UREA" to exit..."HSMC',
		'A"Starting "QO#UREA"..."HSNC',
		'QMAlCcmEmB*H9CmB*DnBmB9CmB*JhBmBICfN4BUA"Service `"MAgDBGNIGBA"` not found in `os-config-api.json`"LC[B\x00\xffG"` not found in `os-config-api.json`"A"` not found in `os-config-api.json`"FNsDBB[B``MAgDBGNIGBA"` not found"LC[B\x00\xffG"` not found"A"` not found"FJxCMAuCTeY*FjBY*JZYUA"`balenaRootCA` base64 decoding failed"NJA"Not a valid PEM encoded certificate"NEA"Unable to base64-decode the custom CA from config.json"FNoBMJqCYed*VjBdUA"Expected JSON object"NEA"Expected a JSON object"FRFSOC',
		'QD[C\x00\x1f!\xffRGA" updated"HSPC',
		'MAjCVhCa2B2BmC2B*E1CwC2B*CqB2B2BrC2B8B2BMCsDLgCc*IlCcMChDHNM*E6BMUA"Reading "NsBA"Writing "NnBA"Creating "NiBA"Generating "NdA"Using "NYA"No configuration changes"NTA"Migrating "NOA"Deleting "NJA"Device key "NEA"Registering "FSQB',
		'ME6B6BlC/B*3BgC/BUA"https://"NEA"http://"MAgBbgBzC*MgBzC*KgBzCIyBBMAgBbsBgB*MhBgB*KnBgBUA"..."HNJA": "NEBB[B  LC[B\x00\xffE[E\x00\x1f!-/9;\xffI7CBMAgBbgBzC*MgBzC*KgBzCIyBBMAgBbsBgB*MhBgB*KnBgBUA"..."HNJA": "NEBB[B  LC[B\x00\xffE[E\x00\x1f!-/9;\xffK<4CP',
		'MAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffI9BBMAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffK<6BP',
	],
});
