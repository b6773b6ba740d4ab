// Generated from redsocks.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	started: '',
	stopping: '',
	connectFailed: 'problem',
	relayError: 'problem',
	clientError: 'problem',
	listenFailed: 'problem',
	configurationInvalid: 'configurationError',
	configurationMissing: '',
	unconfigured: '',
	userMissing: '',
	notListening: 'address',
	bypassed: '',
	redirecting: '',
	redirectMissing: '',
	redirectLeft: '',
	notice: '',
} as const;

/** The case of a message, and the places of its parts. */
export type RedsocksMatch = MatchOf<typeof cases, 'stamp? client? target?'>;

export const matchRedsocks: Matcher<RedsocksMatch> = matcherOf({
	start: 'stamp? client? target?',
	cases,
	program: [
		'MA7CBGbICDNRBC[B[[[CbbrrE[C\x00\\^\xffA"]["E[C\x00\\^\xffA"] "JBMAwBKP*JjBICDNQQD[B09BB[B..D[B09RABB[B  JBMBhDSXiD*CXiD*HXXiDiDXiDICDNnCMAjDV+BgBaf*ClBf*DqBf*HvBfICYNbUA"debug"NdA"info"NYA"notice"NTA"warning"NOA"err"JJA"error"NEA"crit"BB[B  JBIrEBMAgBPU1B*MU1BIgBBMAgBPVU*MaUUBB[B  NEA".c:"LC[B\x00\xffE[D\x00\x1f!-/\xffI9BBMAgBPU1B*MU1BIgBBMAgBPVU*MaUUBB[B  NEA".c:"LC[B\x00\xffE[D\x00\x1f!-/\xffK<6BA".c:"D[B09BB[B  D[D\x00\x1f!\')\xffA"(...)"BB[B  JBMA7CBG9IICDNzIBB[B[[QMAtBxB2B5D*uB2B5DIiCBMAtBxB3B2B*uB8B2BUA"->"NEBB[B]]LC[B\x00\xffE[D\x00,.\\^\xffIhEBMAtBxB2B5D*uB2B5DIiCBMAtBxB3B2B*uB8B2BUA"->"NEBB[B]]LC[B\x00\xffE[D\x00,.\\^\xffK<+DRBA"->"QD[C\x00\\^\xffRCA"]: "JBO#BT',
		'MAlCxB2BiIpI*G6BpI/BpIvCiIiI0CpIiIpI*IiIvD4CiIpImDpIpIqDpIpIvDiIpI*D0DiIpIkIpIIC#LUIC#KN#RMGjDHMqG*EOqGN#QN#PIC#ON#RIC#JUMBsDEJqFqFiCqFIC#GN#RIC#IUIC#IN#RIC#HN#RMJjDTYpE*CrBpE+BpE*IjDpE2DpEMCkDJO2D*GxD2DIC#EN#RMCkDJOjD*G+CjDIC#DN#RMCkDJOwC*GrCwCMQsDINiC*FSiCIC#MN#RIC#NN#RMCkDJOrB*GmBrBIC#CN#RMCkDJOY*GTYIC#LN#RIC#FN#RN#RIC#JN#RU',
		'A"redsocks started"FSAC',
		'A"redsocks goes down"FSBC',
		'MEjDHXMNM*CSMUA"connect: "NJA"red_is_socket_connected_ok: "NEA"red_connect_relay: connect: "QFRDSCC',
		'MFgBbhBgB*YmBgBUA"relay error, code "NEA"relay: "QFRDSDC',
		'A"client error, code "QFRDSEC',
		'MAiDLRQ*IWQUA"bind: "NEA"listen: "QFRDSFC',
		'QMAmDEKJJPJUA"file parsing error"NEA"invalid "FRESGC',
		'MA1ChBnBmB*esBmBUA"Unable"NEA"unable"A" to open config file"FSHC',
		'A"No proxy configuration found"FSIC',
		'MAlCBGQICDNGA"ERROR: "JBA"redsocks user doesn\'t exist"FSJC',
		'A"redsocks is not listening on "QMAuBBGfIYBMAuBBGLICENHUA". "JFBB[B..HLC[B\x00\xffE[C\x00-/\xffInBBMAuBBGfIYBMAuBBGLICENHUA". "JFBB[B..HLC[B\x00\xffE[C\x00-/\xffK<kBRFBB[B..HSKC',
		'A"redsocks is not serving, sending traffic directly"FSLC',
		'A"Redirecting traffic through redsocks"FSMC',
		'A"Proxy is configured but the redirect is not installed"FSNB',
		'A"Proxy configuration is gone but the redirect is still installed"FSOB',
		'MAmCwBrK/H*G1B/H*CrE6K+I/H/HjG/H*IgIqG0I6G/H*DkL/H/HhKpL/H*D3JxH/H8J/HMCgBxCxIqG*uCgJqGMBjCzBiF0D0G0D*uBlG0DMChCClDgD8BMBvDLgC1B*IkF1BMBhDSrBlB*P1BlBMBoDJhCO*GoBOUA"accepted"NtDA"data relaying started"NoDA"both client and server disconnected"NjDA"dropping client"N+CA"client is faulting"N5CA"splice("N0CA"There are connected clients during shutdown"NvCA"WCB "NqCA"WCA "NlCA"RCB "NgCA"shutdown"N7BA"relay "N2BA"uses log"NxBA"log_open"NsBA"No more "NnBA"Found "NiBA"Rule no. "NdA"Noproxy configuration found"NYA"Setting no proxy for "NTA"REDSOCKS chain does not exist"NOA"iptables: "NJA"max_acceptors"NEA"bytes"FSPB',
	],
});
