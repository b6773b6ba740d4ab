import { failureOfText, messageReach, type Failure } from '@whydown/grammars';
import { decodeSpan } from '@whydown/journal';

/** A program that a line names in its own words, and the failure that it reports. */
export interface BareProgram {
	readonly name: string;
	readonly failure: Failure;
}

/**
 * Programs that people run by hand, or that a script runs, and that put their own name before what went wrong. Any word and a
 * colon may begin a sentence: only these names are taken for programs.
 */
const programs: ReadonlySet<string> = new Set(
	(
		'apk apt apt-get avahi-daemon balena balena-engine bash busybox cat chmod chown chronyc chronyd containerd cp curl dd dhclient ' +
		'dhcpcd dig dmesg dnsmasq docker dockerd fsck git hostname hwclock ifconfig ifup insmod ip iptables iw iwconfig journalctl jq ln ' +
		'ls mkdir mkfs.ext4 mmcli modprobe mount mv nc nmcli npm nslookup ntpd ntpdate openssl openvpn pip pip3 ping ping6 podman ' +
		'pppd rfkill rm rsync runc scp sed sh sntp ssh ssh-keyscan sudo systemctl tar telnet timedatectl touch traceroute udhcpc ' +
		'umount wget wpa_supplicant wvdial'
	).split(' '),
);

/** True for a program that people run by hand. */
export function isTool(name: string): boolean {
	return programs.has(name);
}

const named = /^([a-z][\w.-]{0,31})(?:\[\d{1,10}\])?: /;
const ofPath = /^\/(?:usr\/)?(?:local\/)?s?bin\/([\w.-]{1,32}): /;
const numbered = /^([A-Za-z][\w.-]{0,31})\[\d{1,10}\]: /;

/** Beginnings that belong to one program, or to one language's runtime, though they do not name it. */
const openings: readonly (readonly [name: string, opening: RegExp])[] = [
	['engine client', /^(?:(?:docker|balena|balena-engine|podman): )?Error response from daemon: /],
	// A script's words may stand before it on the same line.
	['sudo', /(?:^|: )sudo: unable to resolve host /],
	['apt', /^(?:[WE]: (?:Failed to fetch|The repository|Some index files)|Err:\d+ https?:\/\/)/],
	['apt', /^(?:E: |W: |Err:\d+ )?https?:\/\/\S+ \S+ (?:In)?Release\b/],
	// The supervisor of Home Assistant dates its lines itself.
	[
		'Home Assistant',
		/^(?:\d\d)?\d\d-\d\d-\d\d [\d:]{8}(?:\.\d+)? (?:WARNING|ERROR|CRITICAL) \([\w-]+\) \[[\w.]+\] /,
	],
	['git', /^(?:fatal: )?unable to access '/],
	[
		'Node',
		/^(?:Uncaught )?Error: (?:SSL Error: [A-Z_]+$|(?:getaddrinfo|connect|read|write|listen|open|queryA|queryAaaa|bind) E[A-Z_]+\b)/,
	],
	[
		'Python',
		/^(?:(?:requests|urllib3|http|aiohttp|ssl)\.[\w.]+|socket\.\w+|OSError|ConnectionRefusedError|ConnectionResetError|TimeoutError): /,
	],
	['Go', /^(?:(?:Get|Post|Put|Head|Delete) "?https?:\/\/\S+: |dial (?:tcp|udp)[:\s])/],
];

/** Beginnings of a complaint, whatever follows them: nobody else writes them. */
const complaint =
	/^(?:(?:docker|balena|balena-engine|podman): )?Error response from daemon: |(?:^|: )sudo: unable to resolve host |^\d[\d-]+ [\d:.]+ (?:ERROR|CRITICAL) \(\w+\) \[supervisor\./;

/**
 * The program that a line without stamp, host and identifier names itself, where it also names a failure in the words of the
 * system (an errno, a resolver's, TLS or HTTP error), or complains in a form of its own; `undefined` otherwise.
 */
export function bareProgram(bytes: Uint8Array, start: number, end: number): BareProgram | undefined {
	const reach = Math.min(end, start + messageReach);
	const text = decodeSpan(bytes, start, reach);
	const name = programIn(text);
	if (name === undefined) return undefined;
	const failure = failureOfText(bytes, start, reach);
	return failure.class === 'unspecified' && !complaint.test(text)
		? undefined
		: { name, failure: withHost(failure, text) };
}

/** `Get "https://registry.example.com/v2/": …`, `unable to access 'https://git.example.com/…'` */
const asked = /\b(?:Get|Head|Post|Put|Delete|access) ["']?https?:\/\/([\w.-]+)/;

/** The failure with the host that was asked, where its own words do not name it. */
function withHost(failure: Failure, text: string): Failure {
	const host = failure.host === undefined ? asked.exec(text)?.[1] : undefined;
	return host === undefined ? failure : { ...failure, host };
}

/** A level that a wrapper of the program puts before its words. */
const level = /^(?:ERROR|FATAL|WARN|WARNING|INFO|error|fatal|warn|warning|info):? +/;

function programIn(said: string): string | undefined {
	const text = said.replace(level, '');
	const own = (named.exec(text) ?? ofPath.exec(text))?.[1];
	const opened = openings.find(([, opening]) => opening.test(text))?.[0];
	if (opened !== undefined) return opened;
	if (own !== undefined && programs.has(own)) return own;
	return numbered.exec(text)?.[1];
}
