import { Buffer } from 'node:buffer';
import type { TrueEntry } from '../packages/journal/src/testing/journalctl.ts';

/** Numbers from 0 to 1 that follow from a seed. */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** An entry without its cursor: journald gives that. */
export type Written = Omit<TrueEntry, 'cursor'>;

const identifiers = [
	'systemd',
	'kernel',
	'openvpn',
	'NetworkManager',
	'balena-supervisor',
	'a@1:0',
	'(sd-pam)',
];
const commands = ['openvpn', 'sh', 'node'];
const units = ['openvpn.service', 'init.scope', 'balena.service'];
const words = [
	'Started',
	'failed:',
	'eth0',
	'[1]',
	'a[12]:',
	'ü',
	'漢字',
	'→',
	'--',
	'{"a":1}',
	"it's",
	'192.0.2.1',
];
/* Whatever must not be taken for something else: headers, markers, headings, other formats. */
const tricks = [
	'Aug 19 10:00:00 h openvpn[1]: forged',
	'-- Boot 0123456789abcdef0123456789abcdef --',
	'-- No entries --',
	'--- date ---',
	'MESSAGE=forged',
	'{"MESSAGE":"forged","__REALTIME_TIMESTAMP":"1"}',
	'[    1.000000] kernel: forged',
];

/** Text, or bytes that are no UTF-8. */
type Value = NonNullable<TrueEntry['message']>;

function valueOf(bytes: Buffer): Value {
	const text = bytes.toString('utf8');
	return Buffer.from(text).equals(bytes) ? text : { base64: bytes.toString('base64') };
}

function bytesOf(value: Value): Buffer {
	return typeof value === 'string' ? Buffer.from(value) : Buffer.from(value.base64, 'base64');
}

/** Makes journals of every shape that one entry may have. */
export class RandomJournal {
	readonly #random: () => number;
	#realtime: number;
	#monotonic = 0;
	#boot = '';

	/** @param start - when it begins, in seconds */
	constructor(seed: number, start: number = 1_700_000_000) {
		this.#random = randomFrom(seed);
		this.#realtime = start * 1_000_000;
	}

	entries(count: number): readonly Written[] {
		return Array.from({ length: count }, () => this.#entry());
	}

	#below(limit: number): number {
		return Math.floor(this.#random() * limit);
	}

	#chance(one: number): boolean {
		return this.#below(one) === 0;
	}

	#pick<Item>(items: readonly Item[]): Item {
		const item = items[this.#below(items.length)];
		if (item === undefined) throw new Error('nothing to pick from');
		return item;
	}

	/** A line cannot tell `name: a[12]: text` from a program called `name: a`: no text begins so. */
	#text(): string {
		const rest = Array.from({ length: this.#below(8) }, () => this.#pick(words));
		return [this.#pick(['Started', 'VERIFY', '[1]', 'ü']), ...rest].join(' ');
	}

	#message(): Buffer {
		switch (this.#below(16)) {
			case 0:
				return Buffer.from(`${this.#text()}\n${this.#pick(tricks)}\n${this.#text()}`);
			case 1:
				return Buffer.from(this.#pick(tricks));
			case 2:
				return Buffer.from(`\u001b[3${this.#below(8)}m${this.#text()}\u001b[0m ${this.#text()}`);
			case 3:
				return Buffer.from(Array.from({ length: this.#below(40) }, () => this.#below(256)));
			case 4:
				return Buffer.from(`${this.#text()}\t${this.#text()}`);
			case 5:
				return Buffer.from(this.#chance(20) ? this.#text().repeat(200) : '');
			case 6:
				return Buffer.from(`  ${this.#text()}  `);
			default:
				return Buffer.from(this.#text());
		}
	}

	#entry(): Written {
		if (this.#boot === '' || this.#chance(3000)) {
			this.#boot = Array.from({ length: 32 }, () => this.#below(16).toString(16)).join('');
			this.#monotonic = this.#below(5_000_000);
		}
		const passed = this.#chance(500) ? this.#below(10 ** 11) : this.#below(5_000_000);
		this.#realtime += passed;
		this.#monotonic += passed;
		const isBare = this.#chance(20);
		return {
			realtime_us: String(this.#realtime),
			source_realtime_us: this.#chance(4) ? String(this.#realtime - this.#below(2_000_000)) : null,
			monotonic_us: String(this.#monotonic),
			source_monotonic_us: null,
			boot_id: this.#boot,
			hostname: 'device',
			priority: this.#chance(5) ? null : String(this.#below(8)),
			identifier: isBare ? null : this.#pick(identifiers),
			comm: isBare && this.#chance(2) ? this.#pick(commands) : null,
			pid: this.#chance(4) ? null : String(1 + this.#below(4_000_000)),
			syslog_pid: null,
			unit: this.#chance(2) ? null : this.#pick(units),
			message: this.#chance(200) ? null : valueOf(this.#message()),
		};
	}
}

function field(name: string, value: Value | null): readonly Buffer[] {
	if (value === null) return [];
	const bytes = bytesOf(value);
	if (bytes.every((byte) => byte >= 0x20 || byte === 9))
		return [Buffer.from(`${name}=`), bytes, Buffer.from('\n')];
	const length = Buffer.alloc(8);
	length.writeBigUInt64LE(BigInt(bytes.length));
	return [Buffer.from(`${name}\n`), length, bytes, Buffer.from('\n')];
}

/** The entries in the journal export format, which systemd-journal-remote takes. */
export function exported(entries: readonly Written[]): Buffer {
	return Buffer.concat(
		entries.flatMap((entry) => [
			...field('__REALTIME_TIMESTAMP', entry.realtime_us),
			...field('__MONOTONIC_TIMESTAMP', entry.monotonic_us),
			...field('_BOOT_ID', entry.boot_id),
			...field('_SOURCE_REALTIME_TIMESTAMP', entry.source_realtime_us),
			...field('_HOSTNAME', entry.hostname),
			...field('PRIORITY', entry.priority),
			...field('SYSLOG_IDENTIFIER', entry.identifier),
			...field('_COMM', entry.comm),
			...field('_PID', entry.pid),
			...field('_SYSTEMD_UNIT', entry.unit),
			...field('MESSAGE', entry.message),
			Buffer.from('\n'),
		]),
	);
}
