import { Random } from './random.ts';

/** A journal to make up: the same recipe gives the same bytes. */
export interface Recipe {
	/** `short` is journalctl's text, `json` and `export` its `-o json` and `-o export`. */
	readonly format: 'short' | 'json' | 'export';
	/** The journal ends with the first entry that reaches this size. */
	readonly bytes: number;
	readonly seed: number;
	/** Share of the entries that report a failure, from 0 to 1. */
	readonly failures: number;
}

/** The size of what was made up: the yardstick for a reader of it. */
export interface Made {
	readonly bytes: number;
	readonly lines: number;
	readonly entries: number;
	readonly failures: number;
}

/** One speaker with things that it says; with the clock as that program prints it: `{local}`, `{utc}`, `{epoch}`. */
interface Speaker {
	readonly identifier: string;
	readonly pid: number;
	readonly unit: string;
	readonly messages: readonly string[];
}

const containers: readonly Speaker[] = ['89fe7a71a40d', '422820756f15', 'c0ffee5e15da'].map((identifier) => ({
	identifier,
	pid: 6061,
	unit: 'balena.service',
	messages: [
		'GET /api/v1/readings 200 12.4 ms - 1843',
		'{"level":"info","ts":1795238308.12,"caller":"sensor/poll.go:118","msg":"polled","sensor":"bme280","celsius":21.4}',
		'Messwert übernommen: Außentemperatur −3,5 °C, Luftdruck 1013 hPa ✓',
		'WARN retry 2/5 for upload of batch 20412 after 250ms: upstream is busy',
		'> node index.js',
		'Traceback (most recent call last):\n  File "/usr/src/app/worker.py", line 88, in run\n    self.queue.get(timeout=5)\n_queue.Empty',
		'debug: heartbeat 48213 sent, 3 subscribers, 0 dropped, backlog 17 of 4096 slots, oldest 0.4 s',
	],
}));

const services: readonly Speaker[] = [
	{
		identifier: 'balena-supervisor',
		pid: 6890,
		unit: 'balena-supervisor.service',
		messages: [
			'[api]     GET /v1/healthy 200 - 3.025 ms',
			'[info]    Reported current state to the cloud',
			'[debug]   Attempting container log timestamp flush...',
			'[debug]   Container log timestamp flush complete',
			'[info]    Applying target state',
			'[success] Device state apply success',
		],
	},
	{
		identifier: 'openvpn',
		pid: 2632,
		unit: 'openvpn.service',
		messages: [
			'{local} TLS: soft reset sec=3412/3412 bytes=182734/-1 pkts=1403/0',
			'{local} VERIFY OK: depth=1, C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=open-balena-vpn-rootCA',
			'{local} VERIFY KU OK',
			"{local} Outgoing Data Channel: Cipher 'AES-128-GCM' initialized with 128 bit key",
			'{local} Control Channel: TLSv1.3, cipher TLSv1.3 TLS_AES_256_GCM_SHA384, 2048 bit RSA',
		],
	},
	{
		identifier: 'dnsmasq',
		pid: 1792,
		unit: 'dnsmasq.service',
		messages: [
			'dnsmasq[1792]: reading /etc/resolv.dnsmasq',
			'dnsmasq[1792]: using nameserver 198.51.100.53#53',
			'dnsmasq[1792]: read /etc/hosts - 6 addresses',
		],
	},
	{
		identifier: 'systemd',
		pid: 1,
		unit: 'init.scope',
		messages: [
			'Starting systemd-tmpfiles-clean.service - Cleanup of Temporary Directories...',
			'systemd-tmpfiles-clean.service: Deactivated successfully.',
			'Finished systemd-tmpfiles-clean.service - Cleanup of Temporary Directories.',
			'run-docker-runtime\\x2drunc-moby-f4d5.mount: Succeeded.',
		],
	},
	{
		identifier: 'NetworkManager',
		pid: 1204,
		unit: 'NetworkManager.service',
		messages: [
			'<info>  [{epoch}.4077] dhcp4 (eth0): state changed new lease, address=10.0.0.197',
			"<info>  [{epoch}.4080] policy: set 'Supervisor network' (eth0) as default for IPv4 routing and DNS",
		],
	},
	{
		identifier: 'healthdog',
		pid: 2011,
		unit: 'chronyd.service',
		messages: ['{utc} Selected source 203.0.113.101 (0.resinio.pool.ntp.org)'],
	},
	{
		identifier: 'dbus-daemon',
		pid: 812,
		unit: 'dbus.service',
		messages: ["[system] Successfully activated service 'org.freedesktop.timedate1'"],
	},
];

