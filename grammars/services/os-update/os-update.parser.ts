// Generated from os-update.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	started: '',
	homeFailed: 'installProblem',
	installFailed: 'installProblem',
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
		'MAgB2C7CrjB*b8hBrjB*CrDiEzEyHmI4L8hB1Z1OrjBrjB6gB8hB1ZrhBtRrjBkQ+RwWsY8hBrjB*CmarjB*Frf2arjBnd8hB3drjBne8frjBrjB8hBrjB7iBrjB*CwgBqiBrjB7iBrjBIC#DIC#MIC#XIC#YIC#ZUMBjDS5Vxe*PjQxeIC#DIC#MIC#OIC#XIC#ZN#aMMgB6CxUpd*/B7Opd*C4cpd*F4aoTpd*D3dpd3dpdpd4apd4cpdIC#DIC#MIC#PIC#RIC#XIC#ZN#aMGoBrC2Z*nCwC2ZhD2ZIC#DIC#MIC#WIC#XIC#ZN#aIC#DIC#MIC#UIC#XIC#ZN#aMRgB4CiTkW*jCiTkWkWkFkW*EkFkWiTkWkWyWkWyWkWiTkWMHhDZlSnT*GnRnT*OenTIC#DIC#IIC#MIC#XIC#ZN#aMIhDTmS4R*EYqD4R*JpB4RIC#DIC#FIC#MIC#XIC#ZN#aIC#DIC#GIC#MIC#XIC#ZN#aMJoCrB3H+P*bhE+P+PwB+P*ChE+P*EhC+PIC#CIC#DIC#MIC#XIC#ZN#aMLjDTYgC*QsBgCIC#DIC#HIC#MIC#TIC#XIC#ZN#aIC#DIC#GIC#HIC#MIC#XIC#ZN#aIC#DIC#HIC#MIC#XIC#ZN#aMHvCmBlDsL*YrBsL*HrBsLlDsLIC#DIC#KIC#MIC#XIC#ZN#aMHiDT/GwJ*C/IwJ*GpBwJYwJpBwJuGwJIC#DIC#LIC#MIC#XIC#ZN#aIC#DIC#JIC#MIC#XIC#ZN#aIC#DIC#KIC#MIC#XIC#ZUMGtB8BxC1I*LxC1I*sBhC1IIC#DIC#MIC#SIC#XIC#ZUIC#DIC#MIC#UIC#XIC#ZUIC#DIC#MIC#VIC#XIC#ZUMHgBOT1D*LkB1DIC#DIC#MIC#QIC#XIC#ZN#aIC#DIC#MIC#NIC#XIC#ZN#aIC#DIC#EIC#FIC#MIC#XIC#ZN#aMBhDFKsB*CbsBIC#DIC#EIC#MIC#XIC#ZN#aIC#DIC#MIC#SIC#XIC#ZN#aIC#DIC#MIC#XIC#ZN#aIC#DIC#MIC#TIC#XIC#ZN#aIC#DIC#MIC#TIC#XIC#ZUIC#DIC#MIC#XIC#ZU',
		'MAhCToBYjBY*NeZYUA"Starting hostapp-update"NOA"Running hostapp update"NJA"Calling hostapp-update for "NEA"Attempting host OS update"FSAC',
		'IgBBIOBD[C\x00\x1f!\xffBB[B  D[C\x00\x1f!\xffBB[B  JBA"ERROR ("D[C\x00(*\xffA") [supervisor."D[C\x00\\^\xffA"] "JBMBhDPaU*MVUUA"Home Assistant Operating System"NEA"HassOS"A" update failed with: "QFRASBC',
		'IjJBMBhDOTgJ*LTgJIsIBMHyCiB3C7C*NnB7C*GsB7C*E3C7C*C3C7CICzBN2GMApChBvEvB*emBvBICINlDICDUUMAyDBGmBICDNcMFtCLRQ*IWQUA"rauc-Message: "NEA"rauc-WARNING **: "JBMApDBGlBICDNbA"installing "MA6BBGNIGBA": "LC[B\x00\xffG": "A": "JBMApCEKJJPJUA"Installation error: "NEA"LastError: "JvCMApChBsBmB*enBmBUA"installing `"NEA"Installing `"MAgDBGNIGBA"` failed"LC[B\x00\xffG"` failed"A"` failed"NJA"Installation "D[C\x00\x1f!\xffA" failed: "LLQFRASCC',
		'MJgB2C8C7C*lCrD7C*JmD7C7ChD7CUA"Rebooting into new OS"NvCA"Finished update, not rebooting"NqCA"Finished running hostapp update"NlCMApChBsBmB*enBmBUA"installing `"NEA"Installing `"MAgDBGNIGBA"` succeeded"LC[B\x00\xffG"` succeeded"A"` succeeded"FSDC',
		'MAwCEPJUKJUA"Supervisor update start"NJA"Pulling supervisor "NEA"Running supervisor updater"FSEC',
		'MChDQgBalBa*LVaICENRUA"Supervisor update: no update needed"JjBA"Start supervisor..."NeA"Successfully set supervision version in target state"NZA"Supervisor "MAgBBGNIGBA" already downloaded"LC[B\x00\xffG" already downloaded"A" already downloaded"FSFC',
		'A"Image type "G" failed or not found"A" failed or not found"FSGC',
		'QIiKBMJgBmCrC/J*mBrC/J*brC/JIzHBMQgB0CqG5C/D5C*gCqGiH5C*H6C5C*DtH5CUA"Target OS version """E[C\x00!#\xffA""" "MAtDITYN*EONUA"too low"NJA"must be greater than"NEA"not supported"NyDA"Host OS version """E[C\x00!#\xffA""" "MA8BzB5B4B*wB+B4BUA"< "NEA"not supported"NnBMAzCDJTOIUA"Starting Host OS version """NJA"Unsupported board type "NEA"Trying to update to an unsigned OS version"NPA"Upgrading to release "G" is disabled"A" is disabled"NEA"No target OS version specified"LLFRBSHC',
		'QMHgBzC5C4C*kCrD4C4ClD4C*H/C4CUA"Zero or multiple matching target hostapp releases found"FNRA"Target release query from app UUID "FNLA"Target image URI expected"FNFA"Cannot find manifest, target image might not exist"FRCSIC',
		'QMBhDVtBaba*LnBa*DhBaUA"Active and inactive partitions are the same"FNRA"Current root partition "FNLA"Update partition detected as "FNFA"Cannot mount inactive partition"FRDSJC',
		'QMAgBOTzB*LTzBIfBMAgBOUT*LZTUBB[B  NEA"-host did not come up"LC[B\x00\xffE[D\x00\x1f!,.\xffI7BBMAgBOTzB*LTzBIfBMAgBOUT*LZTUBB[B  NEA"-host did not come up"LC[B\x00\xffE[D\x00\x1f!,.\xffK<4BA"-host did not come up before check timed out"FRESKC',
		'QMFgBxCvD2C*jC9C2C*HpD3CjD2CUA"all hostapp-update attempts have failed"FNXA"Update based on hostapp-update has failed"FNRA"hostapp-update has failed"FNLA"Couldn\'t pull docker image"FNFA"Could not download target update image"FRFSLC',
		'QA"Boot files copy operations will fail with out of space error"FRGSMC',
		'A"Deploying "MAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffI9BBMAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffK<6BA"..."E[B  QA"Error: "FRHSNC',
		'QO#bRISOC',
		'A"Deploying "MAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffI9BBMAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffK<6BA"..."E[B  QO#bRISPC',
		'QMJgBuCzCsD*hCnFsDsDlEsDsDtDsD*CtFsDMAvCUaZ*RyBZUMAvCHSM*ENMUA"Update failed."NEA"OS update failed"FNtBMAiDRcW*OXWUA"resinhup failed: exit code "NEA"balenahup failed: exit code "FNLA"Couldn\'t copy temporary config.json to final partition"FNFA"Couldn\'t move updated config.json onto original"FRJSQC',
		'QMNgB3C8C3F*nBtJ3F*WzD3F8D3FzJ3F*C1E3F3F7I3F1I3F*DqG3F4FhJ3FMOjDSoD7C*PiD7CMAjCE9CkCkC8EkCMAjCEhE7B7BJ7BMKmDL+DyB*IkEyBMAyCdhCiB*ayEiBUA"Supervisor couldn\'t be updated"FN6DA"Could not get the default supervisor version"FN0DA"Could not get current supervisor version from the API"FNuDA"Could not parse current supervisor version from the API"FNoDA"Couldn\'t extract supervisor vars"FNiDIjBBMAyCBGgBIZBA"Running as unit: run-update-supervisor"G"Finished with result: "A"Finished with result: "MAzDBGNIGBA"success"LLLFN7BA"Could not fetch current supervisor version from the API"FN1BA"Failed to fetch current supervisor version from the API"FNvBA"Failed to patch supervisor version in target state"FNpBA"Failed to update supervisor version"FNjBA"Failed fetching supervisor id from API"FNdA"supervisor pull failed"FNXA"no preloaded version found"FNRA"no preloaded image found"FNLA"unexpected API data"FNFA"no container engine detected"FRKSRC',
		'MAiDDI4BI4BICDNsBMAiDDIbmBbMGtBOZT*LUTUA"balena: "NJA"balena-engine: "NEA"docker: "JBA"Error response from daemon: "QFRLSSC',
		'A"failed to register layer: "QFRLSTC',
		'A"Error processing tar file"QFRMSUC',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCA": "A"unrecognized option "QFRNSVC',
		'D[B  QO#cROSWC',
		'QO#cROSXC',
		'MA9B3B6T5T*C8BsC8CjGoXtGna/GzH5T5ToIwdwI4Ugb5TvMyNtQ6R9U5T*J0S5T*C0b5T5TxVmT5T5T7V5T*EvTpe5TMBmDLhY9R*IzZ9RMBlDLsXtR*IpWtRMDhDTY9Q0V9Q*DuY9Q*Jqa9QMFgBqCsSlQ*nC3UlQMGlDFmT2N*ChT2NMGkDN6OsN*KiQsNMBhDP1P6M*M0N6MMHhDQxWmM*CyOmM*C1UmM*FpVmMMChDDhMxL9SxLMHhDafyRvByR*E/ByR*HvCyR/CyR*EvDyRMBlDLzQqK*I9LqKMBlDLjQ6J*I/M6JMBlDLzPqJ*I0MqJMBlDLjP6I*ItP6IMBlDLzOqI*I3MqIMBlDLjO6H*IlI6HMCnDRnJqH*EWbqH*EoQqHqHwHqHICjJN4KMIwDDvJvGpMvGMEgB2CqKnG*gCkN8LnG*EgKnG*FlKnG7JnGnG7OnGMHvCoBhEsD*iBuK0MsD1EsDMBuDG4K/BL/B/BV/BMFlDF6G0B*C1G0BICgINiLMBkDNlJlB*KqJlBMCwDE0KTT5KTMBhDF8JK*C0IKUA"====="NuKA"Raw target version: "NpKA"Normalized target version: "NkKA"Loading info from config.json"N/JA"Target OS version """N6JA"Host OS version """N1JA"OS variant: "NwJA"VARIANT"NrJA"Target version supports hostapps"NmJA"Found delta image: "NhJA"No delta found, falling back"N8IA"hostapp-update command exists"N3IA"Registry endpoint from target release"NyIA"logging into registry failed, proceeding anyway"NtIA"Clean inactive partition"NoIA"Inactive partition usage after cleanup"NjIA"Removing leftover docker folder"J+HA"Found potential leftover data"N5HA"Have "N0HA"Running p"NvHA"No device-specific "NqHA"No explicit supervisor version was provided"NlHA"Extracted "NgHA"Supervisor update: will be upgrading"N7GA"Setting supervisor"N2GA"Stopping "NxGA"Stop supervisor"NsGA"Removing "NnGA"No update package cleanup done"NiGA"Cleaning up update package"N9FA"Checking if boot partition can accommodate"N4FA"Boot partition can accomodate"NzFA"Updating timestamps"NuFA"Updated timestamps"NpFA"Deploying "NkFA"Deployed "N/EA"Switching "N6EA"Running rollback hook"N1EA"Before hooks "NwEA"After hooks "NrEA"New"NmEA"Getting image "NhEA"No supervisor configuration found from API"N8DA"Using "J3DA"Set based on preloaded values"NyDA"Target supervisor downloaded"NtDA"Progress "NoDA"Lock removed"NjDA"Caching "N+CA"Applying "N5CA"extlinux "N0CA"adding "NvCA"appending "NqCA"replacing "NlCA"Installing "NgCA"Status: "N7BA"Unable to find image"N2BA"Retrying failure report"NxBA"Interrupted"NsBA"Terminated"NnBA"Caused by"NiBA"rauc mark: "NdA"Marked slot "NYA"Using central status file "NTA"input bundle: "NOA"installing "NJA"Installation "NEA"stopping service"FSYB',
		'MKhDVzBa5Ba*C/Ba*DnBahBa*CbaatBaUA"Failed to run the new hooks"FNjBA"Failed running new/forward hooks in new os container"FNdA"hostapp rollback: "FNXA"Failed to update policy sealing LUKS passphrase"FNRA"Unable to add kernel and bootloader hashes to PCR7"FNLA"Failed to convert dropbear host private key"FNFA"Failed to generate the openssh public key"FP',
		'MAgBBGNIGBA" (os error "LC[B\x00\xffG" (os error "A" (os error "D[B09BB[B))P',
	],
});
