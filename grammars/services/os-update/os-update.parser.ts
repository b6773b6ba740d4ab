// Generated from os-update.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface OsUpdateCases {
	started: Fields;
	finished: Fields;
	supervisorStarted: Fields;
	supervisorFinished: Fields;
	imageSkipped: Fields;
	versionRefused: Fields<'versionRefused'>;
	releaseMissing: Fields<'releaseMissing'>;
	partitionWrong: Fields<'partitionWrong'>;
	engineSilent: Fields<'engineSilent'>;
	imageFailed: Fields<'imageFailed'>;
	bootFilesFailed: Fields<'bootFilesFailed'>;
	bootFileFailed: Fields<'bootFileProblem'>;
	hooksFailed: Fields<'hooksFailed'>;
	hooksBrokeOff: Fields<'hooksFailed'>;
	failedWhole: Fields<'failedWhole'>;
	supervisorProblem: Fields<'supervisorProblem'>;
	engineRefused: Fields<'problem'>;
	layerFailed: Fields<'problem'>;
	unpackingFailed: Fields<'tarProblem'>;
	optionUnknown: Fields<'toolProblem'>;
	systemFailed: Fields<'systemError'>;
	systemFailedPlain: Fields<'systemError'>;
	notice: Fields;
}

/** The case of a message, and the places of its parts. */
export type OsUpdateMatch = MatchOf<OsUpdateCases>;