const failing: readonly Speaker[] = [
	{
		identifier: 'openvpn',
		pid: 2632,
		unit: 'openvpn.service',
		messages: [
			'{local} VERIFY ERROR: depth=1, error=certificate is not yet valid: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=open-balena-vpn-rootCA',
			'{local} RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)',
			'{local} TLS Error: TLS handshake failed',
			'{local} Connection reset, restarting [0]',
		],
	},
	{
		identifier: 'balena-supervisor',
		pid: 6890,
		unit: 'balena-supervisor.service',
		messages: [
			'[event]   Event: Device state report failure {"error":"getaddrinfo EAI_AGAIN api.balena-cloud.com"}',
			'[error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com',
		],
	},
	{
		identifier: 'dnsmasq',
		pid: 1792,
		unit: 'dnsmasq.service',
		messages: ['dnsmasq[1792]: failed to access /etc/resolv.dnsmasq: No such file or directory'],
	},
];

const HOST = 'f220105';
const CHUNK = 256 * 1024;
/** Two fifths of a busy device's journal come from the user's containers. */
const CONTAINER_SHARE = 0.4;
const START = Date.UTC(2026, 1, 2);

const encoder = new TextEncoder();
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (number: number): string => String(number).padStart(2, '0');

/** The clock of the device, as the journal and as OpenVPN print it; both change once a second. */
class Clock {
	#milliseconds = START;
	#second = -1;
	stamp = '';
	#local = '';
	#utc = '';

