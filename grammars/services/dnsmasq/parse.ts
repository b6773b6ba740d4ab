import type { Failure } from '../../vocabulary/failure.ts';
import { integerOf, textOf, type Span } from '../../fields/span.ts';
import { constant, eventsByCase, from, kind, maybe } from '../../matcher/events-by-case.ts';
import { matchDnsmasq, type DnsmasqMatch } from './dnsmasq.parser.ts';
import type { DnsmasqEvent, DnsmasqUpstreamStatistics } from './events.ts';
import { nothingAnswered } from './nothing-answered.ts';

/** Reads one line of dnsmasq, as name server, DHCP or TFTP server. */
export function parseDnsmasq(bytes: Uint8Array, start: number, end: number): DnsmasqEvent {
	const match = matchDnsmasq(bytes, start, end);
	return match === undefined ? { kind: 'dnsmasq.unrecognised' } : eventOf(bytes, match);
}

type MatchOfCase<Case extends DnsmasqMatch['case']> = Extract<DnsmasqMatch, { readonly case: Case }>;

const eventOf = eventsByCase<'dnsmasq', DnsmasqEvent, DnsmasqMatch>('dnsmasq', {
	query: { step: constant('asked'), name: textOf, type: textOf },
	dnssecQuery: kind('dnsmasq.query', {
		step: constant('forwarded'),
		name: textOf,
		type: textOf,
		server: textOf,
	}),
	forwarded: kind('dnsmasq.query', { step: constant('forwarded'), name: textOf, server: textOf }),
	noServerYet: kind('dnsmasq.no-upstream', {}),
	answerFailed: { answer: from('problem', textOf) },
	bogus: kind('dnsmasq.dnssec-failing', {}),
	answered: kind('dnsmasq.query', { step: constant('answered'), name: textOf, answer: textOf }),
	nameserverUsed: {
		address: textOf,
		port: integerOf,
		domain: maybe(textOf),
		interface: maybe(from('via', textOf)),
	},
	statisticsBefore287,
	statistics,
	queryTotals: { forwarded: integerOf, answeredLocally: integerOf },
	cacheStatistics: { size: integerOf, inserted: integerOf, reused: integerOf },
	resolvFileUnreadable: { path: textOf, failure: from('problem', fileFailure) },
	resolvFileEmpty: { path: from('emptyFile', textOf) },
	noUpstream: {},
	tooManyQueriesTo: kind('dnsmasq.too-many-queries', { max: integerOf, server: textOf }),
	tooManyQueries: { max: integerOf },
	refused: { server: textOf, failure: from('server', refusal) },
	rebindBlocked: { name: textOf },
	nameserverLoop: { address: textOf },
	nameserverLocal: { address: from('localAddress', textOf) },
	nameserverUnusable: { address: from('localAddress', textOf), text: from('problem', textOf) },
	listenFailed: {
		address: from('listenAddress', textOf),
		text: from('problem', textOf),
		failure: from('listenAddress', listenFailure),
	},
	bindFailed: kind('dnsmasq.listen-failed', {
		address: from('dhcpSocket', textOf),
		text: from('problem', textOf),
		failure: from('dhcpSocket', listenFailure),
	}),
	queryIgnored: {},
	dhcpRangeMissing: {},
	dhcpRefused: {},
	sendFailed: { text: from('problem', textOf) },
	unknownInterface: { name: from('unknownInterface', textOf) },
	interfaceMissing: kind('dnsmasq.unknown-interface', { name: from('interface', textOf) }),
	packetSizeReduced: { server: textOf, bytes: integerOf },
	dnssecFailing: {},
	started: { version: textOf },
	syntaxOk: {},
	exiting: {},
	fileUnreadable: { path: textOf, text: from('problem', textOf) },
	configError: {
		text: from('mistake', textOf),
		failure: constant({ class: 'config', reason: 'invalid' }),
	},
	configErrorAt: kind('dnsmasq.config-error', {
		text: from('located', textOf),
		failure: constant({ class: 'config', reason: 'invalid' }),
	}),
	startFailed: {},
	dhcp: {},
	notice: {},
	failed: { text: from('trouble', textOf) },
});

function statisticsBefore287(
	bytes: Uint8Array,
	match: MatchOfCase<'statisticsBefore287'>,
): DnsmasqUpstreamStatistics {
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

function statistics(bytes: Uint8Array, match: MatchOfCase<'statistics'>): DnsmasqUpstreamStatistics {
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

function fileFailure(bytes: Uint8Array, problem: Span): Failure {
	const text = textOf(bytes, problem);
	if (text === 'No such file or directory') return { class: 'storage', reason: 'missing-file' };
	if (text === 'Input/output error') return { class: 'storage', reason: 'io-error' };
	return { class: 'unspecified', reason: 'unspecified' };
}

function refusal(bytes: Uint8Array, server: Span): Failure {
	return { class: 'dns', reason: 'unspecified', peer: textOf(bytes, server) };
}

function listenFailure(bytes: Uint8Array, address: Span): Failure {
	return { class: 'connect', reason: 'unspecified', host: textOf(bytes, address) };
}

function numberOf(bytes: Uint8Array, span: Span | undefined): number | undefined {
	return span === undefined ? undefined : integerOf(bytes, span);
}