export const matchOsUpdate: Matcher<OsUpdateMatch> = matcherOf({
	cases: 'started finished supervisorStarted supervisorFinished imageSkipped versionRefused releaseMissing partitionWrong engineSilent imageFailed bootFilesFailed bootFileFailed hooksFailed hooksBrokeOff failedWhole supervisorProblem engineRefused layerFailed unpackingFailed optionUnknown systemFailed systemFailedPlain notice',
	fields: 'versionRefused releaseMissing partitionWrong engineSilent imageFailed bootFilesFailed bootFileProblem hooksFailed failedWhole supervisorProblem problem tarProblem toolProblem systemError',
	program: [
		'IOBBB[B[[D[D\x00\x1f!\\^\xffBB[B]]E[B  K<LO#BT',
		'MAgB2C7C6V*biV6V*CoDtE7EvFgGkHiV/S6I6V6ViV6V/SxSoK6VoJ2KoQ/RiV6V*CtT6V*F6ToU6VoUiV1U6ViV6V*CiV6VtV6V*CiVtV6VtV6VIC#KIC#VIC#WIC#XUMBjDSX6R*PqK6RIC#JIC#KIC#VIC#XN#YIC#KIC#MIC#VIC#XN#YMBhDP3InQ*MjDnQIC#KIC#NIC#PIC#VIC#XN#YMGwDDIiPWiPIC#KIC#UIC#VIC#XN#YIC#KIC#SIC#VIC#XN#YMLhDVa+N+N2Ca+N+NaoB+N*D2C+Na+N*DoB+NIC#KIC#RIC#VIC#XN#YIC#KIC#OIC#VIC#XN#YIC#GIC#KIC#VIC#XN#YMInDNSqE6L*JgB6LIC#DIC#KIC#VIC#XN#YIC#EIC#KIC#VIC#XN#YMFgB3CkFsK*nC8CsK*IkFsKsKqDsKIC#CIC#KIC#VIC#XN#YMLjDTY6B*QpB6BIC#FIC#KIC#RIC#VIC#XN#YIC#EIC#FIC#KIC#VIC#XN#YIC#FIC#KIC#VIC#XN#YMHvCkB3C6E*YpB6E*HpB6EIC#IIC#KIC#VIC#XN#YMHiDN7BjD*CSjD*GgBjDIC#KIC#QIC#VIC#XN#YIC#HIC#KIC#VIC#XN#YIC#IIC#KIC#VIC#XUIC#KIC#LIC#VIC#XN#YIC#KIC#SIC#VIC#XUIC#KIC#TIC#VIC#XUIC#KIC#VIC#XN#YIC#KIC#RIC#VIC#XUIC#KIC#VIC#XU',
		'MAhCToBYjBY*NeZYUA"Starting hostapp-update"NOA"Running hostapp update"NJA"Calling hostapp-update for "NEA"Attempting host OS update"FSAC',
		'MJgB2C8C7C*wCmD7C7ChD7CUA"Rebooting into new OS"NJA"Finished update, not rebooting"NEA"Finished running hostapp update"FSBC',
		'MAwCEPJUKJUA"Supervisor update start"NJA"Pulling supervisor "NEA"Running supervisor updater"FSCC',
		'MChDQgBalBa*LVaICENRUA"Supervisor update: no update needed"JjBA"Start supervisor..."NeA"Successfully set supervision version in target state"NZA"Supervisor "MAgBBGNIGBA" already downloaded"LC[B\x00\xffG" already downloaded"A" already downloaded"FSDC',
		'A"Image type "G" failed or not found"A" failed or not found"FSEC',
		'QIkHBMJgBmCrChH*jCrChHI1EBMAoCO5BT*EvET*EUkETUA"Target OS version """E[C\x00!#\xffA""" "MAtDITYN*EONUA"too low"NJA"must be greater than"NEA"not supported"N6CA"Host OS version """E[C\x00!#\xffA""" "MA8BzB5B4B*wB+B4BUA"< "NEA"not supported"NPA"Upgrading to release "G" is disabled"A" is disabled"NEA"No target OS version specified"LLFRASFC',
		'QMHgBzC5C4C*nClD4C*H/C4CUA"Zero or multiple matching target hostapp releases found"FNLA"Target release query from app UUID "FNFA"Target image URI expected"FRBSGC',
		'QA"Active and inactive partitions are the same"FRCSHC',
		'QMAgBOTzB*LTzBIfBMAgBOUT*LZTUBB[B  NEA"-host did not come up"LC[B\x00\xffE[D\x00\x1f!,.\xffI7BBMAgBOTzB*LTzBIfBMAgBOUT*LZTUBB[B  NEA"-host did not come up"LC[B\x00\xffE[D\x00\x1f!,.\xffK<4BA"-host did not come up before check timed out"FRDSIC',
		'QMA1CNZS*KTSUA"all hostapp-update attempts have failed"FNFA"Update based on hostapp-update has failed"FRESJC',
		'QA"Boot files copy operations will fail with out of space error"FRFSKC',
		'A"Deploying "MAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffI9BBMAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffK<6BA"..."E[B  QA"Error: "FRGSLC',
		'QO#ZRHSMC',
		'A"Deploying "MAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffI9BBMAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffK<6BA"..."E[B  QO#ZRHSNC',
		'QMAvCHSM*ENMUA"Update failed."NEA"OS update failed"FRISOC',
		'QMSgB2CmHpF*/BsHpFpFwF7CpF*C6GpF*EgHsEpFgFpFqFuGpFMAjCsB7CuC*pB3EuCMHmDPoCd*M8BdMAjCEcJJiBJUA"Supervisor couldn\'t be updated"FNnCA"Could not get the default supervisor version"FNhCA"Could not get current supervisor version from the API"FN7BA"Could not fetch current supervisor version from the API"FN1BA"Failed to fetch current supervisor version from the API"FNvBA"Failed to patch supervisor version in target state"FNpBA"Failed to update supervisor version"FNjBA"Failed fetching supervisor id from API"FNdA"supervisor pull failed"FNXA"no preloaded version found"FNRA"no preloaded image found"FNLA"unexpected API data"FNFA"no container engine detected"FRJSPC',
		'MAiDDI4BI4BICDNsBMAiDDIbmBbMGtBOZT*LUTUA"balena: "NJA"balena-engine: "NEA"docker: "JBA"Error response from daemon: "QFRKSQC',
		'A"failed to register layer: "QFRKSRC',
		'A"Error processing tar file"QFRLSSC',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCA": "A"unrecognized option "QFRMSTC',
		'D[B  QO#aRNSUC',
		'QO#aRNSVC',
		'MA9B2BlTkT*C7BrC7CiGzWsGyZ+GyHkTkTrIkTzIjUrakTyM1NwQ9RoUkT*JySkT*C/akTkT8UkT*CmVkT*EubkTMBmDLtXpR*I/YpRMBlDL4W5Q*I1V5QMDhDTYpQgVpQ*D6XpQ*J2ZpQMFgBqC4RxP*nCjUxPMGlDFySiN*CtSiNMGkDNmO4M*KuP4MMBhDPhPmM*MgNmMMChDU+NyL*QhU1UyLMChDDpL5KlS5KMHhDaf6QvB6Q*E/B6Q*HvC6Q/C6Q*EvD6QMBlDL7PyJ*IlLyJMBlDLrPiJ*InMiJMBlDL7OyI*I8LyIMBlDLrOiI*I1OiIMBlDL7NyH*I/LyHMBlDLrNiH*ItHiHMCnDRvIyG*EWbyG*EwPyGyG4GyGICrINgKMIwDD3I3FxL3FMEgB2CyJvF*gCsMkLvF*EoJvF*FtJvFjJvFvFjOvFMHvCoBpD0C*iB2J8L0C9D0CMBuDGgKnBLnBnB/HnBMFlDFiGc*C9FcMBkDNyIS*K3ISUA"====="NrJA"Raw target version: "NmJA"Normalized target version: "NhJA"Loading info from config.json"N8IA"Target OS version """N3IA"Host OS version """NyIA"OS variant: "NtIA"VARIANT"NoIA"Target version supports hostapps"NjIA"Found delta image: "N+HA"No delta found, falling back"N5HA"hostapp-update command exists"N0HA"Registry endpoint from target release"NvHA"logging into registry failed, proceeding anyway"NqHA"Clean inactive partition"NlHA"Inactive partition usage after cleanup"NgHA"Removing leftover docker folder"J7GA"Found potential leftover data"N2GA"Have "NxGA"Running p"NsGA"No device-specific "NnGA"No explicit supervisor version was provided"NiGA"Extracted "N9FA"Supervisor update: will be upgrading"N4FA"Setting supervisor"NzFA"Stopping "NuFA"Stop supervisor"NpFA"Removing "NkFA"No update package cleanup done"N/EA"Cleaning up update package"N6EA"Checking if boot partition can accommodate"N1EA"Boot partition can accomodate"NwEA"Updating timestamps"NrEA"Updated timestamps"NmEA"Deploying "NhEA"Deployed "N8DA"Switching "N3DA"Running rollback hook"NyDA"Before hooks "NtDA"After hooks "NoDA"New"NjDA"Getting image "N+CA"No supervisor configuration found from API"N5CA"Using "N0CA"Set based on preloaded values"NvCA"Target supervisor downloaded"NqCA"Progress "NlCA"Lock removed"NgCA"Caching "N7BA"Applying "N2BA"extlinux "NxBA"adding "NsBA"appending "NnBA"replacing "NiBA"Installing "NdA"Status: "NYA"Unable to find image"NTA"Retrying failure report"NOA"Interrupted"NJA"Terminated"NEA"Caused by"FSWB',
		'MHyDDPIJIUA"Failed to run the new hooks"FNFA"Failed running new/forward hooks in new os container"FP',
		'MAgBBGNIGBA" (os error "LC[B\x00\xffG" (os error "A" (os error "D[B09BB[B))P',
	],
});
