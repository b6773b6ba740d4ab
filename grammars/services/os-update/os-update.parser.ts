// Generated from os-update.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	started: '',
	finished: '',
	supervisorStarted: '',
	supervisorFinished: '',
	imageSkipped: '',
	versionRefused: 'versionRefused',
	releaseMissing: 'releaseMissing',
	partitionWrong: 'partitionWrong',
	engineSilent: 'engineSilent',
	imageFailed: 'imageFailed',
	bootFilesFailed: 'bootFilesFailed',
	bootFileFailed: 'bootFileProblem',
	hooksFailed: 'hooksFailed',
	hooksBrokeOff: 'hooksFailed',
	failedWhole: 'failedWhole',
	supervisorProblem: 'supervisorProblem',
	engineRefused: 'problem',
	layerFailed: 'problem',
	unpackingFailed: 'tarProblem',
	optionUnknown: 'toolProblem',
	systemFailed: 'systemError',
	systemFailedPlain: 'systemError',
	notice: '',
} as const;

/** The case of a message, and the places of its parts. */
export type OsUpdateMatch = MatchOf<typeof cases>;

export const matchOsUpdate: Matcher<OsUpdateMatch> = matcherOf({
	cases,
	program: [
		'IOBBB[B[[D[D\x00\x1f!\\^\xffBB[B]]E[B  K<LO#BT',
		'MAgB2C7Crc*blbrc*CoD/DtEsH9HhJlbzV+LrcrclbrczVwbgOrcsMuO0StUlbrc*ChWrc*F3auWrc8YlbpZrc2Zrc*Clbrc+brc*Cwb+brc+brcIC#KIC#VIC#WIC#XUMBjDS9R9X*P2M9XIC#KIC#MIC#VIC#XN#YMMgB6C4Q4W*/BxL4W*CjX4W*FqWyP4W*D3I4W3I4W4WqW4WjX4WIC#KIC#NIC#PIC#VIC#XN#YMGwDDIoTWoTIC#KIC#UIC#VIC#XN#YIC#KIC#SIC#VIC#XN#YMRgB4CoRkS*jCoRkSkSxEkS*ExEkSoRkSkSjEkSjEkSoRkSIC#GIC#KIC#VIC#XN#YMIhDTY5O*EmByD5O*J0B5OIC#KIC#RIC#VIC#XN#YIC#DIC#KIC#VIC#XN#YIC#EIC#KIC#VIC#XN#YMJoCrBlH3M*b4D3M3MwB3M*C4D3M*E+B3MIC#CIC#KIC#VIC#XN#YMLjDTY6B*QpB6BIC#FIC#KIC#RIC#VIC#XN#YIC#EIC#FIC#KIC#VIC#XN#YIC#FIC#KIC#VIC#XN#YMHvCmB/CxI*YrBxI*HrBxI/CxIIC#IIC#KIC#VIC#XN#YMHiDTqG4G*CjH4G*GmB4GY4GmB4G8F4GIC#JIC#KIC#VIC#XN#YIC#HIC#KIC#VIC#XN#YIC#IIC#KIC#VIC#XUMGtB8BuC9F*LuC9F*sBhC9FIC#KIC#QIC#VIC#XUIC#KIC#SIC#VIC#XUIC#KIC#TIC#VIC#XUMHgBOTvB*LhBvBIC#KIC#OIC#VIC#XN#YIC#KIC#LIC#VIC#XN#YIC#KIC#VIC#XN#YIC#KIC#QIC#VIC#XN#YIC#KIC#RIC#VIC#XUIC#KIC#VIC#XU',
		'MAhCToBYjBY*NeZYUA"Starting hostapp-update"NOA"Running hostapp update"NJA"Calling hostapp-update for "NEA"Attempting host OS update"FSAC',
		'MJgB2C8C7C*wCmD7C7ChD7CUA"Rebooting into new OS"NJA"Finished update, not rebooting"NEA"Finished running hostapp update"FSBC',
		'MAwCEPJUKJUA"Supervisor update start"NJA"Pulling supervisor "NEA"Running supervisor updater"FSCC',
		'MChDQgBalBa*LVaICENRUA"Supervisor update: no update needed"JjBA"Start supervisor..."NeA"Successfully set supervision version in target state"NZA"Supervisor "MAgBBGNIGBA" already downloaded"LC[B\x00\xffG" already downloaded"A" already downloaded"FSDC',
		'A"Image type "G" failed or not found"A" failed or not found"FSEC',
		'QIiKBMJgBmCrC/J*mBrC/J*brC/JIzHBMQgB0CqG5C/D5C*gCqGiH5C*H6C5C*DtH5CUA"Target OS version """E[C\x00!#\xffA""" "MAtDITYN*EONUA"too low"NJA"must be greater than"NEA"not supported"NyDA"Host OS version """E[C\x00!#\xffA""" "MA8BzB5B4B*wB+B4BUA"< "NEA"not supported"NnBMAzCDJTOIUA"Starting Host OS version """NJA"Unsupported board type "NEA"Trying to update to an unsigned OS version"NPA"Upgrading to release "G" is disabled"A" is disabled"NEA"No target OS version specified"LLFRASFC',
		'QMHgBzC5C4C*kCrD4C4ClD4C*H/C4CUA"Zero or multiple matching target hostapp releases found"FNRA"Target release query from app UUID "FNLA"Target image URI expected"FNFA"Cannot find manifest, target image might not exist"FRBSGC',
		'QMBhDVtBaba*LnBa*DhBaUA"Active and inactive partitions are the same"FNRA"Current root partition "FNLA"Update partition detected as "FNFA"Cannot mount inactive partition"FRCSHC',
		'QMAgBOTzB*LTzBIfBMAgBOUT*LZTUBB[B  NEA"-host did not come up"LC[B\x00\xffE[D\x00\x1f!,.\xffI7BBMAgBOTzB*LTzBIfBMAgBOUT*LZTUBB[B  NEA"-host did not come up"LC[B\x00\xffE[D\x00\x1f!,.\xffK<4BA"-host did not come up before check timed out"FRDSIC',
		'QMFgBxCvD2C*jC9C2C*HpD3CjD2CUA"all hostapp-update attempts have failed"FNXA"Update based on hostapp-update has failed"FNRA"hostapp-update has failed"FNLA"Couldn\'t pull docker image"FNFA"Could not download target update image"FRESJC',
		'QA"Boot files copy operations will fail with out of space error"FRFSKC',
		'A"Deploying "MAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffI9BBMAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffK<6BA"..."E[B  QA"Error: "FRGSLC',
		'QO#ZRHSMC',
		'A"Deploying "MAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffI9BBMAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffK<6BA"..."E[B  QO#ZRHSNC',
		'QMJgBuCzCsD*hCnFsDsDlEsDsDtDsD*CtFsDMAvCUaZ*RyBZUMAvCHSM*ENMUA"Update failed."NEA"OS update failed"FNtBMAiDRcW*OXWUA"resinhup failed: exit code "NEA"balenahup failed: exit code "FNLA"Couldn\'t copy temporary config.json to final partition"FNFA"Couldn\'t move updated config.json onto original"FRISOC',
		'QMNgB3C8C3F*nBtJ3F*WzD3F8D3FzJ3F*C1E3F3F7I3F1I3F*DqG3F4FhJ3FMOjDSoD7C*PiD7CMAjCE9CkCkC8EkCMAjCEhE7B7BJ7BMKmDL+DyB*IkEyBMAyCdhCiB*ayEiBUA"Supervisor couldn\'t be updated"FN6DA"Could not get the default supervisor version"FN0DA"Could not get current supervisor version from the API"FNuDA"Could not parse current supervisor version from the API"FNoDA"Couldn\'t extract supervisor vars"FNiDIjBBMAyCBGgBIZBA"Running as unit: run-update-supervisor"G"Finished with result: "A"Finished with result: "MAzDBGNIGBA"success"LLLFN7BA"Could not fetch current supervisor version from the API"FN1BA"Failed to fetch current supervisor version from the API"FNvBA"Failed to patch supervisor version in target state"FNpBA"Failed to update supervisor version"FNjBA"Failed fetching supervisor id from API"FNdA"supervisor pull failed"FNXA"no preloaded version found"FNRA"no preloaded image found"FNLA"unexpected API data"FNFA"no container engine detected"FRJSPC',
		'MAiDDI4BI4BICDNsBMAiDDIbmBbMGtBOZT*LUTUA"balena: "NJA"balena-engine: "NEA"docker: "JBA"Error response from daemon: "QFRKSQC',
		'A"failed to register layer: "QFRKSRC',
		'A"Error processing tar file"QFRLSSC',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCA": "A"unrecognized option "QFRMSTC',
		'D[B  QO#aRNSUC',
		'QO#aRNSVC',
		'MA9B2BlTkT*C7BrC7CiGzWsGyZ+GyHkTkTrIkTzIjUrakTyM1NwQ9RoUkT*JySkT*C/akTkT8UkT*CmVkT*EubkTMBmDLtXpR*I/YpRMBlDL4W5Q*I1V5QMDhDTYpQgVpQ*D6XpQ*J2ZpQMFgBqC4RxP*nCjUxPMGlDFySiN*CtSiNMGkDNmO4M*KuP4MMBhDPhPmM*MgNmMMChDU+NyL*QhU1UyLMChDDpL5KlS5KMHhDaf6QvB6Q*E/B6Q*HvC6Q/C6Q*EvD6QMBlDL7PyJ*IlLyJMBlDLrPiJ*InMiJMBlDL7OyI*I8LyIMBlDLrOiI*I1OiIMBlDL7NyH*I/LyHMBlDLrNiH*ItHiHMCnDRvIyG*EWbyG*EwPyGyG4GyGICrINgKMIwDD3I3FxL3FMEgB2CyJvF*gCsMkLvF*EoJvF*FtJvFjJvFvFjOvFMHvCoBpD0C*iB2J8L0C9D0CMBuDGgKnBLnBnB/HnBMFlDFiGc*C9FcMBkDNyIS*K3ISUA"====="NrJA"Raw target version: "NmJA"Normalized target version: "NhJA"Loading info from config.json"N8IA"Target OS version """N3IA"Host OS version """NyIA"OS variant: "NtIA"VARIANT"NoIA"Target version supports hostapps"NjIA"Found delta image: "N+HA"No delta found, falling back"N5HA"hostapp-update command exists"N0HA"Registry endpoint from target release"NvHA"logging into registry failed, proceeding anyway"NqHA"Clean inactive partition"NlHA"Inactive partition usage after cleanup"NgHA"Removing leftover docker folder"J7GA"Found potential leftover data"N2GA"Have "NxGA"Running p"NsGA"No device-specific "NnGA"No explicit supervisor version was provided"NiGA"Extracted "N9FA"Supervisor update: will be upgrading"N4FA"Setting supervisor"NzFA"Stopping "NuFA"Stop supervisor"NpFA"Removing "NkFA"No update package cleanup done"N/EA"Cleaning up update package"N6EA"Checking if boot partition can accommodate"N1EA"Boot partition can accomodate"NwEA"Updating timestamps"NrEA"Updated timestamps"NmEA"Deploying "NhEA"Deployed "N8DA"Switching "N3DA"Running rollback hook"NyDA"Before hooks "NtDA"After hooks "NoDA"New"NjDA"Getting image "N+CA"No supervisor configuration found from API"N5CA"Using "N0CA"Set based on preloaded values"NvCA"Target supervisor downloaded"NqCA"Progress "NlCA"Lock removed"NgCA"Caching "N7BA"Applying "N2BA"extlinux "NxBA"adding "NsBA"appending "NnBA"replacing "NiBA"Installing "NdA"Status: "NYA"Unable to find image"NTA"Retrying failure report"NOA"Interrupted"NJA"Terminated"NEA"Caused by"FSWB',
		'MKhDVzBa5Ba*C/Ba*DnBahBa*CbaatBaUA"Failed to run the new hooks"FNjBA"Failed running new/forward hooks in new os container"FNdA"hostapp rollback: "FNXA"Failed to update policy sealing LUKS passphrase"FNRA"Unable to add kernel and bootloader hashes to PCR7"FNLA"Failed to convert dropbear host private key"FNFA"Failed to generate the openssh public key"FP',
		'MAgBBGNIGBA" (os error "LC[B\x00\xffG" (os error "A" (os error "D[B09BB[B))P',
	],
});
