import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface DnsmasqSaid<What extends string> extends SourceEventBase<`dnsmasq.${What}`> {
	readonly kind: `dnsmasq.${What}`;
}

export interface DnsmasqStarted extends DnsmasqSaid<'started'> {
	readonly version: string;
}

/** The file that names the upstream servers is not there, or cannot be read. */
export interface DnsmasqResolvFileUnreadable extends DnsmasqSaid<'resolv-file-unreadable'> {
	readonly path: string;
	readonly failure: Failure;
}

export interface DnsmasqResolvFileEmpty extends DnsmasqSaid<'resolv-file-empty'> {
	readonly path: string;
}

export interface DnsmasqNameserverUsed extends DnsmasqSaid<'nameserver-used'> {
	readonly address: string;
	readonly port: number;
	/** Only for names under this domain. */
	readonly domain?: string;
	readonly interface?: string;
}

export interface DnsmasqNameserverIgnored extends DnsmasqSaid<'nameserver-loop' | 'nameserver-local'> {
	readonly kind: 'dnsmasq.nameserver-loop' | 'dnsmasq.nameserver-local';
	readonly address: string;
}

export interface DnsmasqNameserverUnusable extends DnsmasqSaid<'nameserver-unusable'> {
	readonly address: string;
	readonly text: string;
}

/** The fate of the queries to one upstream server since dnsmasq started; printed on SIGUSR1. */
export interface DnsmasqUpstreamStatistics extends DnsmasqSaid<'upstream-statistics'> {
	readonly server: string;
	readonly port: number;
	readonly sent: number;
	readonly retried?: number;
	readonly failed?: number;
	/** Before 2.87 both are one number. */
	readonly retriedOrFailed?: number;
	readonly nxdomain?: number;
	readonly averageLatencyMs?: number;
	/** True when the numbers say that this server answers nothing; see `nothingAnswered`. */
	readonly allFailed: boolean;
}

export interface DnsmasqQueryTotals extends DnsmasqSaid<'query-totals'> {
	readonly forwarded: number;
	readonly answeredLocally: number;
}

export interface DnsmasqCacheStatistics extends DnsmasqSaid<'cache-statistics'> {
	readonly size: number;
	readonly inserted: number;
	/** Insertions that threw out entries which were still good. */
	readonly reused: number;
}

export interface DnsmasqTooManyQueries extends DnsmasqSaid<'too-many-queries'> {
	readonly max: number;
	readonly server?: string;
}

export interface DnsmasqRefused extends DnsmasqSaid<'refused'> {
	readonly server: string;
	readonly failure: Failure;
}

export interface DnsmasqRebindBlocked extends DnsmasqSaid<'rebind-blocked'> {
	readonly name: string;
}

export interface DnsmasqListenFailed extends DnsmasqSaid<'listen-failed'> {
	readonly address: string;
	readonly text: string;
	readonly failure: Failure;
}

export interface DnsmasqUnknownInterface extends DnsmasqSaid<'unknown-interface'> {
	readonly name: string;
}

export interface DnsmasqFileUnreadable extends DnsmasqSaid<'file-unreadable'> {
	readonly path: string;
	readonly text: string;
}

export interface DnsmasqConfigError extends DnsmasqSaid<'config-error'> {
	readonly text: string;
	readonly failure: Failure;
}

export interface DnsmasqPacketSizeReduced extends DnsmasqSaid<'packet-size-reduced'> {
	readonly server: string;
	readonly bytes: number;
}

/** One line of `log-queries`. */
export interface DnsmasqQuery extends DnsmasqSaid<'query'> {
	readonly step: 'asked' | 'forwarded' | 'answered';
	readonly name: string;
	/** Record type that was asked for. */
	readonly type?: string;
	/** The server that the query was forwarded to. */
	readonly server?: string;
	/** An address, `NXDOMAIN`, … */
	readonly answer?: string;
}

/** `reply error is SERVFAIL` of log-queries: a server did not answer a question with an answer. */
export interface DnsmasqAnswerFailed extends DnsmasqSaid<'answer-failed'> {
	readonly answer: string;
}

/** dnsmasq complains of something and goes on. */
export interface DnsmasqFailed extends DnsmasqSaid<'failed' | 'send-failed'> {
	readonly text: string;
}

export type DnsmasqEvent =
	| DnsmasqStarted
	| DnsmasqSaid<'syntax-ok'>
	| DnsmasqSaid<'exiting'>
	| DnsmasqResolvFileUnreadable
	| DnsmasqResolvFileEmpty
	| DnsmasqNameserverUsed
	| DnsmasqNameserverIgnored
	| DnsmasqNameserverUnusable
	| DnsmasqSaid<'no-upstream'>
	| DnsmasqUpstreamStatistics
	| DnsmasqQueryTotals
	| DnsmasqCacheStatistics
	| DnsmasqTooManyQueries
	| DnsmasqRefused
	| DnsmasqRebindBlocked
	| DnsmasqListenFailed
	| DnsmasqUnknownInterface
	| DnsmasqFileUnreadable
	| DnsmasqConfigError
	| DnsmasqSaid<'start-failed'>
	| DnsmasqPacketSizeReduced
	| DnsmasqSaid<'dnssec-failing'>
	| DnsmasqQuery
	| DnsmasqAnswerFailed
	| DnsmasqSaid<'query-ignored'>
	| DnsmasqSaid<'dhcp'>
	| DnsmasqSaid<'dhcp-range-missing'>
	| DnsmasqSaid<'dhcp-refused'>
	| DnsmasqFailed
	| DnsmasqSaid<'notice'>
	| DnsmasqSaid<'unrecognised'>;
