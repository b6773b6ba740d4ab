import {
	AT_SIGN,
	BACKTICK,
	COLON,
	DOLLAR,
	HASH,
	NON_ASCII,
	OPEN_BRACKET,
	PERCENT,
	SPACE,
	UPPER_A,
	UPPER_S,
	UPPER_Z,
} from '../input/bytes.ts';
import { decodeSpan } from '../input/text.ts';

/** A prompt longer than this is none. */
const promptBytes = 96;
const commandBytes = 4096;
/** The prompts that tell user and host, or which shell it is. The command may be missing. */
const prompts: readonly RegExp[] = [
	// `root@9294512:~# date`, `user@host:~$ date`
	/^[a-z_][\w.-]{0,63}@[\w.-]{1,64}(?::[^\s#$]{0,64})? ?[#$](?: +(.*))?$/,
	// `[root@host dir]$ date`
	/^\[[\w.-]{1,64}@[\w.-]{1,64}(?:[ :][^\]]{0,64})?\] ?[#$](?: +(.*))?$/,
	// `user@host ~ % date`
	/^[a-z_][\w.-]{0,63}@[\w.-]{1,64} [^\s%]{1,64} %(?: +(.*))?$/,
	// `bash-5.0# date`, `sh-5.1$ date`
	/^(?:ba|a|da|k|z)?sh-\d[\w.]{0,12}[#$](?: +(.*))?$/,
];
/** Those that look like other things, too: only commands that people are asked to run are believed behind them. */
const shortPrompts: readonly RegExp[] = [
	// `# date`, `$ date`
	/^[#$] +(\S.*)$/,
	// `/ # date`, `luna:~ # date`
	/^(?:[a-z][\w.-]{0,63}:)?[~/]\S{0,64} [#$] +(\S.*)$/,
	// `➜  ~ date`, `➜  dir git:(main) ✗ date`
	/^\u279C +\S{1,64}(?: git:\(\S{1,64}\))?(?: \u2717)? +(\S.*)$/,
	// `C:\tools> date`, `PS C:\> date`
	/^(?:PS )?[A-Z]:\\[^<>|]{0,96}> *(\S.*)$/,
];
/** Commands that people are asked to run, with as much of their arguments as sets them apart from a heading in Markdown. */
const askedCommand = new RegExp(
	`^(?:sudo +)?(?:${[
		'journalctl(?: |$)',
		'dmesg(?: |$)',
		'logread(?: |$)',
		'systemctl +(?:-\\S+ +)*(?:status|show|cat|is-\\w+|list-\\w+|--failed|restart|stop|start)(?: |$)',
		'(?:balena|balena-engine|docker|podman)(?: +(?:device|container|compose|system))? +(?:logs|ps|images|info|inspect|version|stats|df|run|start|stop|pull|exec|-v|--version)(?: |$)',
		'docker-compose +(?:logs|ps|up|down)(?: |$)',
		'df(?: +[-/]\\S*)* *$',
		'free(?: +-\\S+)* *$',
		'chronyc +(?:-\\S+ +)*\\w+',
		'(?:timedatectl|resolvectl|hostnamectl|nmcli|ifconfig|iwconfig|lsblk|lsusb|blkid|hwclock|systemd-analyze)(?: +[-a-z]\\S*)* *$',
		'ip +(?:-\\S+ +)*(?:a|addr|address|r|route|l|link|n|neigh)(?: +(?:show|get|list|-|dev)\\b.*)? *$',
		'(?:mmcli|iw|iptables|nc|ntpq|ntpdate|fdisk|netstat|ss|mtr) +-\\S',
		'iw +(?:dev|reg|phy|list)\\b',
		'(?:route|rfkill)(?: +(?:-\\S+|list|show))* *$',
		'nc +[\\w-]+[.:]\\S+ +\\d',
		'wpa_cli(?: +-\\S+)*(?: +\\S+)? *$',
		'(?:rauc|mender|mender-update) +\\w',
		'ha +(?:supervisor|core|host|os|network|dns|info)\\b',
		'(?:curl|wget) +(?:-|https?:)\\S*',
		'(?:ping6?|traceroute6?|tracepath|nslookup|dig|host) +(?:-\\S+ +(?:\\d+ +)?)*[\\w-]+[.:]\\S',
		'(?:cat|tail|head|less|zcat|ls|stat) +(?:-\\S+ +)*[~./]\\S',
		'grep +\\S+ +\\S',
		'(?:date|uptime|mount|ps)(?: +[-+|/]\\S*)* *$',
		'uname +-',
		'md5sum +-',
		'vcgencmd +\\w+',
		'openssl +s_client(?: |$)',
		'(?:e2fsck|fsck|dumpe2fs) +[-/]',
		'(?:hostapp-update|update-balena-supervisor|os-config|balena-config-vars)(?: |$)',
	].join('|')})`,
);
const fence = /^(?:`{3,}|~{3,})\s*[\w+-]*\s*$/;
const longestFence = 32;

/** True for the line of three backticks or more that begins or ends a Markdown block. */
export function isFence(bytes: Uint8Array, start: number, end: number): boolean {
	if (end - start < 3 || end - start > longestFence) return false;
	return fence.test(decodeSpan(bytes, start, end));
}

/**
 * The command behind a shell's prompt, empty when nothing was typed; `undefined` when the line is no prompt. `inTyped`: a typed
 * command is being read; the fence of a Markdown block ends it as an empty prompt does.
 */
export function promptedCommand(
	bytes: Uint8Array,
	start: number,
	end: number,
	inTyped: boolean,
): string | undefined {
	if (bytes[start] === BACKTICK) return inTyped && isFence(bytes, start, end) ? '' : undefined;
	if (!mayBePrompt(bytes, start, Math.min(end, start + promptBytes))) return undefined;
	const text = decodeSpan(bytes, start, Math.min(end, start + commandBytes)).trimEnd();
	for (const prompt of prompts) {
		const match = prompt.exec(text);
		if (match !== null) return inDirectory((match[1] ?? '').trim(), text);
	}
	for (const prompt of shortPrompts) {
		const command = prompt.exec(text)?.[1];
		if (command !== undefined && askedCommand.test(command)) return command;
	}
	return undefined;
}

/** The directory that a prompt shows, where it is an absolute one. */
const directory = /^[^\s#$:]+:(\/[^\s#$]*?)\/?[#$] /;
/** What people do with a file of the device whose name decides nothing without its place. */
const ofConfigHere = /^((?:cat|vi|vim|nano) |jq(?: -\S+)* \. )(?=config\.json\b)/;

/** The command, with the place of the device's configuration where the prompt shows it. */
function inDirectory(command: string, prompt: string): string {
	const here = ofConfigHere.test(command) ? directory.exec(prompt)?.[1] : undefined;
	return here === undefined ? command : command.replace(ofConfigHere, `$1${here}/`);
}

/** True for a line that begins as the prompts do: nearly all lines of logs do not, and are told apart here by a few bytes. */
function mayBePrompt(bytes: Uint8Array, start: number, end: number): boolean {
	const first = bytes[start] ?? 0;
	if (first >= UPPER_A && first <= UPPER_Z) {
		return bytes[start + 1] === COLON || (bytes[start + 1] === UPPER_S && bytes[start + 4] === COLON);
	}
	if (first === OPEN_BRACKET) return hasAtSign(bytes, start, end);
	for (let at = start; at < end; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte === HASH || byte === DOLLAR || byte === PERCENT) return true;
	}
	return first >= NON_ASCII;
}

/** True if an `@` stands in the first word. */
function hasAtSign(bytes: Uint8Array, start: number, end: number): boolean {
	for (let at = start; at < end; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte === AT_SIGN) return true;
		if (byte <= SPACE) return false;
	}
	return false;
}
