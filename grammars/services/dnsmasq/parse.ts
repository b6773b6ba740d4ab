import type { Failure } from '../../vocabulary/failure.ts';
import { integerOf, textOf, type Span } from '../../fields/span.ts';
import { matchDnsmasq } from './dnsmasq.parser.ts';
import type { DnsmasqEvent } from './events.ts';
import { nothingAnswered } from './nothing-answered.ts';

/** Reads one line of dnsmasq, as name server, DHCP or TFTP server. */
// oxlint-disable-next-line max-lines-per-function -- a table: an entry for each case of the grammar
export function parseDnsmasq(bytes: Uint8Array, start: number, end: number): DnsmasqEvent {
	const match = matchDnsmasq(bytes, start, end);
	if (match === undefined) return { kind: 'dnsmasq.unrecognised' };
	switch (match.case) {
		case 'query':
			return {
				kind: 'dnsmasq.query',
				step: 'asked',
				name: textOf(bytes, match.name),
				type: textOf(bytes, match.type),
			};
		case 'dnssecQuery':
			return {
				kind: 'dnsmasq.query',
				step: 'forwarded',
				name: textOf(bytes, match.name),
				type: textOf(bytes, match.type),
				server: textOf(bytes, match.server),
			};
		case 'forwarded':
			return {
				kind: 'dnsmasq.query',
				step: 'forwarded',
				name: textOf(bytes, match.name),
				server: textOf(bytes, match.server),
			};
		case 'answered':
			return {
				kind: 'dnsmasq.query',
				step: 'answered',
				name: textOf(bytes, match.name),
				answer: textOf(bytes, match.answer),
			};
		case 'nameserverUsed':
			return {
				kind: 'dnsmasq.nameserver-used',
				address: textOf(bytes, match.address),
				port: integerOf(bytes, match.port),
				...(match.domain === undefined ? {} : { domain: textOf(bytes, match.domain) }),
				...(match.via === undefined ? {} : { interface: textOf(bytes, match.via) }),
			};
		case 'statisticsBefore287': {
			const sent = integerOf(bytes, match.sent);
			const retriedOrFailed = integerOf(bytes, match.retriedOrFailed);
			return {
				kind: 'dnsmasq.upstream-statistics',
				server: textOf(bytes, match.server),
				port: integerOf(bytes, match.port),
				sent,
				retriedOrFailed,
				allFailed: nothingAnswered({ sent, retriedOrFailed, nxdomain: 0, averageLatencyMs: 0 }),
			};
		}
		case 'statistics': {
			const sent = integerOf(bytes, match.sent);
			const retried = integerOf(bytes, match.retried);
			const failed = integerOf(bytes, match.failed);
			const nxdomain = numberOf(bytes, match.nxdomain);
			const averageLatencyMs = numberOf(bytes, match.latency);
			return {
				kind: 'dnsmasq.upstream-statistics',
				server: textOf(bytes, match.server),
				port: integerOf(bytes, match.port),
				sent,
				retried,
				failed,
				...(nxdomain === undefined ? {} : { nxdomain }),
				...(averageLatencyMs === undefined ? {} : { averageLatencyMs }),
				allFailed: nothingAnswered({
					sent,
					retriedOrFailed: retried + failed,
					nxdomain: nxdomain ?? 0,
					averageLatencyMs: averageLatencyMs ?? 0,
				}),
			};
		}
		case 'queryTotals':
			return {
				kind: 'dnsmasq.query-totals',
				forwarded: integerOf(bytes, match.forwarded),
				answeredLocally: integerOf(bytes, match.answeredLocally),
			};
		case 'cacheStatistics':
			return {
				kind: 'dnsmasq.cache-statistics',
				size: integerOf(bytes, match.size),
				inserted: integerOf(bytes, match.inserted),
				reused: integerOf(bytes, match.reused),
			};
		case 'resolvFileUnreadable': {
			const path = textOf(bytes, match.path);
			return {
				kind: 'dnsmasq.resolv-file-unreadable',
				path,
				failure: fileFailure(textOf(bytes, match.problem)),
			};
		}
		case 'resolvFileEmpty':
			return { kind: 'dnsmasq.resolv-file-empty', path: textOf(bytes, match.emptyFile) };
		case 'noUpstream':
			return { kind: 'dnsmasq.no-upstream' };
		case 'tooManyQueriesTo':
			return {
				kind: 'dnsmasq.too-many-queries',
				max: integerOf(bytes, match.max),
				server: textOf(bytes, match.server),
			};
		case 'tooManyQueries':
			return { kind: 'dnsmasq.too-many-queries', max: integerOf(bytes, match.max) };
		case 'refused': {
			const server = textOf(bytes, match.server);
			return {
				kind: 'dnsmasq.refused',
				server,
				failure: { class: 'dns', reason: 'unspecified', peer: server },
			};
		}
		case 'rebindBlocked':
			return { kind: 'dnsmasq.rebind-blocked', name: textOf(bytes, match.name) };
		case 'nameserverLoop':
			return { kind: 'dnsmasq.nameserver-loop', address: textOf(bytes, match.address) };
		case 'nameserverLocal':
			return { kind: 'dnsmasq.nameserver-local', address: textOf(bytes, match.localAddress) };
		case 'nameserverUnusable':
			return {
				kind: 'dnsmasq.nameserver-unusable',
				address: textOf(bytes, match.localAddress),
				text: textOf(bytes, match.problem),
			};
		case 'listenFailed':
			return {
				kind: 'dnsmasq.listen-failed',
				address: textOf(bytes, match.listenAddress),
				text: textOf(bytes, match.problem),
				failure: { class: 'connect', reason: 'unspecified', host: textOf(bytes, match.listenAddress) },
			};
		case 'unknownInterface':
			return { kind: 'dnsmasq.unknown-interface', name: textOf(bytes, match.unknownInterface) };
		case 'interfaceMissing':
			return { kind: 'dnsmasq.unknown-interface', name: textOf(bytes, match.interface) };
		case 'packetSizeReduced':
			return {
				kind: 'dnsmasq.packet-size-reduced',
				server: textOf(bytes, match.server),
				bytes: integerOf(bytes, match.bytes),
			};
		case 'dnssecFailing':
			return { kind: 'dnsmasq.dnssec-failing' };
		case 'started':
			return { kind: 'dnsmasq.started', version: textOf(bytes, match.version) };
		case 'syntaxOk':
			return { kind: 'dnsmasq.syntax-ok' };
		case 'exiting':
			return { kind: 'dnsmasq.exiting' };
		case 'fileUnreadable':
			return {
				kind: 'dnsmasq.file-unreadable',
				path: textOf(bytes, match.path),
				text: textOf(bytes, match.problem),
			};
		case 'configError':
			return {
				kind: 'dnsmasq.config-error',
				text: textOf(bytes, match.mistake),
				failure: { class: 'config', reason: 'invalid' },
			};
		case 'startFailed':
			return { kind: 'dnsmasq.start-failed' };
		case 'dhcp':
			return { kind: 'dnsmasq.dhcp' };
		case 'notice':
			return { kind: 'dnsmasq.notice' };
	}
}

function fileFailure(problem: string): Failure {
	if (problem === 'No such file or directory') return { class: 'storage', reason: 'missing-file' };
	if (problem === 'Input/output error') return { class: 'storage', reason: 'io-error' };
	return { class: 'unspecified', reason: 'unspecified' };
}

function numberOf(bytes: Uint8Array, span: Span | undefined): number | undefined {
	return span === undefined ? undefined : integerOf(bytes, span);
}
