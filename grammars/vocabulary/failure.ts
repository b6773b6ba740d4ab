/**
 * The one vocabulary of failures. OpenVPN, Node, Go, curl and Rust word the same failure differently; it has one class and
 * one reason, so that rules speak of failures and not of one program's wording.
 */
export interface FailureReasons {
	dns:
		| 'no-answer' // EAI_AGAIN, "Temporary failure in name resolution": the resolver gave no usable answer
		| 'no-such-name' // ENOTFOUND, NXDOMAIN: the resolver answered "no"
		| 'unspecified'; // "Name or service not known": no such name, or no server to ask
	tls:
		| 'not-yet-valid'
		| 'expired'
		| 'expired-or-not-yet-valid' // old Go: one text for both
		| 'unknown-issuer'
		| 'self-signed'
		| 'self-signed-in-chain'
		| 'unverified-leaf'
		| 'wrong-name'
		| 'wrong-purpose'
		| 'revoked'
		| 'revocation-list-expired'
		| 'revocation-list-not-yet-valid'
		| 'too-weak' // the key or the signature is of a kind that is refused today
		| 'incompatible' // no protocol, cipher or way of signing that both sides take
		| 'verify-failed' // the generic text; look for the reason next to it
		| 'not-tls' // the answer was no TLS at all
		| 'handshake-timed-out'
		| 'handshake-failed';
	connect:
		| 'timed-out'
		| 'refused'
		| 'reset'
		| 'no-route'
		| 'network-unreachable'
		| 'closed'
		| 'address-in-use' // another process or container holds the port
		| 'unspecified';
	http: 'unauthorised' | 'forbidden' | 'not-found' | 'client-error' | 'server-error' | 'unexpected-answer';
	auth: 'rejected' | 'cipher-mismatch';
	storage:
		| 'no-space'
		| 'memory-full' // no room in a file system in memory (/tmp, /run, /dev/shm) or in a table of the kernel: no disk
		| 'no-inodes'
		| 'read-only'
		| 'io-error'
		| 'corrupt'
		| 'in-use' // what is to be removed is held by something that runs or is kept
		| 'still-mounted' // the root of a container that is to be removed is mounted somewhere
		| 'store-incomplete' // a file of the engine's own store of images and containers is gone
		| 'missing-file';
	process:
		| 'exited'
		| 'signalled'
		| 'dumped-core'
		| 'timed-out'
		| 'watchdog'
		| 'out-of-memory'
		| 'start-limit'
		| 'task-limit'; // no further thread or process was allowed
	config: 'invalid' | 'missing' | 'version-unsupported'; // a client speaks a newer version
	unspecified: 'unspecified';
}

export type FailureClass = keyof FailureReasons;

type FailureOf<Class extends FailureClass> = {
	readonly class: Class;
	readonly reason: FailureReasons[Class];
	/** The name or address that was asked for, without port. */
	readonly host?: string;
	/** Address and port of the other side, as printed; of a name that was asked for: the server on this device where nobody listens. */
	readonly peer?: string;
	readonly family?: 'ipv4' | 'ipv6';
	/** Distinguished name of who signed the rejected certificate, as printed. */
	readonly issuer?: string;
	/** Place in the certificate chain: 0 is the server's own. */
	readonly depth?: number;
	/** Seconds until the rejected certificate becomes valid, by the clock of whoever rejects it. */
	readonly seconds?: number;
	/** HTTP status or exit code of the program that reports. */
	readonly status?: number;
};

export type Failure = { [Class in FailureClass]: FailureOf<Class> }[FailureClass];
