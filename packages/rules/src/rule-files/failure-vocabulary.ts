import type { FailureClass, FailureReasons } from '@whydown/grammars';

/** The reasons of each class, for checking rule files. The compiler keeps it in step with `FailureReasons`. */
const reasons: { readonly [Class in FailureClass]: Readonly<Record<FailureReasons[Class], true>> } = {
	dns: { 'no-answer': true, 'no-such-name': true, unspecified: true },
	tls: {
		'not-yet-valid': true,
		expired: true,
		'expired-or-not-yet-valid': true,
		'unknown-issuer': true,
		'self-signed': true,
		'self-signed-in-chain': true,
		'unverified-leaf': true,
		'wrong-name': true,
		'wrong-purpose': true,
		'too-weak': true,
		incompatible: true,
		revoked: true,
		'revocation-list-expired': true,
		'revocation-list-not-yet-valid': true,
		'verify-failed': true,
		'not-tls': true,
		'handshake-timed-out': true,
		'handshake-failed': true,
	},
	connect: {
		'timed-out': true,
		refused: true,
		reset: true,
		'no-route': true,
		'network-unreachable': true,
		closed: true,
		'address-in-use': true,
		unspecified: true,
	},
	http: {
		unauthorised: true,
		forbidden: true,
		'not-found': true,
		'client-error': true,
		'server-error': true,
		'unexpected-answer': true,
	},
	auth: { rejected: true, 'cipher-mismatch': true },
	storage: {
		'no-space': true,
		'memory-full': true,
		'no-inodes': true,
		'read-only': true,
		'io-error': true,
		corrupt: true,
		'in-use': true,
		'still-mounted': true,
		'store-incomplete': true,
		'missing-file': true,
	},
	process: {
		exited: true,
		signalled: true,
		'dumped-core': true,
		'timed-out': true,
		watchdog: true,
		'out-of-memory': true,
		'start-limit': true,
		'task-limit': true,
	},
	config: { invalid: true, missing: true, 'version-unsupported': true },
	unspecified: { unspecified: true },
};

/** Classes of failures, in the order of the vocabulary. */
export const failureClasses: readonly string[] = Object.keys(reasons);

/** The reasons that the given classes have. */
export function reasonsOf(classes: readonly string[]): readonly string[] {
	return Object.entries(reasons).flatMap(([name, of]) => (classes.includes(name) ? Object.keys(of) : []));
}
