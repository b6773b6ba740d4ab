import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface Event<Kind extends string> extends SourceEventBase<`openvpn.${Kind}`> {}

interface Failed<Kind extends string, Class extends Failure['class']> extends Event<Kind> {
	readonly failure: Extract<Failure, { readonly class: Class }>;
}

/** The other side, as printed: `192.0.2.7:443`; `family` when the line names it. */
interface WithPeer {
	readonly peer: string;
	readonly family: 'ipv4' | 'ipv6' | undefined;
}

/** `OpenVPN 2.4.7 arm-poky-linux-gnueabi …`: the process began. */
interface Starting extends Event<'starting'> {
	readonly version: string;
}

/** `library versions: OpenSSL 1.1.1l  24 Aug 2021, …`: the release date bounds the age of the operating system. */
interface LibraryVersions extends Event<'library-versions'> {
	readonly opensslVersion: string;
	/** As printed: `24 Aug 2021`. */
	readonly opensslReleased: string;
}

interface ResolvingFailed extends Failed<'resolving-failed', 'dns'> {
	readonly host: string;
	/** A number, or the name of a service. */
	readonly port: string | undefined;
}

interface Connecting extends Event<'connecting'>, WithPeer {}
interface Connected extends Event<'connected'>, WithPeer {}
interface ConnectFailed extends Failed<'connect-failed', 'connect'>, WithPeer {}
interface InitialPacket extends Event<'initial-packet'>, WithPeer {}

/** Reading from or writing to the connection failed, for another reason than a missing route. */
interface SocketFailed extends Failed<'socket-failed', 'connect'> {
	readonly operation: 'read' | 'write';
	/** As printed: `UDPv4`, `TCP_CLIENT`. */
	readonly protocol: string;
}

/** The device's own packet filter does not let a packet out. */
interface WriteForbidden extends Failed<'write-forbidden', 'connect'> {
	/** As printed: `UDP`, `UDPv4`. */
	readonly protocol: string;
}

/** The local address could not be taken, usually because another process holds the port. */
interface BindFailed extends Event<'bind-failed'> {
	readonly address: string;
	readonly detail: string;
}

interface GaveUp extends Event<'gave-up'> {
	readonly attempts: number;
}

interface CertificateAccepted extends Event<'certificate-accepted'> {
	/** 0 is the server's own certificate. */
	readonly depth: number;
	readonly subject: string;
}

interface CertificateRejected extends Failed<'certificate-rejected', 'tls'> {
	readonly depth: number;
	readonly subject: string;
}

/** The certificate is valid, but not one of the server that we wanted, or not one of a server at all. */
interface CertificateMismatch extends Failed<'certificate-mismatch', 'tls'> {
	readonly subject: string | undefined;
	/** The name that the configuration asks for. */
	readonly expected: string | undefined;
}

interface OpensslError extends Event<'openssl-error'> {
	/** Hexadecimal: the same error has different codes in different versions. */
	readonly code: string;
	readonly detail: string;
}

/** A handshake ended without a session. `seconds` is how long OpenVPN waited for an answer. */
interface TlsFailed extends Failed<'tls-failed', 'tls'> {
	readonly seconds: number | undefined;
}

/** A line that accompanies a failed handshake, or a packet that was thrown away. */
interface TlsError extends Event<'tls-error'> {
	readonly detail: string;
}

interface Alert<Kind extends string> extends Event<Kind> {
	/** As OpenSSL names it: `bad certificate`, `unknown CA`. */
	readonly alert: string;
}

interface PeerConnected extends Event<'peer-connected'>, WithPeer {
	/** Common name of the server's certificate. */
	readonly name: string;
}

interface AuthFailed extends Failed<'auth-failed', 'auth'> {
	readonly detail: string | undefined;
}

interface NoPushReply extends Event<'no-push-reply'> {
	/** The time for which OpenVPN asked for its settings; up to 2.4 the line does not say. */
	readonly seconds: number | undefined;
}

/** `Initialization Sequence Completed`: the tunnel is up. */
interface Up extends Event<'up'> {
	readonly withErrors: boolean;
}

/** Nothing came through the tunnel for the agreed time. */
interface PeerInactive extends Event<'peer-inactive'> {
	/** `UNDEF` when the peer never introduced itself. */
	readonly name: string | undefined;
}

interface ConnectionReset extends Failed<'connection-reset', 'connect'> {}

