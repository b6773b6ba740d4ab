// Generated from dnsmasq.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type DnsmasqMatch =
	| {
			readonly case: 'query';
			readonly type: Span;
			readonly name: Span;
			readonly client: Span;
	  }
	| {
			readonly case: 'forwarded';
			readonly name: Span;
			readonly server: Span;
	  }
	| {
			readonly case: 'answered';
			readonly name: Span;
			readonly answer: Span;
	  }
	| {
			readonly case: 'dnssecQuery';
			readonly type: Span;
			readonly name: Span;
			readonly server: Span;
	  }
	| {
			readonly case: 'nameserverUsed';
			readonly address: Span;
			readonly port: Span;
			readonly via: Span | undefined;
			readonly domain: Span | undefined;
	  }
	| {
			readonly case: 'statisticsBefore287';
			readonly server: Span;
			readonly port: Span;
			readonly sent: Span;
			readonly retriedOrFailed: Span;
	  }
	| {
			readonly case: 'statistics';
			readonly server: Span;
			readonly port: Span;
			readonly sent: Span;
			readonly retried: Span;
			readonly failed: Span;
			readonly nxdomain: Span | undefined;
			readonly latency: Span | undefined;
	  }
	| {
			readonly case: 'queryTotals';
			readonly forwarded: Span;
			readonly answeredLocally: Span;
	  }
	| {
			readonly case: 'cacheStatistics';
			readonly size: Span;
			readonly reused: Span;
			readonly inserted: Span;
	  }
	| {
			readonly case: 'resolvFileUnreadable';
			readonly path: Span;
			readonly problem: Span;
	  }
	| {
			readonly case: 'resolvFileEmpty';
			readonly emptyFile: Span;
	  }
	| {
			readonly case: 'noUpstream';
	  }
	| {
			readonly case: 'tooManyQueriesTo';
			readonly server: Span;
			readonly max: Span;
	  }
	| {
			readonly case: 'tooManyQueries';
			readonly max: Span;
	  }
	| {
			readonly case: 'refused';
			readonly server: Span;
	  }
	| {
			readonly case: 'rebindBlocked';
			readonly name: Span;
	  }
	| {
			readonly case: 'nameserverLoop';
			readonly address: Span;
			readonly port: Span;
	  }
	| {
			readonly case: 'nameserverLocal';
			readonly localAddress: Span;
	  }
	| {
			readonly case: 'nameserverUnusable';
			readonly localAddress: Span;
			readonly problem: Span;
	  }
	| {
			readonly case: 'listenFailed';
			readonly listenAddress: Span;
			readonly problem: Span;
	  }
	| {
			readonly case: 'interfaceMissing';
			readonly interface: Span;
	  }
	| {
			readonly case: 'unknownInterface';
			readonly unknownInterface: Span;
	  }
	| {
			readonly case: 'packetSizeReduced';
			readonly server: Span;
			readonly bytes: Span;
	  }
	| {
			readonly case: 'dnssecFailing';
	  }
	| {
			readonly case: 'started';
			readonly version: Span;
	  }
	| {
			readonly case: 'syntaxOk';
	  }
	| {
			readonly case: 'exiting';
	  }
	| {
			readonly case: 'fileUnreadable';
			readonly path: Span;
			readonly problem: Span;
	  }
	| {
			readonly case: 'configError';
			readonly mistake: Span;
	  }
	| {
			readonly case: 'startFailed';
	  }
	| {
			readonly case: 'dhcp';
	  }
	| {
			readonly case: 'notice';
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchDnsmasq(bytes: Uint8Array, start: number, end: number): DnsmasqMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'query',
				type: { start: from_type, end: to_type },
				name: { start: from_name, end: to_name },
				client: { start: from_client, end: to_client },
			};
		case 1:
			return {
				case: 'forwarded',
				name: { start: from_name, end: to_name },
				server: { start: from_server, end: to_server },
			};
		case 2:
			return {
				case: 'answered',
				name: { start: from_name, end: to_name },
				answer: { start: from_answer, end: to_answer },
			};
		case 3:
			return {
				case: 'dnssecQuery',
				type: { start: from_type, end: to_type },
				name: { start: from_name, end: to_name },
				server: { start: from_server, end: to_server },
			};
		case 4:
			return {
				case: 'nameserverUsed',
				address: { start: from_address, end: to_address },
				port: { start: from_port, end: to_port },
				via: from_via < 0 ? undefined : { start: from_via, end: to_via },
				domain: from_domain < 0 ? undefined : { start: from_domain, end: to_domain },
			};
		case 5:
			return {
				case: 'statisticsBefore287',
				server: { start: from_server, end: to_server },
				port: { start: from_port, end: to_port },
				sent: { start: from_sent, end: to_sent },
				retriedOrFailed: { start: from_retriedOrFailed, end: to_retriedOrFailed },
			};
		case 6:
			return {
				case: 'statistics',
				server: { start: from_server, end: to_server },
				port: { start: from_port, end: to_port },
				sent: { start: from_sent, end: to_sent },
				retried: { start: from_retried, end: to_retried },
				failed: { start: from_failed, end: to_failed },
				nxdomain: from_nxdomain < 0 ? undefined : { start: from_nxdomain, end: to_nxdomain },
				latency: from_latency < 0 ? undefined : { start: from_latency, end: to_latency },
			};
		case 7:
			return {
				case: 'queryTotals',
				forwarded: { start: from_forwarded, end: to_forwarded },
				answeredLocally: { start: from_answeredLocally, end: to_answeredLocally },
			};
		case 8:
			return {
				case: 'cacheStatistics',
				size: { start: from_size, end: to_size },
				reused: { start: from_reused, end: to_reused },
				inserted: { start: from_inserted, end: to_inserted },
			};
		case 9:
			return {
				case: 'resolvFileUnreadable',
				path: { start: from_path, end: to_path },
				problem: { start: from_problem, end: to_problem },
			};
		case 10:
			return {
				case: 'resolvFileEmpty',
				emptyFile: { start: from_emptyFile, end: to_emptyFile },
			};
		case 11:
			return {
				case: 'noUpstream',
			};
		case 12:
			return {
				case: 'tooManyQueriesTo',
				server: { start: from_server, end: to_server },
				max: { start: from_max, end: to_max },
			};
		case 13:
			return {
				case: 'tooManyQueries',
				max: { start: from_max, end: to_max },
			};
		case 14:
			return {
				case: 'refused',
				server: { start: from_server, end: to_server },
			};
		case 15:
			return {
				case: 'rebindBlocked',
				name: { start: from_name, end: to_name },
			};
		case 16:
			return {
				case: 'nameserverLoop',
				address: { start: from_address, end: to_address },
				port: { start: from_port, end: to_port },
			};
		case 17:
			return {
				case: 'nameserverLocal',
				localAddress: { start: from_localAddress, end: to_localAddress },
			};
		case 18:
			return {
				case: 'nameserverUnusable',
				localAddress: { start: from_localAddress, end: to_localAddress },
				problem: { start: from_problem, end: to_problem },
			};
		case 19:
			return {
				case: 'listenFailed',
				listenAddress: { start: from_listenAddress, end: to_listenAddress },
				problem: { start: from_problem, end: to_problem },
			};
		case 20:
			return {
				case: 'interfaceMissing',
				interface: { start: from_interface, end: to_interface },
			};
		case 21:
			return {
				case: 'unknownInterface',
				unknownInterface: { start: from_unknownInterface, end: to_unknownInterface },
			};
		case 22:
			return {
				case: 'packetSizeReduced',
				server: { start: from_server, end: to_server },
				bytes: { start: from_bytes, end: to_bytes },
			};
		case 23:
			return {
				case: 'dnssecFailing',
			};
		case 24:
			return {
				case: 'started',
				version: { start: from_version, end: to_version },
			};
		case 25:
			return {
				case: 'syntaxOk',
			};
		case 26:
			return {
				case: 'exiting',
			};
		case 27:
			return {
				case: 'fileUnreadable',
				path: { start: from_path, end: to_path },
				problem: { start: from_problem, end: to_problem },
			};
		case 28:
			return {
				case: 'configError',
				mistake: { start: from_mistake, end: to_mistake },
			};
		case 29:
			return {
				case: 'startFailed',
			};
		case 30:
			return {
				case: 'dhcp',
			};
		case 31:
			return {
				case: 'notice',
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_type = -1;
let to_type = -1;
let from_name = -1;
let to_name = -1;
let from_client = -1;
let to_client = -1;
let from_server = -1;
let to_server = -1;
let from_answer = -1;
let to_answer = -1;
let from_address = -1;
let to_address = -1;
let from_port = -1;
let to_port = -1;
let from_via = -1;
let to_via = -1;
let from_domain = -1;
let to_domain = -1;
let from_sent = -1;
let to_sent = -1;
let from_retriedOrFailed = -1;
let to_retriedOrFailed = -1;
let from_retried = -1;
let to_retried = -1;
let from_failed = -1;
let to_failed = -1;
let from_nxdomain = -1;
let to_nxdomain = -1;
let from_latency = -1;
let to_latency = -1;
let from_forwarded = -1;
let to_forwarded = -1;
let from_answeredLocally = -1;
let to_answeredLocally = -1;
let from_size = -1;
let to_size = -1;
let from_reused = -1;
let to_reused = -1;
let from_inserted = -1;
let to_inserted = -1;
let from_path = -1;
let to_path = -1;
let from_problem = -1;
let to_problem = -1;
let from_emptyFile = -1;
let to_emptyFile = -1;
let from_max = -1;
let to_max = -1;
let from_localAddress = -1;
let to_localAddress = -1;
let from_listenAddress = -1;
let to_listenAddress = -1;
let from_interface = -1;
let to_interface = -1;
let from_unknownInterface = -1;
let to_unknownInterface = -1;
let from_bytes = -1;
let to_bytes = -1;
let from_version = -1;
let to_version = -1;
let from_mistake = -1;
let to_mistake = -1;

function rule_message(b: Uint8Array, p: number, end: number): number {
	repeat1: for (;;) {
		const repeat1 = p;
		attempt2: {
			p = rule_skipTag(b, p, end);
			if (p < 0) break attempt2;
			continue repeat1;
		}
		p = repeat1;
		break;
	}
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x2a: // *
			q = case_query(b, p, end);
			if (q >= 0) return q;
			q = case_forwarded(b, p, end);
			if (q >= 0) return q;
			q = case_answered(b, p, end);
			if (q >= 0) return q;
			return case_dnssecQuery(b, p, end);
		case 0x2d: // -
		case 0x48: // H
		case 0x4c: // L
		case 0x54: // T
			return case_notice(b, p, end);
		case 0x2f: // /
			return case_answered(b, p, end);
		case 0x30: // 0
		case 0x31: // 1
		case 0x32: // 2
		case 0x33: // 3
		case 0x34: // 4
		case 0x35: // 5
		case 0x36: // 6
		case 0x37: // 7
		case 0x38: // 8
		case 0x39: // 9
			q = case_query(b, p, end);
			if (q >= 0) return q;
			q = case_forwarded(b, p, end);
			if (q >= 0) return q;
			q = case_answered(b, p, end);
			if (q >= 0) return q;
			q = case_dnssecQuery(b, p, end);
			if (q >= 0) return q;
			return case_dhcp(b, p, end);
		case 0x44: // D
			q = case_answered(b, p, end);
			if (q >= 0) return q;
			q = case_dnssecFailing(b, p, end);
			if (q >= 0) return q;
			q = case_dhcp(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x46: // F
			return case_startFailed(b, p, end);
		case 0x49: // I
		case 0x6c: // l
			q = case_dnssecFailing(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x4d: // M
			q = case_tooManyQueriesTo(b, p, end);
			if (q >= 0) return q;
			return case_tooManyQueries(b, p, end);
		case 0x4e: // N
			return case_nameserverLoop(b, p, end);
		case 0x52: // R
			return case_dhcp(b, p, end);
		case 0x56: // V
			return case_dnssecFailing(b, p, end);
		case 0x57: // W
			return case_noUpstream(b, p, end);
		case 0x61: // a
			q = case_query(b, p, end);
			if (q >= 0) return q;
			q = case_answered(b, p, end);
			if (q >= 0) return q;
			q = case_dhcp(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x62: // b
			q = case_configError(b, p, end);
			if (q >= 0) return q;
			return case_dhcp(b, p, end);
		case 0x63: // c
			q = case_answered(b, p, end);
			if (q >= 0) return q;
			q = case_cacheStatistics(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_configError(b, p, end);
			if (q >= 0) return q;
			q = case_dhcp(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x64: // d
			q = case_dnssecQuery(b, p, end);
			if (q >= 0) return q;
			return case_configError(b, p, end);
		case 0x65: // e
			q = case_exiting(b, p, end);
			if (q >= 0) return q;
			return case_configError(b, p, end);
		case 0x66: // f
			q = case_forwarded(b, p, end);
			if (q >= 0) return q;
			q = case_resolvFileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_listenFailed(b, p, end);
			if (q >= 0) return q;
			return case_dnssecFailing(b, p, end);
		case 0x69: // i
			q = case_nameserverLocal(b, p, end);
			if (q >= 0) return q;
			q = case_nameserverUnusable(b, p, end);
			if (q >= 0) return q;
			q = case_interfaceMissing(b, p, end);
			if (q >= 0) return q;
			q = case_configError(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x6a: // j
		case 0x6d: // m
			return case_configError(b, p, end);
		case 0x6e: // n
			q = case_resolvFileEmpty(b, p, end);
			if (q >= 0) return q;
			q = case_noUpstream(b, p, end);
			if (q >= 0) return q;
			q = case_refused(b, p, end);
			if (q >= 0) return q;
			q = case_dnssecFailing(b, p, end);
			if (q >= 0) return q;
			return case_dhcp(b, p, end);
		case 0x70: // p
			q = case_rebindBlocked(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x71: // q
			q = case_query(b, p, end);
			if (q >= 0) return q;
			q = case_queryTotals(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x72: // r
			q = case_answered(b, p, end);
			if (q >= 0) return q;
			q = case_packetSizeReduced(b, p, end);
			if (q >= 0) return q;
			q = case_configError(b, p, end);
			if (q >= 0) return q;
			q = case_dhcp(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x73: // s
			q = case_statisticsBefore287(b, p, end);
			if (q >= 0) return q;
			q = case_statistics(b, p, end);
			if (q >= 0) return q;
			q = case_started(b, p, end);
			if (q >= 0) return q;
			q = case_syntaxOk(b, p, end);
			if (q >= 0) return q;
			q = case_dhcp(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x74: // t
			q = case_dhcp(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x75: // u
			q = case_nameserverUsed(b, p, end);
			if (q >= 0) return q;
			q = case_unknownInterface(b, p, end);
			if (q >= 0) return q;
			q = case_configError(b, p, end);
			if (q >= 0) return q;
			q = case_dhcp(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x76: // v
			q = case_answered(b, p, end);
			if (q >= 0) return q;
			q = case_dnssecFailing(b, p, end);
			if (q >= 0) return q;
			return case_dhcp(b, p, end);
		case 0x77: // w
			q = case_noUpstream(b, p, end);
			if (q >= 0) return q;
			q = case_interfaceMissing(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		default:
			return -1;
	}
}

function case_query(b: Uint8Array, p: number, end: number): number {
	const optional3 = p;
	optional3: {
		attempt4: {
			p = rule_skipSerial(b, p, end);
			if (p < 0) break attempt4;
			break optional3;
		}
		p = optional3;
	}
	const choice5 = p;
	choice5: {
		attempt6: {
			// "query["
			if (p + 6 > end ||
				b[p] !== 0x71 || b[p + 1] !== 0x75 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x79 ||
				b[p + 5] !== 0x5b) break attempt6;
			p += 6;
			break choice5;
		}
		p = choice5;
		attempt7: {
			// "auth["
			if (p + 5 > end || b[p] !== 0x61 || b[p + 1] !== 0x75 || b[p + 2] !== 0x74 || b[p + 3] !== 0x68 || b[p + 4] !== 0x5b) break attempt7;
			p += 5;
			break choice5;
		}
		p = choice5;
		return -1;
	}
	from_type = p;
	p = rule_type(b, p, end);
	if (p < 0) return -1;
	to_type = p;
	// "] "
	if (p + 2 > end || b[p] !== 0x5d || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	// " from "
	if (p + 6 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6d ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	from_client = p;
	p = rule_client(b, p, end);
	if (p < 0) return -1;
	to_client = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_forwarded(b: Uint8Array, p: number, end: number): number {
	const optional8 = p;
	optional8: {
		attempt9: {
			p = rule_skipSerial(b, p, end);
			if (p < 0) break attempt9;
			break optional8;
		}
		p = optional8;
	}
	// "forwarded "
	if (p + 10 > end ||
		b[p] !== 0x66 || b[p + 1] !== 0x6f || b[p + 2] !== 0x72 || b[p + 3] !== 0x77 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x64 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20) return -1;
	p += 10;
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	// " to "
	if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_server = p;
	p = rule_server(b, p, end);
	if (p < 0) return -1;
	to_server = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_answered(b: Uint8Array, p: number, end: number): number {
	const optional10 = p;
	optional10: {
		attempt11: {
			p = rule_skipSerial(b, p, end);
			if (p < 0) break attempt11;
			break optional10;
		}
		p = optional10;
	}
	p = rule_skipAnswer(b, p, end);
	if (p < 0) return -1;
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	// " is "
	if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_answer = p;
	p = rule_answer(b, p, end);
	if (p < 0) return -1;
	to_answer = p;
	matched = 2;
	return p;
}

function case_dnssecQuery(b: Uint8Array, p: number, end: number): number {
	const optional12 = p;
	optional12: {
		attempt13: {
			p = rule_skipSerial(b, p, end);
			if (p < 0) break attempt13;
			break optional12;
		}
		p = optional12;
	}
	const choice14 = p;
	choice14: {
		attempt15: {
			// "dnssec-query["
			if (p + 13 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x6e || b[p + 2] !== 0x73 || b[p + 3] !== 0x73 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x2d || b[p + 7] !== 0x71 || b[p + 8] !== 0x75 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x79 || b[p + 12] !== 0x5b) break attempt15;
			p += 13;
			break choice14;
		}
		p = choice14;
		attempt16: {
			// "dnssec-retry["
			if (p + 13 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x6e || b[p + 2] !== 0x73 || b[p + 3] !== 0x73 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x2d || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x74 ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x79 || b[p + 12] !== 0x5b) break attempt16;
			p += 13;
			break choice14;
		}
		p = choice14;
		return -1;
	}
	from_type = p;
	p = rule_type(b, p, end);
	if (p < 0) return -1;
	to_type = p;
	// "] "
	if (p + 2 > end || b[p] !== 0x5d || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	// " to "
	if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_server = p;
	p = rule_server(b, p, end);
	if (p < 0) return -1;
	to_server = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_nameserverUsed(b: Uint8Array, p: number, end: number): number {
	from_via = -1;
	from_domain = -1;
	// "using nameserver "
	if (p + 17 > end ||
		b[p] !== 0x75 || b[p + 1] !== 0x73 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x61 || b[p + 8] !== 0x6d || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x76 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x20) return -1;
	p += 17;
	from_address = p;
	p = rule_address(b, p, end);
	if (p < 0) return -1;
	to_address = p;
	// "#"
	if (p >= end || b[p] !== 0x23) return -1;
	p += 1;
	from_port = p;
	p = rule_port(b, p, end);
	if (p < 0) return -1;
	to_port = p;
	const optional17 = p;
	optional17: {
		attempt18: {
			// "(via "
			if (p + 5 > end || b[p] !== 0x28 || b[p + 1] !== 0x76 || b[p + 2] !== 0x69 || b[p + 3] !== 0x61 || b[p + 4] !== 0x20) break attempt18;
			p += 5;
			from_via = p;
			p = rule_via(b, p, end);
			if (p < 0) break attempt18;
			to_via = p;
			// ")"
			if (p >= end || b[p] !== 0x29) break attempt18;
			p += 1;
			break optional17;
		}
		p = optional17;
		from_via = -1;
	}
	const optional19 = p;
	optional19: {
		attempt20: {
			// " for domain "
			if (p + 12 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x6f || b[p + 3] !== 0x72 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6d || b[p + 8] !== 0x61 || b[p + 9] !== 0x69 ||
				b[p + 10] !== 0x6e || b[p + 11] !== 0x20) break attempt20;
			p += 12;
			from_domain = p;
			p = rule_domain(b, p, end);
			if (p < 0) break attempt20;
			to_domain = p;
			break optional19;
		}
		p = optional19;
		from_domain = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function case_statisticsBefore287(b: Uint8Array, p: number, end: number): number {
	// "server "
	if (p + 7 > end ||
		b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x76 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_server = p;
	p = rule_server(b, p, end);
	if (p < 0) return -1;
	to_server = p;
	// "#"
	if (p >= end || b[p] !== 0x23) return -1;
	p += 1;
	from_port = p;
	p = rule_port(b, p, end);
	if (p < 0) return -1;
	to_port = p;
	// ": queries sent "
	if (p + 15 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x71 || b[p + 3] !== 0x75 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x69 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x65 || b[p + 12] !== 0x6e || b[p + 13] !== 0x74 || b[p + 14] !== 0x20) return -1;
	p += 15;
	from_sent = p;
	p = rule_sent(b, p, end);
	if (p < 0) return -1;
	to_sent = p;
	// ", retried or failed "
	if (p + 20 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x69 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x72 || b[p + 12] !== 0x20 || b[p + 13] !== 0x66 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x6c || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x20) return -1;
	p += 20;
	from_retriedOrFailed = p;
	p = rule_retriedOrFailed(b, p, end);
	if (p < 0) return -1;
	to_retriedOrFailed = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 5;
	return p;
}

function case_statistics(b: Uint8Array, p: number, end: number): number {
	from_nxdomain = -1;
	from_latency = -1;
	// "server "
	if (p + 7 > end ||
		b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x76 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_server = p;
	p = rule_server(b, p, end);
	if (p < 0) return -1;
	to_server = p;
	// "#"
	if (p >= end || b[p] !== 0x23) return -1;
	p += 1;
	from_port = p;
	p = rule_port(b, p, end);
	if (p < 0) return -1;
	to_port = p;
	// ": queries sent "
	if (p + 15 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x71 || b[p + 3] !== 0x75 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x69 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x65 || b[p + 12] !== 0x6e || b[p + 13] !== 0x74 || b[p + 14] !== 0x20) return -1;
	p += 15;
	from_sent = p;
	p = rule_sent(b, p, end);
	if (p < 0) return -1;
	to_sent = p;
	// ", retried "
	if (p + 10 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x69 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20) return -1;
	p += 10;
	from_retried = p;
	p = rule_retried(b, p, end);
	if (p < 0) return -1;
	to_retried = p;
	// ", failed "
	if (p + 9 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x66 || b[p + 3] !== 0x61 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_failed = p;
	p = rule_failed(b, p, end);
	if (p < 0) return -1;
	to_failed = p;
	const optional21 = p;
	optional21: {
		attempt22: {
			// ", nxdomain replies "
			if (p + 19 > end ||
				b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x6e || b[p + 3] !== 0x78 || b[p + 4] !== 0x64 ||
				b[p + 5] !== 0x6f || b[p + 6] !== 0x6d || b[p + 7] !== 0x61 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x70 || b[p + 14] !== 0x6c ||
				b[p + 15] !== 0x69 || b[p + 16] !== 0x65 || b[p + 17] !== 0x73 || b[p + 18] !== 0x20) break attempt22;
			p += 19;
			from_nxdomain = p;
			p = rule_nxdomain(b, p, end);
			if (p < 0) break attempt22;
			to_nxdomain = p;
			break optional21;
		}
		p = optional21;
		from_nxdomain = -1;
	}
	const optional23 = p;
	optional23: {
		attempt24: {
			// ", avg. latency "
			if (p + 15 > end ||
				b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x61 || b[p + 3] !== 0x76 || b[p + 4] !== 0x67 ||
				b[p + 5] !== 0x2e || b[p + 6] !== 0x20 || b[p + 7] !== 0x6c || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x6e || b[p + 12] !== 0x63 || b[p + 13] !== 0x79 || b[p + 14] !== 0x20) break attempt24;
			p += 15;
			from_latency = p;
			p = rule_latency(b, p, end);
			if (p < 0) break attempt24;
			to_latency = p;
			// "ms"
			if (p + 2 > end || b[p] !== 0x6d || b[p + 1] !== 0x73) break attempt24;
			p += 2;
			break optional23;
		}
		p = optional23;
		from_latency = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
	return p;
}

function case_queryTotals(b: Uint8Array, p: number, end: number): number {
	// "queries forwarded "
	if (p + 18 > end ||
		b[p] !== 0x71 || b[p + 1] !== 0x75 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x77 || b[p + 12] !== 0x61 || b[p + 13] !== 0x72 || b[p + 14] !== 0x64 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x64 || b[p + 17] !== 0x20) return -1;
	p += 18;
	from_forwarded = p;
	p = rule_forwarded(b, p, end);
	if (p < 0) return -1;
	to_forwarded = p;
	// ", queries answered locally "
	if (p + 27 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x71 || b[p + 3] !== 0x75 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x69 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x6e || b[p + 12] !== 0x73 || b[p + 13] !== 0x77 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64 || b[p + 18] !== 0x20 || b[p + 19] !== 0x6c ||
		b[p + 20] !== 0x6f || b[p + 21] !== 0x63 || b[p + 22] !== 0x61 || b[p + 23] !== 0x6c || b[p + 24] !== 0x6c ||
		b[p + 25] !== 0x79 || b[p + 26] !== 0x20) return -1;
	p += 27;
	from_answeredLocally = p;
	p = rule_answeredLocally(b, p, end);
	if (p < 0) return -1;
	to_answeredLocally = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_cacheStatistics(b: Uint8Array, p: number, end: number): number {
	// "cache size "
	if (p + 11 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x61 || b[p + 2] !== 0x63 || b[p + 3] !== 0x68 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x73 || b[p + 7] !== 0x69 || b[p + 8] !== 0x7a || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x20) return -1;
	p += 11;
	from_size = p;
	p = rule_size(b, p, end);
	if (p < 0) return -1;
	to_size = p;
	// ", "
	if (p + 2 > end || b[p] !== 0x2c || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_reused = p;
	p = rule_reused(b, p, end);
	if (p < 0) return -1;
	to_reused = p;
	// "/"
	if (p >= end || b[p] !== 0x2f) return -1;
	p += 1;
	from_inserted = p;
	p = rule_inserted(b, p, end);
	if (p < 0) return -1;
	to_inserted = p;
	// " cache insertions"
	if (p + 17 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x63 || b[p + 2] !== 0x61 || b[p + 3] !== 0x63 || b[p + 4] !== 0x68 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x74 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x73) return -1;
	p += 17;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 8;
	return p;
}

function case_resolvFileUnreadable(b: Uint8Array, p: number, end: number): number {
	// "failed to access "
	if (p + 17 > end ||
		b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x63 || b[p + 12] !== 0x63 || b[p + 13] !== 0x65 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x20) return -1;
	p += 17;
	from_path = p;
	p = rule_path(b, p, end);
	if (p < 0) return -1;
	to_path = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 9;
	return p;
}

function case_resolvFileEmpty(b: Uint8Array, p: number, end: number): number {
	// "no servers found in "
	if (p + 20 > end ||
		b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x76 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x66 || b[p + 12] !== 0x6f || b[p + 13] !== 0x75 || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x20) return -1;
	p += 20;
	from_emptyFile = p;
	p = rule_emptyFile(b, p, end);
	if (p < 0) return -1;
	to_emptyFile = p;
	// ", will retry"
	if (p + 12 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x77 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x20 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x79) return -1;
	p += 12;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 10;
	return p;
}

function case_noUpstream(b: Uint8Array, p: number, end: number): number {
	const optional25 = p;
	optional25: {
		attempt26: {
			const choice27 = p;
			choice27: {
				attempt28: {
					// "warning: "
					if (p + 9 > end ||
						b[p] !== 0x77 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20) break attempt28;
					p += 9;
					break choice27;
				}
				p = choice27;
				attempt29: {
					// "WARNING: "
					if (p + 9 > end ||
						b[p] !== 0x57 || b[p + 1] !== 0x41 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4e || b[p + 4] !== 0x49 ||
						b[p + 5] !== 0x4e || b[p + 6] !== 0x47 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20) break attempt29;
					p += 9;
					break choice27;
				}
				p = choice27;
				break attempt26;
			}
			break optional25;
		}
		p = optional25;
	}
	// "no upstream servers configured"
	if (p + 30 > end ||
		b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x75 || b[p + 4] !== 0x70 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x74 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x6d || b[p + 11] !== 0x20 || b[p + 12] !== 0x73 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x76 || b[p + 16] !== 0x65 || b[p + 17] !== 0x72 || b[p + 18] !== 0x73 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x63 || b[p + 21] !== 0x6f || b[p + 22] !== 0x6e || b[p + 23] !== 0x66 || b[p + 24] !== 0x69 ||
		b[p + 25] !== 0x67 || b[p + 26] !== 0x75 || b[p + 27] !== 0x72 || b[p + 28] !== 0x65 || b[p + 29] !== 0x64) return -1;
	p += 30;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 11;
	return p;
}

function case_tooManyQueriesTo(b: Uint8Array, p: number, end: number): number {
	// "Maximum number of concurrent DNS queries to "
	if (p + 44 > end ||
		b[p] !== 0x4d || b[p + 1] !== 0x61 || b[p + 2] !== 0x78 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6d ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x6d || b[p + 7] !== 0x20 || b[p + 8] !== 0x6e || b[p + 9] !== 0x75 ||
		b[p + 10] !== 0x6d || b[p + 11] !== 0x62 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x66 || b[p + 17] !== 0x20 || b[p + 18] !== 0x63 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x6e || b[p + 21] !== 0x63 || b[p + 22] !== 0x75 || b[p + 23] !== 0x72 || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x6e || b[p + 27] !== 0x74 || b[p + 28] !== 0x20 || b[p + 29] !== 0x44 ||
		b[p + 30] !== 0x4e || b[p + 31] !== 0x53 || b[p + 32] !== 0x20 || b[p + 33] !== 0x71 || b[p + 34] !== 0x75 ||
		b[p + 35] !== 0x65 || b[p + 36] !== 0x72 || b[p + 37] !== 0x69 || b[p + 38] !== 0x65 || b[p + 39] !== 0x73 ||
		b[p + 40] !== 0x20 || b[p + 41] !== 0x74 || b[p + 42] !== 0x6f || b[p + 43] !== 0x20) return -1;
	p += 44;
	from_server = p;
	p = rule_server(b, p, end);
	if (p < 0) return -1;
	to_server = p;
	// " reached (max: "
	if (p + 15 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x68 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x28 ||
		b[p + 10] !== 0x6d || b[p + 11] !== 0x61 || b[p + 12] !== 0x78 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20) return -1;
	p += 15;
	from_max = p;
	p = rule_max(b, p, end);
	if (p < 0) return -1;
	to_max = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 12;
	return p;
}

function case_tooManyQueries(b: Uint8Array, p: number, end: number): number {
	// "Maximum number of concurrent DNS queries reached (max: "
	if (p + 55 > end ||
		b[p] !== 0x4d || b[p + 1] !== 0x61 || b[p + 2] !== 0x78 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6d ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x6d || b[p + 7] !== 0x20 || b[p + 8] !== 0x6e || b[p + 9] !== 0x75 ||
		b[p + 10] !== 0x6d || b[p + 11] !== 0x62 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x66 || b[p + 17] !== 0x20 || b[p + 18] !== 0x63 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x6e || b[p + 21] !== 0x63 || b[p + 22] !== 0x75 || b[p + 23] !== 0x72 || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x6e || b[p + 27] !== 0x74 || b[p + 28] !== 0x20 || b[p + 29] !== 0x44 ||
		b[p + 30] !== 0x4e || b[p + 31] !== 0x53 || b[p + 32] !== 0x20 || b[p + 33] !== 0x71 || b[p + 34] !== 0x75 ||
		b[p + 35] !== 0x65 || b[p + 36] !== 0x72 || b[p + 37] !== 0x69 || b[p + 38] !== 0x65 || b[p + 39] !== 0x73 ||
		b[p + 40] !== 0x20 || b[p + 41] !== 0x72 || b[p + 42] !== 0x65 || b[p + 43] !== 0x61 || b[p + 44] !== 0x63 ||
		b[p + 45] !== 0x68 || b[p + 46] !== 0x65 || b[p + 47] !== 0x64 || b[p + 48] !== 0x20 || b[p + 49] !== 0x28 ||
		b[p + 50] !== 0x6d || b[p + 51] !== 0x61 || b[p + 52] !== 0x78 || b[p + 53] !== 0x3a || b[p + 54] !== 0x20) return -1;
	p += 55;
	from_max = p;
	p = rule_max(b, p, end);
	if (p < 0) return -1;
	to_max = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 13;
	return p;
}

function case_refused(b: Uint8Array, p: number, end: number): number {
	// "nameserver "
	if (p + 11 > end ||
		b[p] !== 0x6e || b[p + 1] !== 0x61 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x76 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x20) return -1;
	p += 11;
	from_server = p;
	p = rule_server(b, p, end);
	if (p < 0) return -1;
	to_server = p;
	// " refused to do a recursive query"
	if (p + 32 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x66 || b[p + 4] !== 0x75 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x20 || b[p + 12] !== 0x64 || b[p + 13] !== 0x6f || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x20 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x63 ||
		b[p + 20] !== 0x75 || b[p + 21] !== 0x72 || b[p + 22] !== 0x73 || b[p + 23] !== 0x69 || b[p + 24] !== 0x76 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x20 || b[p + 27] !== 0x71 || b[p + 28] !== 0x75 || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x72 || b[p + 31] !== 0x79) return -1;
	p += 32;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 14;
	return p;
}

function case_rebindBlocked(b: Uint8Array, p: number, end: number): number {
	// "possible DNS-rebind attack detected: "
	if (p + 37 > end ||
		b[p] !== 0x70 || b[p + 1] !== 0x6f || b[p + 2] !== 0x73 || b[p + 3] !== 0x73 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x62 || b[p + 6] !== 0x6c || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x44 ||
		b[p + 10] !== 0x4e || b[p + 11] !== 0x53 || b[p + 12] !== 0x2d || b[p + 13] !== 0x72 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x62 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6e || b[p + 18] !== 0x64 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x61 || b[p + 21] !== 0x74 || b[p + 22] !== 0x74 || b[p + 23] !== 0x61 || b[p + 24] !== 0x63 ||
		b[p + 25] !== 0x6b || b[p + 26] !== 0x20 || b[p + 27] !== 0x64 || b[p + 28] !== 0x65 || b[p + 29] !== 0x74 ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x63 || b[p + 32] !== 0x74 || b[p + 33] !== 0x65 || b[p + 34] !== 0x64 ||
		b[p + 35] !== 0x3a || b[p + 36] !== 0x20) return -1;
	p += 37;
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 15;
	return p;
}

function case_nameserverLoop(b: Uint8Array, p: number, end: number): number {
	// "NOT using nameserver "
	if (p + 21 > end ||
		b[p] !== 0x4e || b[p + 1] !== 0x4f || b[p + 2] !== 0x54 || b[p + 3] !== 0x20 || b[p + 4] !== 0x75 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x61 || b[p + 12] !== 0x6d || b[p + 13] !== 0x65 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x72 || b[p + 17] !== 0x76 || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
		b[p + 20] !== 0x20) return -1;
	p += 21;
	from_address = p;
	p = rule_address(b, p, end);
	if (p < 0) return -1;
	to_address = p;
	// "#"
	if (p >= end || b[p] !== 0x23) return -1;
	p += 1;
	from_port = p;
	p = rule_port(b, p, end);
	if (p < 0) return -1;
	to_port = p;
	// " - query loop detected"
	if (p + 22 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20 || b[p + 3] !== 0x71 || b[p + 4] !== 0x75 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x79 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6c ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6f || b[p + 12] !== 0x70 || b[p + 13] !== 0x20 || b[p + 14] !== 0x64 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x63 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x64) return -1;
	p += 22;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 16;
	return p;
}

function case_nameserverLocal(b: Uint8Array, p: number, end: number): number {
	// "ignoring nameserver "
	if (p + 20 > end ||
		b[p] !== 0x69 || b[p + 1] !== 0x67 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x6d || b[p + 12] !== 0x65 || b[p + 13] !== 0x73 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x76 || b[p + 17] !== 0x65 || b[p + 18] !== 0x72 || b[p + 19] !== 0x20) return -1;
	p += 20;
	from_localAddress = p;
	p = rule_localAddress(b, p, end);
	if (p < 0) return -1;
	to_localAddress = p;
	// " - local interface"
	if (p + 18 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20 || b[p + 3] !== 0x6c || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x61 || b[p + 7] !== 0x6c || b[p + 8] !== 0x20 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x74 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x66 ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x63 || b[p + 17] !== 0x65) return -1;
	p += 18;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 17;
	return p;
}

function case_nameserverUnusable(b: Uint8Array, p: number, end: number): number {
	// "ignoring nameserver "
	if (p + 20 > end ||
		b[p] !== 0x69 || b[p + 1] !== 0x67 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x6d || b[p + 12] !== 0x65 || b[p + 13] !== 0x73 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x76 || b[p + 17] !== 0x65 || b[p + 18] !== 0x72 || b[p + 19] !== 0x20) return -1;
	p += 20;
	from_localAddress = p;
	p = rule_localAddress(b, p, end);
	if (p < 0) return -1;
	to_localAddress = p;
	// " - cannot make/bind socket: "
	if (p + 28 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20 || b[p + 3] !== 0x63 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x6d || b[p + 11] !== 0x61 || b[p + 12] !== 0x6b || b[p + 13] !== 0x65 || b[p + 14] !== 0x2f ||
		b[p + 15] !== 0x62 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6e || b[p + 18] !== 0x64 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x6f || b[p + 22] !== 0x63 || b[p + 23] !== 0x6b || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x74 || b[p + 26] !== 0x3a || b[p + 27] !== 0x20) return -1;
	p += 28;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 18;
	return p;
}

function case_listenFailed(b: Uint8Array, p: number, end: number): number {
	// "failed to create listening socket for "
	if (p + 38 > end ||
		b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x61 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6c || b[p + 18] !== 0x69 || b[p + 19] !== 0x73 ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x65 || b[p + 22] !== 0x6e || b[p + 23] !== 0x69 || b[p + 24] !== 0x6e ||
		b[p + 25] !== 0x67 || b[p + 26] !== 0x20 || b[p + 27] !== 0x73 || b[p + 28] !== 0x6f || b[p + 29] !== 0x63 ||
		b[p + 30] !== 0x6b || b[p + 31] !== 0x65 || b[p + 32] !== 0x74 || b[p + 33] !== 0x20 || b[p + 34] !== 0x66 ||
		b[p + 35] !== 0x6f || b[p + 36] !== 0x72 || b[p + 37] !== 0x20) return -1;
	p += 38;
	from_listenAddress = p;
	p = rule_listenAddress(b, p, end);
	if (p < 0) return -1;
	to_listenAddress = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 19;
	return p;
}

function case_interfaceMissing(b: Uint8Array, p: number, end: number): number {
	const optional30 = p;
	optional30: {
		attempt31: {
			// "warning: "
			if (p + 9 > end ||
				b[p] !== 0x77 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20) break attempt31;
			p += 9;
			break optional30;
		}
		p = optional30;
	}
	// "interface "
	if (p + 10 > end ||
		b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x61 || b[p + 7] !== 0x63 || b[p + 8] !== 0x65 || b[p + 9] !== 0x20) return -1;
	p += 10;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// " does not currently exist"
	if (p + 25 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x64 || b[p + 2] !== 0x6f || b[p + 3] !== 0x65 || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x75 || b[p + 12] !== 0x72 || b[p + 13] !== 0x72 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x74 || b[p + 17] !== 0x6c || b[p + 18] !== 0x79 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x78 || b[p + 22] !== 0x69 || b[p + 23] !== 0x73 || b[p + 24] !== 0x74) return -1;
	p += 25;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 20;
	return p;
}

function case_unknownInterface(b: Uint8Array, p: number, end: number): number {
	// "unknown interface "
	if (p + 18 > end ||
		b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x6b || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x77 || b[p + 6] !== 0x6e || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x66 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x63 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20) return -1;
	p += 18;
	from_unknownInterface = p;
	p = rule_unknownInterface(b, p, end);
	if (p < 0) return -1;
	to_unknownInterface = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 21;
	return p;
}

function case_packetSizeReduced(b: Uint8Array, p: number, end: number): number {
	// "reducing DNS packet size for nameserver "
	if (p + 40 > end ||
		b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x64 || b[p + 3] !== 0x75 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x44 ||
		b[p + 10] !== 0x4e || b[p + 11] !== 0x53 || b[p + 12] !== 0x20 || b[p + 13] !== 0x70 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x63 || b[p + 16] !== 0x6b || b[p + 17] !== 0x65 || b[p + 18] !== 0x74 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x69 || b[p + 22] !== 0x7a || b[p + 23] !== 0x65 || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x66 || b[p + 26] !== 0x6f || b[p + 27] !== 0x72 || b[p + 28] !== 0x20 || b[p + 29] !== 0x6e ||
		b[p + 30] !== 0x61 || b[p + 31] !== 0x6d || b[p + 32] !== 0x65 || b[p + 33] !== 0x73 || b[p + 34] !== 0x65 ||
		b[p + 35] !== 0x72 || b[p + 36] !== 0x76 || b[p + 37] !== 0x65 || b[p + 38] !== 0x72 || b[p + 39] !== 0x20) return -1;
	p += 40;
	from_server = p;
	p = rule_server(b, p, end);
	if (p < 0) return -1;
	to_server = p;
	// " to "
	if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_bytes = p;
	p = rule_bytes(b, p, end);
	if (p < 0) return -1;
	to_bytes = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 22;
	return p;
}

function case_dnssecFailing(b: Uint8Array, p: number, end: number): number {
	p = rule_skipDnssec(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 23;
	return p;
}

function case_started(b: Uint8Array, p: number, end: number): number {
	// "started, version "
	if (p + 17 > end ||
		b[p] !== 0x73 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x2c || b[p + 8] !== 0x20 || b[p + 9] !== 0x76 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x73 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x20) return -1;
	p += 17;
	from_version = p;
	p = rule_version(b, p, end);
	if (p < 0) return -1;
	to_version = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 24;
	return p;
}

function case_syntaxOk(b: Uint8Array, p: number, end: number): number {
	// "syntax check OK"
	if (p + 15 > end ||
		b[p] !== 0x73 || b[p + 1] !== 0x79 || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x78 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x68 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x6b || b[p + 12] !== 0x20 || b[p + 13] !== 0x4f || b[p + 14] !== 0x4b) return -1;
	p += 15;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 25;
	return p;
}

function case_exiting(b: Uint8Array, p: number, end: number): number {
	// "exiting on receipt of SIGTERM"
	if (p + 29 > end ||
		b[p] !== 0x65 || b[p + 1] !== 0x78 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x63 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x70 || b[p + 17] !== 0x74 || b[p + 18] !== 0x20 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x66 || b[p + 21] !== 0x20 || b[p + 22] !== 0x53 || b[p + 23] !== 0x49 || b[p + 24] !== 0x47 ||
		b[p + 25] !== 0x54 || b[p + 26] !== 0x45 || b[p + 27] !== 0x52 || b[p + 28] !== 0x4d) return -1;
	p += 29;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 26;
	return p;
}

function case_fileUnreadable(b: Uint8Array, p: number, end: number): number {
	// "cannot read "
	if (p + 12 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x64 || b[p + 11] !== 0x20) return -1;
	p += 12;
	from_path = p;
	p = rule_path(b, p, end);
	if (p < 0) return -1;
	to_path = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 27;
	return p;
}

function case_configError(b: Uint8Array, p: number, end: number): number {
	from_mistake = p;
	p = rule_mistake(b, p, end);
	if (p < 0) return -1;
	to_mistake = p;
	matched = 28;
	return p;
}

function case_startFailed(b: Uint8Array, p: number, end: number): number {
	// "FAILED to start up"
	if (p + 18 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x41 || b[p + 2] !== 0x49 || b[p + 3] !== 0x4c || b[p + 4] !== 0x45 ||
		b[p + 5] !== 0x44 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x72 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x75 || b[p + 17] !== 0x70) return -1;
	p += 18;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 29;
	return p;
}

function case_dhcp(b: Uint8Array, p: number, end: number): number {
	p = rule_skipDhcp(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 30;
	return p;
}

function case_notice(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRoutine(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 31;
	return p;
}

function rule_skipTag(b: Uint8Array, p: number, end: number): number {
	// "dnsmasq"
	if (p + 7 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x6e || b[p + 2] !== 0x73 || b[p + 3] !== 0x6d || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x71) return -1;
	p += 7;
	const optional32 = p;
	optional32: {
		attempt33: {
			const choice34 = p;
			choice34: {
				attempt35: {
					// "-dhcp"
					if (p + 5 > end || b[p] !== 0x2d || b[p + 1] !== 0x64 || b[p + 2] !== 0x68 || b[p + 3] !== 0x63 || b[p + 4] !== 0x70) break attempt35;
					p += 5;
					break choice34;
				}
				p = choice34;
				attempt36: {
					// "-tftp"
					if (p + 5 > end || b[p] !== 0x2d || b[p + 1] !== 0x74 || b[p + 2] !== 0x66 || b[p + 3] !== 0x74 || b[p + 4] !== 0x70) break attempt36;
					p += 5;
					break choice34;
				}
				p = choice34;
				attempt37: {
					// "-script"
					if (p + 7 > end ||
						b[p] !== 0x2d || b[p + 1] !== 0x73 || b[p + 2] !== 0x63 || b[p + 3] !== 0x72 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x74) break attempt37;
					p += 7;
					break choice34;
				}
				p = choice34;
				break attempt33;
			}
			break optional32;
		}
		p = optional32;
	}
	const optional38 = p;
	optional38: {
		attempt39: {
			// "["
			if (p >= end || b[p] !== 0x5b) break attempt39;
			p += 1;
			if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) break attempt39;
			p += 1;
			while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
			// "]"
			if (p >= end || b[p] !== 0x5d) break attempt39;
			p += 1;
			break optional38;
		}
		p = optional38;
	}
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	return p;
}

function rule_skipSerial(b: Uint8Array, p: number, end: number): number {
	const choice40 = p;
	choice40: {
		attempt41: {
			p = rule_skipDigits(b, p, end);
			if (p < 0) break attempt41;
			break choice40;
		}
		p = choice40;
		attempt42: {
			// "*"
			if (p >= end || b[p] !== 0x2a) break attempt42;
			p += 1;
			break choice40;
		}
		p = choice40;
		return -1;
	}
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	if (p >= end || (b[p] === 0x20 || b[p] === 0x2f)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x2f))) p += 1;
	// "/"
	if (p >= end || b[p] !== 0x2f) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	return p;
}

function rule_type(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x5d) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x5d)) p += 1;
	return p;
}

function rule_name(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_client(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_server(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWordNoHash(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipAnswer(b: Uint8Array, p: number, end: number): number {
	const choice43 = p;
	choice43: {
		switch (p < end ? b[p] : -1) {
			case 0x2f: // /
				attempt44: {
					// "/etc/hosts "
					if (p + 11 > end ||
						b[p] !== 0x2f || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x63 || b[p + 4] !== 0x2f ||
						b[p + 5] !== 0x68 || b[p + 6] !== 0x6f || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x20) break attempt44;
					p += 11;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x44: // D
				attempt45: {
					// "DHCP "
					if (p + 5 > end || b[p] !== 0x44 || b[p + 1] !== 0x48 || b[p + 2] !== 0x43 || b[p + 3] !== 0x50 || b[p + 4] !== 0x20) break attempt45;
					p += 5;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x61: // a
				attempt46: {
					// "auth "
					if (p + 5 > end || b[p] !== 0x61 || b[p + 1] !== 0x75 || b[p + 2] !== 0x74 || b[p + 3] !== 0x68 || b[p + 4] !== 0x20) break attempt46;
					p += 5;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x63: // c
				attempt47: {
					// "cached "
					if (p + 7 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x61 || b[p + 2] !== 0x63 || b[p + 3] !== 0x68 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x20) break attempt47;
					p += 7;
					break choice43;
				}
				p = choice43;
				attempt48: {
					// "cached-stale "
					if (p + 13 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x61 || b[p + 2] !== 0x63 || b[p + 3] !== 0x68 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x2d || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x65 || b[p + 12] !== 0x20) break attempt48;
					p += 13;
					break choice43;
				}
				p = choice43;
				attempt49: {
					// "config "
					if (p + 7 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x66 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x67 || b[p + 6] !== 0x20) break attempt49;
					p += 7;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x72: // r
				attempt50: {
					// "reply "
					if (p + 6 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x70 || b[p + 3] !== 0x6c || b[p + 4] !== 0x79 ||
						b[p + 5] !== 0x20) break attempt50;
					p += 6;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x76: // v
				attempt51: {
					// "validation "
					if (p + 11 > end ||
						b[p] !== 0x76 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x69 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x20) break attempt51;
					p += 11;
					break choice43;
				}
				p = choice43;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_answer(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_address(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWordNoHash(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_port(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_via(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x29) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_domain(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_sent(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_retriedOrFailed(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_retried(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_failed(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_nxdomain(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_latency(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_forwarded(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_answeredLocally(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_size(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_reused(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_inserted(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_path(b: Uint8Array, p: number, end: number): number {
	// not ": "
	if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan52: for (; p < end; p += 1) {
		if (b[p] !== 0x3a) continue;
		// not ": "
		if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) break scan52;
	}
	return p;
}

function rule_problem(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_emptyFile(b: Uint8Array, p: number, end: number): number {
	// not ", will retry"
	if (!(p + 12 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x77 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x20 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x79)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan53: for (; p < end; p += 1) {
		if (b[p] !== 0x2c) continue;
		// not ", will retry"
		if (!(p + 12 > end ||
			b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x77 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
			b[p + 5] !== 0x6c || b[p + 6] !== 0x20 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x74 ||
			b[p + 10] !== 0x72 || b[p + 11] !== 0x79)) break scan53;
	}
	return p;
}

function rule_max(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_localAddress(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_listenAddress(b: Uint8Array, p: number, end: number): number {
	// not ": "
	if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan54: for (; p < end; p += 1) {
		if (b[p] !== 0x3a) continue;
		// not ": "
		if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) break scan54;
	}
	return p;
}

function rule_interface(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_unknownInterface(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_bytes(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipDnssec(b: Uint8Array, p: number, end: number): number {
	const choice55 = p;
	choice55: {
		switch (p < end ? b[p] : -1) {
			case 0x44: // D
				attempt56: {
					// "DNSSEC validation "
					if (p + 18 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x4e || b[p + 2] !== 0x53 || b[p + 3] !== 0x53 || b[p + 4] !== 0x45 ||
						b[p + 5] !== 0x43 || b[p + 6] !== 0x20 || b[p + 7] !== 0x76 || b[p + 8] !== 0x61 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x64 || b[p + 12] !== 0x61 || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x6e || b[p + 17] !== 0x20) break attempt56;
					p += 18;
					break choice55;
				}
				p = choice55;
				return -1;
			case 0x49: // I
				attempt57: {
					// "Insecure DS reply received"
					if (p + 26 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x73 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x44 ||
						b[p + 10] !== 0x53 || b[p + 11] !== 0x20 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x70 ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x79 || b[p + 17] !== 0x20 || b[p + 18] !== 0x72 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x63 || b[p + 21] !== 0x65 || b[p + 22] !== 0x69 || b[p + 23] !== 0x76 || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x64) break attempt57;
					p += 26;
					break choice55;
				}
				p = choice55;
				return -1;
			case 0x56: // V
				attempt58: {
					// "Validation of "
					if (p + 14 > end ||
						b[p] !== 0x56 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x69 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x6f || b[p + 12] !== 0x66 || b[p + 13] !== 0x20) break attempt58;
					p += 14;
					break choice55;
				}
				p = choice55;
				return -1;
			case 0x66: // f
				attempt59: {
					// "failed to validate "
					if (p + 19 > end ||
						b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x76 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6c || b[p + 13] !== 0x69 || b[p + 14] !== 0x64 ||
						b[p + 15] !== 0x61 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x20) break attempt59;
					p += 19;
					break choice55;
				}
				p = choice55;
				return -1;
			case 0x6c: // l
				attempt60: {
					// "limit exceeded: "
					if (p + 16 > end ||
						b[p] !== 0x6c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x69 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x65 || b[p + 7] !== 0x78 || b[p + 8] !== 0x63 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x64 || b[p + 14] !== 0x3a ||
						b[p + 15] !== 0x20) break attempt60;
					p += 16;
					break choice55;
				}
				p = choice55;
				return -1;
			case 0x6e: // n
				attempt61: {
					// "no SOA"
					if (p + 6 > end ||
						b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x53 || b[p + 4] !== 0x4f ||
						b[p + 5] !== 0x41) break attempt61;
					p += 6;
					break choice55;
				}
				p = choice55;
				return -1;
			case 0x76: // v
				attempt62: {
					// "validation of "
					if (p + 14 > end ||
						b[p] !== 0x76 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x69 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x6f || b[p + 12] !== 0x66 || b[p + 13] !== 0x20) break attempt62;
					p += 14;
					break choice55;
				}
				p = choice55;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_version(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_mistake(b: Uint8Array, p: number, end: number): number {
	p = rule_skipConfiguration(b, p, end);
	if (p < 0) return -1;
	p = end;
	return p;
}

function rule_skipDhcp(b: Uint8Array, p: number, end: number): number {
	const optional63 = p;
	optional63: {
		attempt64: {
			p = rule_skipTransaction(b, p, end);
			if (p < 0) break attempt64;
			break optional63;
		}
		p = optional63;
	}
	p = rule_skipDhcpText(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipRoutine(b: Uint8Array, p: number, end: number): number {
	const choice65 = p;
	choice65: {
		switch (p < end ? b[p] : -1) {
			case 0x2d: // -
				attempt66: {
					// "-----"
					if (p + 5 > end || b[p] !== 0x2d || b[p + 1] !== 0x2d || b[p + 2] !== 0x2d || b[p + 3] !== 0x2d || b[p + 4] !== 0x2d) break attempt66;
					p += 5;
					break choice65;
				}
				p = choice65;
				return -1;
			case 0x44: // D
				attempt67: {
					// "DBus support enabled"
					if (p + 20 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x42 || b[p + 2] !== 0x75 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x75 || b[p + 7] !== 0x70 || b[p + 8] !== 0x70 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x74 || b[p + 12] !== 0x20 || b[p + 13] !== 0x65 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x61 || b[p + 16] !== 0x62 || b[p + 17] !== 0x6c || b[p + 18] !== 0x65 || b[p + 19] !== 0x64) break attempt67;
					p += 20;
					break choice65;
				}
				p = choice65;
				attempt68: {
					// "DNSSEC "
					if (p + 7 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x4e || b[p + 2] !== 0x53 || b[p + 3] !== 0x53 || b[p + 4] !== 0x45 ||
						b[p + 5] !== 0x43 || b[p + 6] !== 0x20) break attempt68;
					p += 7;
					break choice65;
				}
				p = choice65;
				attempt69: {
					// "DNS service limited to local subnets"
					if (p + 36 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x4e || b[p + 2] !== 0x53 || b[p + 3] !== 0x20 || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x76 || b[p + 8] !== 0x69 || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x6c || b[p + 13] !== 0x69 || b[p + 14] !== 0x6d ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x74 || b[p + 21] !== 0x6f || b[p + 22] !== 0x20 || b[p + 23] !== 0x6c || b[p + 24] !== 0x6f ||
						b[p + 25] !== 0x63 || b[p + 26] !== 0x61 || b[p + 27] !== 0x6c || b[p + 28] !== 0x20 || b[p + 29] !== 0x73 ||
						b[p + 30] !== 0x75 || b[p + 31] !== 0x62 || b[p + 32] !== 0x6e || b[p + 33] !== 0x65 || b[p + 34] !== 0x74 ||
						b[p + 35] !== 0x73) break attempt69;
					p += 36;
					break choice65;
				}
				p = choice65;
				return -1;
			case 0x48: // H
				attempt70: {
					// "Host  "
					if (p + 6 > end ||
						b[p] !== 0x48 || b[p + 1] !== 0x6f || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x20) break attempt70;
					p += 6;
					break choice65;
				}
				p = choice65;
				return -1;
			case 0x49: // I
				attempt71: {
					// "Ignoring query from non-local network"
					if (p + 37 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x67 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x71 ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x79 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x66 || b[p + 16] !== 0x72 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6d || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x6f || b[p + 22] !== 0x6e || b[p + 23] !== 0x2d || b[p + 24] !== 0x6c ||
						b[p + 25] !== 0x6f || b[p + 26] !== 0x63 || b[p + 27] !== 0x61 || b[p + 28] !== 0x6c || b[p + 29] !== 0x20 ||
						b[p + 30] !== 0x6e || b[p + 31] !== 0x65 || b[p + 32] !== 0x74 || b[p + 33] !== 0x77 || b[p + 34] !== 0x6f ||
						b[p + 35] !== 0x72 || b[p + 36] !== 0x6b) break attempt71;
					p += 37;
					break choice65;
				}
				p = choice65;
				attempt72: {
					// "IPv6 router advertisement"
					if (p + 25 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x50 || b[p + 2] !== 0x76 || b[p + 3] !== 0x36 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x6f || b[p + 7] !== 0x75 || b[p + 8] !== 0x74 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x20 || b[p + 12] !== 0x61 || b[p + 13] !== 0x64 || b[p + 14] !== 0x76 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x72 || b[p + 17] !== 0x74 || b[p + 18] !== 0x69 || b[p + 19] !== 0x73 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x6d || b[p + 22] !== 0x65 || b[p + 23] !== 0x6e || b[p + 24] !== 0x74) break attempt72;
					p += 25;
					break choice65;
				}
				p = choice65;
				return -1;
			case 0x4c: // L
				attempt73: {
					// "LOUD WARNING"
					if (p + 12 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x4f || b[p + 2] !== 0x55 || b[p + 3] !== 0x44 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x57 || b[p + 6] !== 0x41 || b[p + 7] !== 0x52 || b[p + 8] !== 0x4e || b[p + 9] !== 0x49 ||
						b[p + 10] !== 0x4e || b[p + 11] !== 0x47) break attempt73;
					p += 12;
					break choice65;
				}
				p = choice65;
				return -1;
			case 0x54: // T
				attempt74: {
					// "TFTP "
					if (p + 5 > end || b[p] !== 0x54 || b[p + 1] !== 0x46 || b[p + 2] !== 0x54 || b[p + 3] !== 0x50 || b[p + 4] !== 0x20) break attempt74;
					p += 5;
					break choice65;
				}
				p = choice65;
				return -1;
			case 0x61: // a
				attempt75: {
					// "asynchronous logging"
					if (p + 20 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x73 || b[p + 2] !== 0x79 || b[p + 3] !== 0x6e || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x68 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6e || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x73 || b[p + 12] !== 0x20 || b[p + 13] !== 0x6c || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x67 || b[p + 16] !== 0x67 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x67) break attempt75;
					p += 20;
					break choice65;
				}
				p = choice65;
				return -1;
			case 0x63: // c
				attempt76: {
					// "compile time options"
					if (p + 20 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6d || b[p + 3] !== 0x70 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6c || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6d || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x6f || b[p + 14] !== 0x70 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6e || b[p + 19] !== 0x73) break attempt76;
					p += 20;
					break choice65;
				}
				p = choice65;
				attempt77: {
					// "chown of "
					if (p + 9 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x68 || b[p + 2] !== 0x6f || b[p + 3] !== 0x77 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6f || b[p + 7] !== 0x66 || b[p + 8] !== 0x20) break attempt77;
					p += 9;
					break choice65;
				}
				p = choice65;
				attempt78: {
					// "child processes for TCP requests"
					if (p + 32 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x68 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x70 || b[p + 7] !== 0x72 || b[p + 8] !== 0x6f || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x73 || b[p + 12] !== 0x73 || b[p + 13] !== 0x65 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x66 || b[p + 17] !== 0x6f || b[p + 18] !== 0x72 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x54 || b[p + 21] !== 0x43 || b[p + 22] !== 0x50 || b[p + 23] !== 0x20 || b[p + 24] !== 0x72 ||
						b[p + 25] !== 0x65 || b[p + 26] !== 0x71 || b[p + 27] !== 0x75 || b[p + 28] !== 0x65 || b[p + 29] !== 0x73 ||
						b[p + 30] !== 0x74 || b[p + 31] !== 0x73) break attempt78;
					p += 32;
					break choice65;
				}
				p = choice65;
				attempt79: {
					// "cleared cache"
					if (p + 13 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6c || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x68 || b[p + 12] !== 0x65) break attempt79;
					p += 13;
					break choice65;
				}
				p = choice65;
				attempt80: {
					// "cache cleared"
					if (p + 13 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x61 || b[p + 2] !== 0x63 || b[p + 3] !== 0x68 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x63 || b[p + 7] !== 0x6c || b[p + 8] !== 0x65 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x64) break attempt80;
					p += 13;
					break choice65;
				}
				p = choice65;
				attempt81: {
					// "connected to system "
					if (p + 20 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x6f || b[p + 12] !== 0x20 || b[p + 13] !== 0x73 || b[p + 14] !== 0x79 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x6d || b[p + 19] !== 0x20) break attempt81;
					p += 20;
					break choice65;
				}
				p = choice65;
				return -1;
			case 0x69: // i
				attempt82: {
					// "ignoring query from non-local network"
					if (p + 37 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x67 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x71 ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x79 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x66 || b[p + 16] !== 0x72 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6d || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x6f || b[p + 22] !== 0x6e || b[p + 23] !== 0x2d || b[p + 24] !== 0x6c ||
						b[p + 25] !== 0x6f || b[p + 26] !== 0x63 || b[p + 27] !== 0x61 || b[p + 28] !== 0x6c || b[p + 29] !== 0x20 ||
						b[p + 30] !== 0x6e || b[p + 31] !== 0x65 || b[p + 32] !== 0x74 || b[p + 33] !== 0x77 || b[p + 34] !== 0x6f ||
						b[p + 35] !== 0x72 || b[p + 36] !== 0x6b) break attempt82;
					p += 37;
					break choice65;
				}
				p = choice65;
				attempt83: {
					// "inotify"
					if (p + 7 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x6f || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x66 || b[p + 6] !== 0x79) break attempt83;
					p += 7;
					break choice65;
				}
				p = choice65;
				return -1;
			case 0x6c: // l
				attempt84: {
					// "listening on "
					if (p + 13 > end ||
						b[p] !== 0x6c || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x20) break attempt84;
					p += 13;
					break choice65;
				}
				p = choice65;
				return -1;
			case 0x70: // p
				attempt85: {
					// "pool memory in use"
					if (p + 18 > end ||
						b[p] !== 0x70 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6f || b[p + 3] !== 0x6c || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x6d || b[p + 6] !== 0x65 || b[p + 7] !== 0x6d || b[p + 8] !== 0x6f || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x79 || b[p + 11] !== 0x20 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x75 || b[p + 16] !== 0x73 || b[p + 17] !== 0x65) break attempt85;
					p += 18;
					break choice65;
				}
				p = choice65;
				return -1;
			case 0x71: // q
				attempt86: {
					// "queries for authoritative zones"
					if (p + 31 > end ||
						b[p] !== 0x71 || b[p + 1] !== 0x75 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x20 || b[p + 12] !== 0x61 || b[p + 13] !== 0x75 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x68 || b[p + 16] !== 0x6f || b[p + 17] !== 0x72 || b[p + 18] !== 0x69 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x61 || b[p + 21] !== 0x74 || b[p + 22] !== 0x69 || b[p + 23] !== 0x76 || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x20 || b[p + 26] !== 0x7a || b[p + 27] !== 0x6f || b[p + 28] !== 0x6e || b[p + 29] !== 0x65 ||
						b[p + 30] !== 0x73) break attempt86;
					p += 31;
					break choice65;
				}
				p = choice65;
				return -1;
			case 0x72: // r
				attempt87: {
					// "read "
					if (p + 5 > end || b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x20) break attempt87;
					p += 5;
					break choice65;
				}
				p = choice65;
				attempt88: {
					// "reading "
					if (p + 8 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt88;
					p += 8;
					break choice65;
				}
				p = choice65;
				return -1;
			case 0x73: // s
				attempt89: {
					// "setting upstream servers"
					if (p + 24 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x75 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x74 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x6d || b[p + 16] !== 0x20 || b[p + 17] !== 0x73 || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
						b[p + 20] !== 0x76 || b[p + 21] !== 0x65 || b[p + 22] !== 0x72 || b[p + 23] !== 0x73) break attempt89;
					p += 24;
					break choice65;
				}
				p = choice65;
				attempt90: {
					// "stopped listening on "
					if (p + 21 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x70 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6c || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x74 || b[p + 12] !== 0x65 || b[p + 13] !== 0x6e || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x67 || b[p + 17] !== 0x20 || b[p + 18] !== 0x6f || b[p + 19] !== 0x6e ||
						b[p + 20] !== 0x20) break attempt90;
					p += 21;
					break choice65;
				}
				p = choice65;
				attempt91: {
					// "sent "
					if (p + 5 > end || b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x20) break attempt91;
					p += 5;
					break choice65;
				}
				p = choice65;
				return -1;
			case 0x74: // t
				attempt92: {
					// "time "
					if (p + 5 > end || b[p] !== 0x74 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x20) break attempt92;
					p += 5;
					break choice65;
				}
				p = choice65;
				return -1;
			case 0x75: // u
				attempt93: {
					// "using standard nameservers"
					if (p + 26 > end ||
						b[p] !== 0x75 || b[p + 1] !== 0x73 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x73 || b[p + 7] !== 0x74 || b[p + 8] !== 0x61 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x61 || b[p + 12] !== 0x72 || b[p + 13] !== 0x64 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x61 || b[p + 17] !== 0x6d || b[p + 18] !== 0x65 || b[p + 19] !== 0x73 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x72 || b[p + 22] !== 0x76 || b[p + 23] !== 0x65 || b[p + 24] !== 0x72 ||
						b[p + 25] !== 0x73) break attempt93;
					p += 26;
					break choice65;
				}
				p = choice65;
				attempt94: {
					// "using only locally-known addresses"
					if (p + 34 > end ||
						b[p] !== 0x75 || b[p + 1] !== 0x73 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x6c || b[p + 9] !== 0x79 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x6c || b[p + 12] !== 0x6f || b[p + 13] !== 0x63 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x6c || b[p + 17] !== 0x79 || b[p + 18] !== 0x2d || b[p + 19] !== 0x6b ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x6f || b[p + 22] !== 0x77 || b[p + 23] !== 0x6e || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x61 || b[p + 26] !== 0x64 || b[p + 27] !== 0x64 || b[p + 28] !== 0x72 || b[p + 29] !== 0x65 ||
						b[p + 30] !== 0x73 || b[p + 31] !== 0x73 || b[p + 32] !== 0x65 || b[p + 33] !== 0x73) break attempt94;
					p += 34;
					break choice65;
				}
				p = choice65;
				attempt95: {
					// "using local addresses only"
					if (p + 26 > end ||
						b[p] !== 0x75 || b[p + 1] !== 0x73 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6c || b[p + 7] !== 0x6f || b[p + 8] !== 0x63 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x20 || b[p + 12] !== 0x61 || b[p + 13] !== 0x64 || b[p + 14] !== 0x64 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x73 || b[p + 18] !== 0x73 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x20 || b[p + 22] !== 0x6f || b[p + 23] !== 0x6e || b[p + 24] !== 0x6c ||
						b[p + 25] !== 0x79) break attempt95;
					p += 26;
					break choice65;
				}
				p = choice65;
				attempt96: {
					p = rule_skipNameserverCount(b, p, end);
					if (p < 0) break attempt96;
					break choice65;
				}
				p = choice65;
				return -1;
			case 0x77: // w
				attempt97: {
					// "warning: ignoring resolv-file flag"
					if (p + 34 > end ||
						b[p] !== 0x77 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6f || b[p + 13] !== 0x72 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x67 || b[p + 17] !== 0x20 || b[p + 18] !== 0x72 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x6f || b[p + 22] !== 0x6c || b[p + 23] !== 0x76 || b[p + 24] !== 0x2d ||
						b[p + 25] !== 0x66 || b[p + 26] !== 0x69 || b[p + 27] !== 0x6c || b[p + 28] !== 0x65 || b[p + 29] !== 0x20 ||
						b[p + 30] !== 0x66 || b[p + 31] !== 0x6c || b[p + 32] !== 0x61 || b[p + 33] !== 0x67) break attempt97;
					p += 34;
					break choice65;
				}
				p = choice65;
				attempt98: {
					// "warning: no addresses found"
					if (p + 27 > end ||
						b[p] !== 0x77 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x20 || b[p + 12] !== 0x61 || b[p + 13] !== 0x64 || b[p + 14] !== 0x64 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x73 || b[p + 18] !== 0x73 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x20 || b[p + 22] !== 0x66 || b[p + 23] !== 0x6f || b[p + 24] !== 0x75 ||
						b[p + 25] !== 0x6e || b[p + 26] !== 0x64) break attempt98;
					p += 27;
					break choice65;
				}
				p = choice65;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipDigits(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipWord(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipWordNoHash(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x23)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x23))) p += 1;
	return p;
}

function rule_skipConfiguration(b: Uint8Array, p: number, end: number): number {
	const choice99 = p;
	choice99: {
		switch (p < end ? b[p] : -1) {
			case 0x62: // b
				attempt100: {
					// "bad option"
					if (p + 10 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x64 || b[p + 3] !== 0x20 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e) break attempt100;
					p += 10;
					break choice99;
				}
				p = choice99;
				attempt101: {
					// "bad command line options"
					if (p + 24 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x64 || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x6d || b[p + 7] !== 0x6d || b[p + 8] !== 0x61 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x6c || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6f || b[p + 18] !== 0x70 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x6f || b[p + 22] !== 0x6e || b[p + 23] !== 0x73) break attempt101;
					p += 24;
					break choice99;
				}
				p = choice99;
				attempt102: {
					// "bad dhcp-"
					if (p + 9 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x64 || b[p + 3] !== 0x20 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x68 || b[p + 6] !== 0x63 || b[p + 7] !== 0x70 || b[p + 8] !== 0x2d) break attempt102;
					p += 9;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x63: // c
				attempt103: {
					// "cannot open or create lease file"
					if (p + 32 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6f || b[p + 8] !== 0x70 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x20 || b[p + 12] !== 0x6f || b[p + 13] !== 0x72 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x72 || b[p + 17] !== 0x65 || b[p + 18] !== 0x61 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x20 || b[p + 22] !== 0x6c || b[p + 23] !== 0x65 || b[p + 24] !== 0x61 ||
						b[p + 25] !== 0x73 || b[p + 26] !== 0x65 || b[p + 27] !== 0x20 || b[p + 28] !== 0x66 || b[p + 29] !== 0x69 ||
						b[p + 30] !== 0x6c || b[p + 31] !== 0x65) break attempt103;
					p += 32;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x64: // d
				attempt104: {
					// "duplicate dhcp-host"
					if (p + 19 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x75 || b[p + 2] !== 0x70 || b[p + 3] !== 0x6c || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x61 || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x68 || b[p + 12] !== 0x63 || b[p + 13] !== 0x70 || b[p + 14] !== 0x2d ||
						b[p + 15] !== 0x68 || b[p + 16] !== 0x6f || b[p + 17] !== 0x73 || b[p + 18] !== 0x74) break attempt104;
					p += 19;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x65: // e
				attempt105: {
					// "extraneous parameter"
					if (p + 20 > end ||
						b[p] !== 0x65 || b[p + 1] !== 0x78 || b[p + 2] !== 0x74 || b[p + 3] !== 0x72 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x65 || b[p + 7] !== 0x6f || b[p + 8] !== 0x75 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x70 || b[p + 12] !== 0x61 || b[p + 13] !== 0x72 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x6d || b[p + 16] !== 0x65 || b[p + 17] !== 0x74 || b[p + 18] !== 0x65 || b[p + 19] !== 0x72) break attempt105;
					p += 20;
					break choice99;
				}
				p = choice99;
				attempt106: {
					// "error at line"
					if (p + 13 > end ||
						b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x61 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x6e || b[p + 12] !== 0x65) break attempt106;
					p += 13;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x69: // i
				attempt107: {
					// "illegal "
					if (p + 8 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x6c || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x20) break attempt107;
					p += 8;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x6a: // j
				attempt108: {
					// "junk found in command line"
					if (p + 26 > end ||
						b[p] !== 0x6a || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6b || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x66 || b[p + 6] !== 0x6f || b[p + 7] !== 0x75 || b[p + 8] !== 0x6e || b[p + 9] !== 0x64 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x20 || b[p + 14] !== 0x63 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x6d || b[p + 17] !== 0x6d || b[p + 18] !== 0x61 || b[p + 19] !== 0x6e ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x20 || b[p + 22] !== 0x6c || b[p + 23] !== 0x69 || b[p + 24] !== 0x6e ||
						b[p + 25] !== 0x65) break attempt108;
					p += 26;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x6d: // m
				attempt109: {
					// "missing parameter"
					if (p + 17 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x73 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x70 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6d || b[p + 13] !== 0x65 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x72) break attempt109;
					p += 17;
					break choice99;
				}
				p = choice99;
				attempt110: {
					// "missing \""
					if (p + 9 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x73 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x22) break attempt110;
					p += 9;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x72: // r
				attempt111: {
					// "recompile with "
					if (p + 15 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6c || b[p + 8] !== 0x65 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x77 || b[p + 11] !== 0x69 || b[p + 12] !== 0x74 || b[p + 13] !== 0x68 || b[p + 14] !== 0x20) break attempt111;
					p += 15;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x75: // u
				attempt112: {
					// "unsupported option"
					if (p + 18 > end ||
						b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x73 || b[p + 3] !== 0x75 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x6f || b[p + 7] !== 0x72 || b[p + 8] !== 0x74 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x6f || b[p + 13] !== 0x70 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e) break attempt112;
					p += 18;
					break choice99;
				}
				p = choice99;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipTransaction(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	return p;
}

function rule_skipDhcpText(b: Uint8Array, p: number, end: number): number {
	const choice113 = p;
	choice113: {
		switch (p < end ? b[p] : -1) {
			case 0x44: // D
				attempt114: {
					// "DHCP"
					if (p + 4 > end || b[p] !== 0x44 || b[p + 1] !== 0x48 || b[p + 2] !== 0x43 || b[p + 3] !== 0x50) break attempt114;
					p += 4;
					break choice113;
				}
				p = choice113;
				return -1;
			case 0x52: // R
				attempt115: {
					// "RTR-"
					if (p + 4 > end || b[p] !== 0x52 || b[p + 1] !== 0x54 || b[p + 2] !== 0x52 || b[p + 3] !== 0x2d) break attempt115;
					p += 4;
					break choice113;
				}
				p = choice113;
				return -1;
			case 0x61: // a
				attempt116: {
					// "available DHCP"
					if (p + 14 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x76 || b[p + 2] !== 0x61 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x62 || b[p + 7] !== 0x6c || b[p + 8] !== 0x65 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x44 || b[p + 11] !== 0x48 || b[p + 12] !== 0x43 || b[p + 13] !== 0x50) break attempt116;
					p += 14;
					break choice113;
				}
				p = choice113;
				return -1;
			case 0x62: // b
				attempt117: {
					// "bootfile name"
					if (p + 13 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6f || b[p + 3] !== 0x74 || b[p + 4] !== 0x66 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6c || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x6d || b[p + 12] !== 0x65) break attempt117;
					p += 13;
					break choice113;
				}
				p = choice113;
				attempt118: {
					// "broadcast response"
					if (p + 18 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x61 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x61 || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x73 || b[p + 13] !== 0x70 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x73 || b[p + 17] !== 0x65) break attempt118;
					p += 18;
					break choice113;
				}
				p = choice113;
				return -1;
			case 0x63: // c
				attempt119: {
					// "client provides name"
					if (p + 20 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6c || b[p + 2] !== 0x69 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x70 || b[p + 8] !== 0x72 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x76 || b[p + 11] !== 0x69 || b[p + 12] !== 0x64 || b[p + 13] !== 0x65 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x6e || b[p + 17] !== 0x61 || b[p + 18] !== 0x6d || b[p + 19] !== 0x65) break attempt119;
					p += 20;
					break choice113;
				}
				p = choice113;
				attempt120: {
					// "client MAC"
					if (p + 10 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6c || b[p + 2] !== 0x69 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x4d || b[p + 8] !== 0x41 || b[p + 9] !== 0x43) break attempt120;
					p += 10;
					break choice113;
				}
				p = choice113;
				return -1;
			case 0x6e: // n
				attempt121: {
					// "no address range available for DHCP request"
					if (p + 43 > end ||
						b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x61 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x72 || b[p + 12] !== 0x61 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x20 || b[p + 17] !== 0x61 || b[p + 18] !== 0x76 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x6c || b[p + 22] !== 0x61 || b[p + 23] !== 0x62 || b[p + 24] !== 0x6c ||
						b[p + 25] !== 0x65 || b[p + 26] !== 0x20 || b[p + 27] !== 0x66 || b[p + 28] !== 0x6f || b[p + 29] !== 0x72 ||
						b[p + 30] !== 0x20 || b[p + 31] !== 0x44 || b[p + 32] !== 0x48 || b[p + 33] !== 0x43 || b[p + 34] !== 0x50 ||
						b[p + 35] !== 0x20 || b[p + 36] !== 0x72 || b[p + 37] !== 0x65 || b[p + 38] !== 0x71 || b[p + 39] !== 0x75 ||
						b[p + 40] !== 0x65 || b[p + 41] !== 0x73 || b[p + 42] !== 0x74) break attempt121;
					p += 43;
					break choice113;
				}
				p = choice113;
				attempt122: {
					// "not giving name "
					if (p + 16 > end ||
						b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x74 || b[p + 3] !== 0x20 || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x76 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x6e || b[p + 12] !== 0x61 || b[p + 13] !== 0x6d || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x20) break attempt122;
					p += 16;
					break choice113;
				}
				p = choice113;
				attempt123: {
					// "next server"
					if (p + 11 > end ||
						b[p] !== 0x6e || b[p + 1] !== 0x65 || b[p + 2] !== 0x78 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x76 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x72) break attempt123;
					p += 11;
					break choice113;
				}
				p = choice113;
				return -1;
			case 0x72: // r
				attempt124: {
					// "requested options"
					if (p + 17 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x71 || b[p + 3] !== 0x75 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x70 || b[p + 12] !== 0x74 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x73) break attempt124;
					p += 17;
					break choice113;
				}
				p = choice113;
				attempt125: {
					// "requested address"
					if (p + 17 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x71 || b[p + 3] !== 0x75 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x64 || b[p + 12] !== 0x64 || b[p + 13] !== 0x72 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x73) break attempt125;
					p += 17;
					break choice113;
				}
				p = choice113;
				return -1;
			case 0x73: // s
				attempt126: {
					// "sent size"
					if (p + 9 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x69 || b[p + 7] !== 0x7a || b[p + 8] !== 0x65) break attempt126;
					p += 9;
					break choice113;
				}
				p = choice113;
				attempt127: {
					// "server name"
					if (p + 11 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x76 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6e || b[p + 8] !== 0x61 || b[p + 9] !== 0x6d ||
						b[p + 10] !== 0x65) break attempt127;
					p += 11;
					break choice113;
				}
				p = choice113;
				return -1;
			case 0x74: // t
				attempt128: {
					// "tags"
					if (p + 4 > end || b[p] !== 0x74 || b[p + 1] !== 0x61 || b[p + 2] !== 0x67 || b[p + 3] !== 0x73) break attempt128;
					p += 4;
					break choice113;
				}
				p = choice113;
				return -1;
			case 0x75: // u
				attempt129: {
					// "user class"
					if (p + 10 > end ||
						b[p] !== 0x75 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x6c || b[p + 7] !== 0x61 || b[p + 8] !== 0x73 || b[p + 9] !== 0x73) break attempt129;
					p += 10;
					break choice113;
				}
				p = choice113;
				return -1;
			case 0x76: // v
				attempt130: {
					// "vendor class"
					if (p + 12 > end ||
						b[p] !== 0x76 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6e || b[p + 3] !== 0x64 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6c || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x73) break attempt130;
					p += 12;
					break choice113;
				}
				p = choice113;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipNameserverCount(b: Uint8Array, p: number, end: number): number {
	// "using "
	if (p + 6 > end ||
		b[p] !== 0x75 || b[p + 1] !== 0x73 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// " more "
	if (p + 6 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x6d || b[p + 2] !== 0x6f || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	return p;
}

/** Where the character at `p` ends; a byte that begins no UTF-8 sequence counts as one. */
function afterCharacter(b: Uint8Array, p: number, end: number): number {
	const head = b[p] ?? 0;
	const length = head < 0xc2 || head > 0xf4 ? 1 : head < 0xe0 ? 2 : head < 0xf0 ? 3 : 4;
	if (p + length > end) return p + 1;
	for (let i = 1; i < length; i += 1) {
		if (((b[p + i] ?? 0) & 0xc0) !== 0x80) return p + 1;
	}
	return p + length;
}
