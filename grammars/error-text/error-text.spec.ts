import { describe, expect, test } from 'vitest';
import type { Failure } from '../failure.ts';
import { testAgreement } from '../testing/agreement.ts';
import { failureOfText } from './error-text.ts';
import { matchErrorText } from './error-text.parser.ts';

function failureOf(text: string): Failure {
	const bytes = new TextEncoder().encode(`"${text}"`);
	return failureOfText(bytes, 1, bytes.length - 1);
}

const api = 'api.balena-cloud.com';

/** Error texts as Node, SQLite, balenaEngine, os-config and curl print them. */
const texts: readonly (readonly [text: string, failure: Failure])[] = [
	[`getaddrinfo EAI_AGAIN ${api}`, { class: 'dns', reason: 'no-answer', host: api }],
	[`getaddrinfo EAI_AGAIN ${api} ${api}:443`, { class: 'dns', reason: 'no-answer', host: api }],
	[`getaddrinfo EAI_AGAIN ${api}:443`, { class: 'dns', reason: 'no-answer', host: api }],
	[`getaddrinfo ENOTFOUND ${api}`, { class: 'dns', reason: 'no-such-name', host: api }],
	[
		`request to https://${api}/ failed, reason: getaddrinfo ENOTFOUND ${api}`,
		{ class: 'dns', reason: 'no-such-name', host: api },
	],
	[`getaddrinfo EMFILE ${api}`, { class: 'dns', reason: 'unspecified', host: api }],
	[`queryA ETIMEOUT ${api}`, { class: 'dns', reason: 'no-answer', host: api }],
	[`queryA ENOTFOUND ${api}`, { class: 'dns', reason: 'no-such-name', host: api }],
	['Temporary failure in name resolution', { class: 'dns', reason: 'no-answer' }],
	[`dial tcp: lookup ${api}: no such host`, { class: 'dns', reason: 'no-such-name', host: api }],
	[
		`dial tcp: lookup ${api} on 127.0.0.2:53: no such host`,
		{ class: 'dns', reason: 'no-such-name', host: api },
	],
	[
		`dial tcp: lookup ${api} on 127.0.0.2:53: server misbehaving`,
		{ class: 'dns', reason: 'no-answer', host: api },
	],
	[
		`lookup ${api} on 127.0.0.2:53: read udp 127.0.0.1:4->127.0.0.2:53: i/o timeout`,
		{ class: 'dns', reason: 'no-answer', host: api },
	],
	[
		'failed to lookup address information: Name or service not known',
		{ class: 'dns', reason: 'unspecified' },
	],
	['failed to lookup address information: Try again', { class: 'dns', reason: 'no-answer' }],
	[`Could not resolve host: ${api}`, { class: 'dns', reason: 'unspecified', host: api }],
	['Resolving timed out after 5000 milliseconds', { class: 'dns', reason: 'no-answer' }],
	[
		`no record found for name: ${api} type: AAAA class: IN`,
		{ class: 'dns', reason: 'no-such-name', host: api },
	],
	['EAI_AGAIN', { class: 'dns', reason: 'no-answer' }],
	['ENOTFOUND', { class: 'dns', reason: 'no-such-name' }],

	[
		'connect ECONNREFUSED /var/run/balena-engine.sock',
		{ class: 'connect', reason: 'refused', peer: '/var/run/balena-engine.sock' },
	],
	[
		'connect ENOENT /var/run/balena-engine.sock',
		{ class: 'connect', reason: 'refused', peer: '/var/run/balena-engine.sock' },
	],
	[
		'connect ECONNREFUSED 198.51.100.19:443',
		{ class: 'connect', reason: 'refused', peer: '198.51.100.19:443', family: 'ipv4' },
	],
	[
		'connect ETIMEDOUT 198.51.100.19:443',
		{ class: 'connect', reason: 'timed-out', peer: '198.51.100.19:443', family: 'ipv4' },
	],
	[
		'connect EHOSTUNREACH 2001:db8::66:443 - Local (:::0)',
		{ class: 'connect', reason: 'no-route', peer: '2001:db8::66:443', family: 'ipv6' },
	],
	[
		'connect ENETUNREACH 198.51.100.10:443 - Local (0.0.0.0:0)',
		{ class: 'connect', reason: 'network-unreachable', peer: '198.51.100.10:443', family: 'ipv4' },
	],
	[
		'connect ECONNRESET 198.51.100.10:443',
		{ class: 'connect', reason: 'reset', peer: '198.51.100.10:443', family: 'ipv4' },
	],
	['tcp connect error: Connection refused (os error 111)', { class: 'connect', reason: 'refused' }],
	['tcp connect error: Connection timed out (os error 110)', { class: 'connect', reason: 'timed-out' }],
	['Connection reset by peer (os error 104)', { class: 'connect', reason: 'reset' }],
	['tcp connect error: No route to host (os error 113)', { class: 'connect', reason: 'no-route' }],
	[
		'tcp connect error: Network is unreachable (os error 101)',
		{ class: 'connect', reason: 'network-unreachable' },
	],
	['Empty reply from server', { class: 'connect', reason: 'closed' }],
	[
		'Get https://registry2.balena-cloud.com/v2/: dial tcp 198.51.100.19:443: connect: connection refused',
		{ class: 'connect', reason: 'refused', peer: '198.51.100.19:443', family: 'ipv4' },
	],
	[
		'dial unix /run/containerd.sock: connect: connection refused',
		{ class: 'connect', reason: 'refused', peer: '/run/containerd.sock' },
	],
	[
		'dial unix /run/containerd.sock: connect: no such file or directory',
		{ class: 'connect', reason: 'refused', peer: '/run/containerd.sock' },
	],
	[
		'dial tcp 198.51.100.19:443: i/o timeout',
		{ class: 'connect', reason: 'timed-out', peer: '198.51.100.19:443', family: 'ipv4' },
	],
	[
		'dial tcp 198.51.100.19:443: connect: connection timed out',
		{ class: 'connect', reason: 'timed-out', peer: '198.51.100.19:443', family: 'ipv4' },
	],
	[
		'dial tcp 198.51.100.19:443: connect: no route to host',
		{ class: 'connect', reason: 'no-route', peer: '198.51.100.19:443', family: 'ipv4' },
	],
	[
		'dial tcp [2001:db8::66]:443: connect: network is unreachable',
		{ class: 'connect', reason: 'network-unreachable', peer: '[2001:db8::66]:443', family: 'ipv6' },
	],
	[
		'read tcp 192.0.2.7:40312->198.51.100.19:443: i/o timeout',
		{ class: 'connect', reason: 'timed-out', peer: '198.51.100.19:443', family: 'ipv4' },
	],
	[
		'read tcp 192.0.2.7:40312->198.51.100.19:443: read: connection reset by peer',
		{ class: 'connect', reason: 'reset', peer: '198.51.100.19:443', family: 'ipv4' },
	],
	[
		'net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
		{ class: 'connect', reason: 'timed-out' },
	],
	['context deadline exceeded', { class: 'connect', reason: 'timed-out' }],
	['Get https://registry2.balena-cloud.com/v2/: EOF', { class: 'connect', reason: 'closed' }],
	['ECONNREFUSED', { class: 'connect', reason: 'refused' }],
	['ESOCKETTIMEDOUT', { class: 'connect', reason: 'timed-out' }],
	['read ETIMEDOUT', { class: 'connect', reason: 'timed-out' }],
	['read ECONNRESET', { class: 'connect', reason: 'reset' }],
	['send EHOSTUNREACH', { class: 'connect', reason: 'no-route' }],
	['send ENETUNREACH', { class: 'connect', reason: 'network-unreachable' }],
	['socket hang up', { class: 'connect', reason: 'closed' }],
	['write EPIPE', { class: 'connect', reason: 'closed' }],

	['CRL has expired', { class: 'tls', reason: 'revocation-list-expired' }],
	['CRL is not yet valid', { class: 'tls', reason: 'revocation-list-not-yet-valid' }],
	['certificate is not yet valid', { class: 'tls', reason: 'not-yet-valid' }],
	['CERT_NOT_YET_VALID', { class: 'tls', reason: 'not-yet-valid' }],
	[
		'x509: certificate has expired or is not yet valid: current time 2017-03-23T12:00:00Z is before 2022-01-01T00:00:00Z',
		{ class: 'tls', reason: 'not-yet-valid' },
	],
	[
		'x509: certificate has expired or is not yet valid: current time 2032-03-23T12:00:00Z is after 2022-01-01T00:00:00Z',
		{ class: 'tls', reason: 'expired' },
	],
	['x509: certificate has expired or is not yet valid', { class: 'tls', reason: 'expired-or-not-yet-valid' }],
	['certificate has expired', { class: 'tls', reason: 'expired' }],
	['CERT_HAS_EXPIRED', { class: 'tls', reason: 'expired' }],
	['self signed certificate in certificate chain', { class: 'tls', reason: 'self-signed-in-chain' }],
	['self-signed certificate in certificate chain', { class: 'tls', reason: 'self-signed-in-chain' }],
	['SELF_SIGNED_CERT_IN_CHAIN', { class: 'tls', reason: 'self-signed-in-chain' }],
	['self signed certificate', { class: 'tls', reason: 'self-signed' }],
	['self-signed certificate', { class: 'tls', reason: 'self-signed' }],
	['DEPTH_ZERO_SELF_SIGNED_CERT', { class: 'tls', reason: 'self-signed' }],
	['unable to get local issuer certificate', { class: 'tls', reason: 'unknown-issuer' }],
	['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', { class: 'tls', reason: 'unknown-issuer' }],
	['x509: certificate signed by unknown authority', { class: 'tls', reason: 'unknown-issuer' }],
	['unable to verify the first certificate', { class: 'tls', reason: 'unverified-leaf' }],
	['UNABLE_TO_VERIFY_LEAF_SIGNATURE', { class: 'tls', reason: 'unverified-leaf' }],
	[
		`Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: Host: ${api}. is not in the cert's altnames: DNS:portal.example.net`,
		{ class: 'tls', reason: 'wrong-name', host: api },
	],
	[
		"Hostname/IP does not match certificate's altnames: IP: 198.51.100.10 is not in the cert's list: ",
		{ class: 'tls', reason: 'wrong-name' },
	],
	[
		'x509: certificate is valid for portal.example.net, www.example.net, not registry2.balena-cloud.com',
		{ class: 'tls', reason: 'wrong-name', host: 'registry2.balena-cloud.com' },
	],
	['x509: certificate is valid for portal.example.net', { class: 'tls', reason: 'wrong-name' }],
	['ERR_TLS_CERT_ALTNAME_INVALID', { class: 'tls', reason: 'wrong-name' }],
	[
		'write EPROTO 802166D5C27F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../x.c:350:',
		{ class: 'tls', reason: 'not-tls' },
	],
	['write EPROTO', { class: 'tls', reason: 'handshake-failed' }],
	['net/http: TLS handshake timeout', { class: 'tls', reason: 'handshake-timed-out' }],
	[
		'Client network socket disconnected before secure TLS connection was established',
		{ class: 'tls', reason: 'handshake-failed' },
	],
	[
		"SSL: no alternative certificate subject name matches target host name 'api.balena-cloud.com'",
		{ class: 'tls', reason: 'wrong-name' },
	],
	[
		'server certificate verification failed. CAfile: /etc/ssl/ca.crt CRLfile: none',
		{ class: 'tls', reason: 'verify-failed' },
	],
	['SSL certificate problem: certificate is not yet valid', { class: 'tls', reason: 'not-yet-valid' }],
	[
		'error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed:../openssl-1.1.1l/ssl/statem/statem_clnt.c:1914: (certificate is not yet valid)',
		{ class: 'tls', reason: 'not-yet-valid' },
	],
	['certificate verify failed', { class: 'tls', reason: 'verify-failed' }],
	['certificate verify failed: (certificate is not yet valid)', { class: 'tls', reason: 'not-yet-valid' }],

	['write /mnt/data/x: no space left on device', { class: 'storage', reason: 'no-space' }],
	["ENOSPC: no space left on device, open '/data/x'", { class: 'storage', reason: 'no-space' }],
	['SQLITE_FULL: database or disk is full', { class: 'storage', reason: 'no-space' }],
	['SQLITE_CORRUPT: database disk image is malformed', { class: 'storage', reason: 'corrupt' }],
	['lstat /var/lib/docker/overlay2: structure needs cleaning', { class: 'storage', reason: 'corrupt' }],
	['open /mnt/data/x: Structure needs cleaning', { class: 'storage', reason: 'corrupt' }],
	['open /mnt/data/x: EUCLEAN: structure needs cleaning, open', { class: 'storage', reason: 'corrupt' }],
	['EBADMSG: bad message, read', { class: 'storage', reason: 'corrupt' }],
	[
		'error:140770FC:SSL routines:SSL23_GET_SERVER_HELLO:unknown protocol',
		{ class: 'tls', reason: 'not-tls' },
	],
	['Failed to load container 4f2: layer does not exist', { class: 'storage', reason: 'corrupt' }],
	['read /mnt/state/x: Bad message', { class: 'storage', reason: 'corrupt' }],
	[
		'open /var/lib/docker/containers/4f2/config.v2.json: no such file or directory',
		{ class: 'storage', reason: 'missing-file' },
	],
	['cat: /mnt/data/x: No such file or directory', { class: 'storage', reason: 'missing-file' }],
	['SQLITE_IOERR: disk I/O error', { class: 'storage', reason: 'io-error' }],
	['EIO: i/o error, read', { class: 'storage', reason: 'io-error' }],
	['SQLITE_READONLY: attempt to write a readonly database', { class: 'storage', reason: 'read-only' }],
	['EROFS: read-only file system, open', { class: 'storage', reason: 'read-only' }],
	['SQLITE_CANTOPEN: unable to open database file', { class: 'storage', reason: 'missing-file' }],
	["ENOENT: no such file or directory, open '/x'", { class: 'storage', reason: 'missing-file' }],
	['Non-200 response from the API! Status code: 401', { class: 'http', reason: 'unauthorised', status: 401 }],
	['Error from the API: 503', { class: 'http', reason: 'server-error', status: 503 }],
	[
		'received unexpected HTTP status: 500 Internal Server Error',
		{ class: 'http', reason: 'server-error', status: 500 },
	],
	['unauthorized: authentication required', { class: 'http', reason: 'unauthorised', status: 401 }],
	[
		"pull access denied for registry2.balena-cloud.com/v2/x, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
		{ class: 'http', reason: 'forbidden' },
	],
	['Status code: 403', { class: 'http', reason: 'forbidden', status: 403 }],
	['Status code: 404', { class: 'http', reason: 'not-found', status: 404 }],
	['Status code: 429', { class: 'http', reason: 'client-error', status: 429 }],
	['Status code: 301', { class: 'http', reason: 'unexpected-answer', status: 301 }],
	['SyntaxError: Unexpected token o in JSON at position 1', { class: 'config', reason: 'invalid' }],
	['', { class: 'unspecified', reason: 'unspecified' }],
	['aborted', { class: 'unspecified', reason: 'unspecified' }],
	// Words that only contain a code
	['MYENOSPCX', { class: 'unspecified', reason: 'unspecified' }],
];

describe('failureOfText', () => {
	test.each(texts)('%s', (text, failure) => {
		expect(failureOf(text)).toEqual(failure);
	});
});

// The grammar describes the place where the failure is named, so each text is read from every word on.
testAgreement(
	new URL('./error-text.ohm', import.meta.url),
	matchErrorText,
	texts.flatMap(([text]) => [...text.matchAll(/\b\w/g)].map((word) => text.slice(word.index))),
);