	advance(milliseconds: number): void {
		this.#milliseconds += milliseconds;
		const second = Math.floor(this.#milliseconds / 1000);
		if (second === this.#second) return;
		this.#second = second;
		const date = new Date(second * 1000);
		const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
		this.stamp = `${MONTHS[date.getUTCMonth()] ?? ''} ${two(date.getUTCDate())} ${time}`;
		const day = date.toISOString().slice(0, 10);
		this.#local = `${day} ${time}`;
		this.#utc = `${day}T${time}Z`;
	}

	/** The words of a program, with the clock as that program prints it. */
	fill(said: string): string {
		if (said.startsWith('{local}')) return this.#local + said.slice('{local}'.length);
		if (said.startsWith('{utc}')) return this.#utc + said.slice('{utc}'.length);
		return said.replace('{epoch}', String(this.#second));
	}

	get microseconds(): number {
		return this.#milliseconds * 1000;
	}

	get monotonic(): number {
		return (this.#milliseconds - START) * 1000 + 3_000_000;
	}
}

function shortEntry(clock: Clock, speaker: Speaker, message: string): string {
	const prefix = `${clock.stamp} ${HOST} ${speaker.identifier}[${speaker.pid}]: `;
	// journalctl indents the further lines of a message to the column where it began.
	return prefix + message.replaceAll('\n', `\n${' '.repeat(prefix.length)}`) + '\n';
}

function fieldsOf(clock: Clock, speaker: Speaker, message: string): readonly (readonly [string, string])[] {
	const realtime = String(clock.microseconds);
	return [
		[
			'__CURSOR',
			`s=e814147660dc40aca58078df2ffd6172;i=${clock.monotonic.toString(16)};b=9c1ed836d96147cd8b5c20022ce2e24a`,
		],
		['__REALTIME_TIMESTAMP', realtime],
		['__MONOTONIC_TIMESTAMP', String(clock.monotonic)],
		['_BOOT_ID', '9c1ed836d96147cd8b5c20022ce2e24a'],
		['_SOURCE_REALTIME_TIMESTAMP', realtime],
		['_MACHINE_ID', '3f0c8d7ab1d14ad29b8ec1b2a8a1b0aa'],
		['_HOSTNAME', HOST],
		['_TRANSPORT', 'stdout'],
		['_STREAM_ID', 'e32a6238565949a09c2a17524a2b145d'],
		['PRIORITY', '6'],
		['SYSLOG_FACILITY', '3'],
		['SYSLOG_IDENTIFIER', speaker.identifier],
		['_PID', String(speaker.pid)],
		['_UID', '0'],
		['_GID', '0'],
		['_COMM', speaker.identifier.slice(0, 15)],
		['_EXE', `/usr/bin/${speaker.identifier}`],
		['_CMDLINE', `/usr/bin/${speaker.identifier} --config /etc/${speaker.identifier}.conf --foreground`],
		['_CAP_EFFECTIVE', '1ffffffffff'],
		['_SYSTEMD_CGROUP', `/system.slice/${speaker.unit}`],
		['_SYSTEMD_UNIT', speaker.unit],
		['_SYSTEMD_SLICE', 'system.slice'],
		['_SYSTEMD_INVOCATION_ID', '2d57f5e6f0a84b8cb5b2e1f0a5a0b6f1'],
		['MESSAGE', message],
	];
}

/** journalctl prints the fields of every entry in another order. */
function jsonEntry(clock: Clock, speaker: Speaker, message: string, random: Random): string {
	const fields = random.shuffle(fieldsOf(clock, speaker, message));
	return `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}\n`;
}

/** A value of several lines is written with its size in eight bytes before it. */
function exportEntry(clock: Clock, speaker: Speaker, message: string): string {
	const lines = fieldsOf(clock, speaker, message).map(([name, value]) => {
		if (!value.includes('\n')) return `${name}=${value}\n`;
		const size = encoder.encode(value).length;
		if (size > 0x7f) throw new RangeError('The size of a value of several lines has to fit into one byte.');
		return `${name}\n${String.fromCharCode(size)}${'\0'.repeat(7)}${value}\n`;
	});
	return `${lines.join('')}\n`;
}

function entryText(format: Recipe['format'], ...entry: readonly [Clock, Speaker, string, Random]): string {
	const [clock, speaker, message, random] = entry;
	switch (format) {
		case 'short':
			return shortEntry(clock, speaker, message);
		case 'json':
			return jsonEntry(clock, speaker, message, random);
		case 'export':
			return exportEntry(clock, speaker, message);
	}
}

/** Makes the journal in chunks of some 256 KiB; what was made is returned at the end. */
export function* journal(recipe: Recipe): Generator<Uint8Array, Made, void> {
	const random = new Random(recipe.seed);
	const clock = new Clock();
	let bytes = 0;
	let lines = 0;
	let entries = 0;
	let failures = 0;
	while (bytes < recipe.bytes) {
		let chunk = '';
		while (chunk.length < CHUNK && bytes + chunk.length < recipe.bytes) {
			clock.advance(random.below(200));
			const failed = random.next() < recipe.failures;
			const speakers = failed ? failing : random.next() < CONTAINER_SHARE ? containers : services;
			const speaker = random.pick(speakers);
			const message = clock.fill(random.pick(speaker.messages));
			const text = entryText(recipe.format, clock, speaker, message, random);
			chunk += text;
			entries++;
			lines += text.split('\n').length - 1;
			if (failed) failures++;
		}
		const encoded = encoder.encode(chunk);
		bytes += encoded.length;
		yield encoded;
	}
	return { bytes, lines, entries, failures };
}
