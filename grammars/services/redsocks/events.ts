import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface RedsocksSaid<What extends string> extends SourceEventBase<`redsocks.${What}`> {
	readonly kind: `redsocks.${What}`;
}

/** Of one connection that was led to the proxy. */
interface RedsocksFailed<What extends string> extends RedsocksSaid<What> {
	/** The error as it was printed. */
	readonly text: string;
	/** Address and port that the device wanted to reach; the proxy stands between. */
	readonly target?: string;
	readonly failure: Failure;
}

export interface RedsocksNotListening extends RedsocksSaid<'not-listening'> {
	readonly address: string;
	readonly failure: Failure;
}

export type RedsocksEvent =
	| RedsocksSaid<'started'>
	| RedsocksSaid<'stopping'>
	/** The proxy itself cannot be reached. */
	| RedsocksFailed<'connect-failed'>
	/** The proxy, or the way to it, broke off. */
	| RedsocksFailed<'relay-failed'>
	| RedsocksFailed<'listen-failed'>
	| RedsocksFailed<'configuration-invalid'>
	| (RedsocksSaid<'configuration-missing'> & { readonly failure: Failure })
	/** No proxy is wanted. */
	| RedsocksSaid<'unconfigured'>
	| (RedsocksSaid<'user-missing'> & { readonly failure: Failure })
	| RedsocksNotListening
	/** Connections go past the proxy, because it does not run. */
	| RedsocksSaid<'bypassed'>
	| RedsocksSaid<'redirecting'>
	/** The firewall's rules differ from the configuration; the script repairs them. */
	| RedsocksSaid<'redirect-wrong'>
	| RedsocksSaid<'notice'>
	| RedsocksSaid<'unrecognised'>;
