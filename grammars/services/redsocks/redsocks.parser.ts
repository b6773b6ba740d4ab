// Generated from redsocks.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface RedsocksCases {
	started: Fields;
	stopping: Fields;
	connectFailed: Fields<'problem'>;
	relayError: Fields<'problem'>;
	clientError: Fields<'problem'>;
	listenFailed: Fields<'problem'>;
	configurationInvalid: Fields<'configurationError'>;
	configurationMissing: Fields;
	unconfigured: Fields;
	userMissing: Fields;
	notListening: Fields<'address'>;
	bypassed: Fields;
	redirecting: Fields;
	redirectMissing: Fields;
	redirectLeft: Fields;
	notice: Fields;
}

/** The case of a message, and the places of its parts. */
export type RedsocksMatch = MatchOf<RedsocksCases, never, 'stamp' | 'client' | 'target'>;

export const matchRedsocks: Matcher<RedsocksMatch> = matcherOf({
	cases: 'started stopping connectFailed relayError clientError listenFailed configurationInvalid configurationMissing unconfigured userMissing notListening bypassed redirecting redirectMissing redirectLeft notice',
	fields: 'stamp client target problem configurationError address',
	program: [
		'LA7CBGbICDMRBC[B[[[CbbrrE[C\x00\\^\xffA"]["E[C\x00\\^\xffA"] "JBLAwBKP*JjBICDMQPD[B09BB[B..D[B09QABB[B  JBLBhDSXiD*CXiD*HXXiDiDXiDICDMnCLAjDV+BgBaf*ClBf*DqBf*HvBfICYMbTA"debug"MdA"info"MYA"notice"MTA"warning"MOA"err"JJA"error"MEA"crit"BB[B  JBIhDBIgBBLAgBPVU*MaUTBB[B  MEA".c:"KC[B\x00\xffE[D\x00\x1f!-/\xffInBBIgBBLAgBPVU*MaUTBB[B  MEA".c:"KC[B\x00\xffJ<pBA".c:"D[B09BB[B  D[D\x00\x1f!\')\xffA"(...)"BB[B  JBLA7CBGvFICDMlFBB[B[[PIiCBLAtBxB3B2B*uB8B2BTA"->"MEBB[B]]KC[B\x00\xffE[D\x00,.\\^\xffIpCBIiCBLAtBxB3B2B*uB8B2BTA"->"MEBB[B]]KC[B\x00\xffJ<rCQBA"->"PD[C\x00\\^\xffQCA"]: "JBN#BS',
		'LAlCxB2B8FjG*G6BjG/BjGvC8F8F0CjG8FjG*I8FvD4C8FjGmDjGjGqDjGjGvD8FjG*D0D8FjG+FjGIC#LTIC#KM#RLGjDHMkE*EOkEM#QM#PIC#OM#RIC#JTLBsDEJkDkD0BkDIC#GM#RIC#ITIC#IM#RIC#HM#RLJjDTYoC*CdoCiBoC*E5BoC*C+BoCjCoCIC#EM#RIC#DM#RLQsDINmB*FSmBIC#MM#RIC#NM#RIC#FM#RIC#CM#RIC#LM#RM#RIC#JM#RT',
		'A"redsocks started"FRAJ#S',
		'A"redsocks goes down"FRBJ#S',
		'LAjDQWV*NbVTA"connect: "MEA"red_is_socket_connected_ok: "PFQDRCJ#S',
		'A"relay error, code "PFQDRDJ#S',
		'A"client error, code "PFQDREJ#S',
		'LAiDLRQ*IWQTA"bind: "MEA"listen: "PFQDRFJ#S',
		'PLAmDEKJJPJTA"file parsing error"MEA"invalid "FQERGJ#S',
		'LA1ChBnBmB*esBmBTA"Unable"MEA"unable"A" to open config file"FRHJ#S',
		'A"No proxy configuration found"FRIJ#S',
		'LAlCBGQICDMGA"ERROR: "JBA"redsocks user doesn\'t exist"FRJJ#S',
		'A"redsocks is not listening on "PIYBLAuBBGLICEMHTA". "JFBB[B..HKC[B\x00\xffE[C\x00-/\xffIfBIYBLAuBBGLICEMHTA". "JFBB[B..HKC[B\x00\xffJ<hBQFBB[B..HRKJ#S',
		'A"redsocks is not serving, sending traffic directly"FRLJ#S',
		'A"Redirecting traffic through redsocks"FRMJ#S',
		'A"Proxy is configured but the redirect is not installed"FRNO',
		'A"Proxy configuration is gone but the redirect is still installed"FROO',
		'LAmCwBrK/H*G1B/H*CrE6K+I/H/HjG/H*IgIqG0I6G/H*DkL/H/HhKpL/H*D3JxH/H8J/HLCgBxCxIqG*uCgJqGLBjCzBiF0D0G0D*uBlG0DLChCClDgD8BLBvDLgC1B*IkF1BLBhDSrBlB*P1BlBLBoDJhCO*GoBOTA"accepted"MtDA"data relaying started"MoDA"both client and server disconnected"MjDA"dropping client"M+CA"client is faulting"M5CA"splice("M0CA"There are connected clients during shutdown"MvCA"WCB "MqCA"WCA "MlCA"RCB "MgCA"shutdown"M7BA"relay "M2BA"uses log"MxBA"log_open"MsBA"No more "MnBA"Found "MiBA"Rule no. "MdA"Noproxy configuration found"MYA"Setting no proxy for "MTA"REDSOCKS chain does not exist"MOA"iptables: "MJA"max_acceptors"MEA"bytes"FRPO',
		'O',
	],
});
