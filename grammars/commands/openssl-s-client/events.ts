import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** A certificate of the chain was not accepted. The same certificate may be refused for several reasons. */
export interface OpensslSClientCertificateRejected extends SourceEventBase<'openssl-s-client.certificate-rejected'> {
	readonly kind: 'openssl-s-client.certificate-rejected';
	readonly host: string | undefined;
	/** OpenSSL's number of the reason: 9 not yet valid, 10 expired, 18 to 21 whom to trust. */
	readonly number: number;
	readonly text: string;
	/** Place in the chain: 0 is the server's own. */
	readonly depth: number | undefined;
	readonly subject: string | undefined;
	readonly failure: Failure;
}

/** The whole chain was accepted. */
export interface OpensslSClientVerified extends SourceEventBase<'openssl-s-client.verified'> {
	readonly kind: 'openssl-s-client.verified';
	readonly host: string | undefined;
}

/** There was no connection, or no TLS on it. */
export interface OpensslSClientFailed extends SourceEventBase<'openssl-s-client.failed'> {
	readonly kind: 'openssl-s-client.failed';
	readonly host: string | undefined;
	readonly status: number | undefined;
	readonly text: string;
	readonly failure: Failure;
}

export type OpensslSClientEvent =
	OpensslSClientCertificateRejected | OpensslSClientVerified | OpensslSClientFailed;