/** A route could not be set or removed. Not fatal: the tunnel comes up all the same. */
interface RouteFailed extends Event<'route-failed'> {
	readonly action: 'add' | 'delete' | undefined;
}

interface TunDeviceFailed extends Event<'tun-device-failed'> {
	/** The rest of the line behind the name of the call: device and error. */
	readonly detail: string;
}

/** The other side speaks something that is not OpenVPN; 18516 are the letters `HT` of an HTTP answer. */
interface BadPacketLength extends Event<'bad-packet-length'> {
	readonly length: number;
}

/** The two sides have not the same key for the packets of the control channel (`tls-auth`, `tls-crypt`). */
interface ControlKeyMismatch extends Event<'control-key-mismatch'> {
	readonly failure: Failure;
}

interface DataChannelError extends Event<'data-channel-error'> {
	readonly detail: string;
}

interface Signalled<Kind extends string> extends Event<Kind> {
	/** `SIGUSR1`, `SIGHUP`, `SIGTERM`. */
	readonly signal: string;
	/** `hard` came from outside (the service manager, a user), `soft` from OpenVPN itself. */
	readonly source: 'hard' | 'soft';
	/** As printed: `tls-error`, `init_instance`. */
	readonly reason: string | undefined;
}

interface RestartPause extends Event<'restart-pause'> {
	readonly seconds: number;
}

interface OptionError extends Event<'option-error'> {
	readonly detail: string;
	/** The server pushed the option: harmless, OpenVPN goes on without it. */
	readonly pushed: boolean;
}

interface FileUnreadable extends Failed<'file-unreadable', 'config'> {
	readonly detail: string;
}

/** A server does not let a client in: its name or password is wrong, or a script or plugin said so. */
interface ClientRejected extends Event<'client-rejected'> {
	readonly detail: string;
}

/** A script of the configuration could not be started at all. */
interface ScriptNotRun extends Failed<'script-not-run', 'config'> {
	/** The option: `--client-connect`, `--up`. */
	readonly command: string;
}

/** A script of the configuration ran and said no. */
interface ScriptFailed extends Event<'script-failed'> {
	readonly command: string;
	readonly detail: string;
}

/** A key, a password or an algorithm that the configuration names cannot be used. */
interface ConfigUnusable extends Failed<'config-unusable', 'config'> {
	readonly text: string;
}

/** The other side says that it uses another value of an option than this one, or that only one of them has it. */
interface OptionsDiffer extends Event<'options-differ'> {
	/** `cipher`, `link-mtu`, `comp-lzo`. */
	readonly option: string;
}

/** OpenVPN complains of something, and mostly goes on. */
interface FailedAtSomething extends Event<'failed'> {
	readonly text: string;
}

interface MessagesSuppressed extends Event<'messages-suppressed'> {
	readonly count: number;
}

/** Every event of OpenVPN. */
export type OpenvpnEvent =
	| Starting
	| LibraryVersions
	| ResolvingFailed
	| Event<'protocol-undetermined'>
	| Connecting
	| Connected
	| ConnectFailed
	| Failed<'network-unreachable', 'connect'>
	| SocketFailed
	| WriteForbidden
	| ConnectionReset
	| Failed<'server-poll-timed-out', 'connect'>
	| BindFailed
	| GaveUp
	| InitialPacket
	| CertificateAccepted
	| CertificateRejected
	| CertificateMismatch
	| Failed<'own-certificate-not-yet-valid', 'tls'>
	| Failed<'own-certificate-expired', 'tls'>
	| OpensslError
	| TlsFailed
	| TlsError
	| Event<'tls-restarting'>
	| Alert<'alert-sent'>
	| Alert<'alert-received'>
	| PeerConnected
	| AuthFailed
	| NoPushReply
	| Up
	| PeerInactive
	| RouteFailed
	| TunDeviceFailed
	| BadPacketLength
	| ControlKeyMismatch
	| DataChannelError
	| Signalled<'restarting'>
	| Signalled<'exiting'>
	| RestartPause
	| OptionError
	| FileUnreadable
	| Event<'fatal-exit'>
	| Event<'interrupted-call'>
	| ClientRejected
	| ScriptNotRun
	| ScriptFailed
	| ConfigUnusable
	| FailedAtSomething
	| Event<'packet-replayed'>
	| OptionsDiffer
	| MessagesSuppressed
	| Event<'notice'>
	| Event<'unrecognised'>;
