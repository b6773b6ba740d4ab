// Generated from ntpd.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	correctionRefused: 'seconds',
	unanswered: '',
	listenFailed: 'problem',
	kernelUnsynchronised: '',
	clockSet: '',
	failed: 'problem',
	notice: '',
} as const;

/** The case of a message, and the places of its parts. */
export type NtpdMatch = MatchOf<typeof cases>;

export const matchNtpd: Matcher<NtpdMatch> = matcherOf({
	cases,
	program: [
		'MAhCaf*ZrBICDNID[BAZA": "JBO#BT',
		'MAjCzB4B4G2IjI2I2I4G2I2I4G2I*C4G2I2I4G2I*MlE1E6E2I2IpGpGjI2I2IuF4G4GwF2I4G2I4G6G/GvI2IMDnBoCxEgF*jCxEgF9CgFMBkDLmExE*I+DxEIC#EN#IMBhDPpD8D*JxD8D8DpD8DN#FMBhDUZoB*MeoB*DjBoBIC#HN#IIC#DN#IIC#CN#IN#IIC#GN#IMF0CfkB3B*NoB3B*NsB3BIC#HUIC#CUIC#GUIC#EIC#HUU',
		'MEgBbgB0B*YlB0BICINQICINLA"ntpd "JGA"ntpd: "JBA"time correction of "QMArBDIcNcICINQICINLBB[B++JGBB[B--JBD[B09RAA" seconds exceeds sanity limit"FSAC',
		'MLjDToBYtByBY*EeY*EZYYjBYUA"no servers reachable"NYA"no reply; clock not set"NTA"no server suitable for synchronization found"NOA"no servers can be used, exiting"NJA"no peer selected"NEA"no servers found"FSBC',
		'MAjCzBqC/B*dlC/B*R4B/BMKiDCIXHUA"unable to bind to "NOA"bind("NJA"Cannot open "NEA"unable to create socket "QFRBSCC',
		'A"kernel reports TIME_ERROR: "FSDB',
		'MAhDUfZkBZ*OapBZUA"step time server "NOA"adjust time server "NJA"clock_step "NEA"time reset "FSEC',
		'MAjCzB4BgDgDwDgD*Z4EgDsCgDgD1DpE/DgD*EkEgD*EzE6DgDMBhDPpBoB*MzBoBMBhDPaU*MiCUUA"Can\'t "N2BA"can\'t "NxBA"Could not "NsBA"Failed to "NnBA"failed to "NiBA"unable to "NdA"host name not found"NYA"name server cannot be used"NTA"getaddrinfo: "NOA"configuration: "NJA"the NTP socket is in use, exiting"NEA"another process may be running"QFRBSFC',
		'MAjCxBoI2BuH*D6JuHuH4CuH*C/JuHuH+HuH*NrJuH*CzKwJuH*DyI4KzFuHoGuH4GkKuHMBuCY4I4F*Vd4FICiGNlGMBpDHM2E*EuG2EMGgBqCwEqE*nC1EqEMBlDQuD7B*N8B7BMClDLtDmB*I7BmBMCjDRxDW*O1BWUA"ntpd "NoDA"Listen "NjDA"Listening on "N+CA"Soliciting pool server "N5CA"proto: precision = "N0CA"Command line: "NvCA"restrict: "NqCA"leapsecond file "NlCA"Deleting interface "JgCA"Deleting "N7BA"new interface(s) found"N2BA"Loaded "NxBA"basedate set to "NsBA"gps base set to "NnBA"precision = "NiBA"IO: Listen"NdA"PROTO: "NYA"synchronized to "NTA"receive: Unexpected origin timestamp "NOA"DNS: "NJA"frequency initialized "NEA"mrulist "FSGB',
	],
});
