import { readFileSync } from 'node:fs';
import { journal, type Recipe } from './journal.ts';

/** An input of any size, made as it is read, in a form that might make memory grow with it. */
export interface Shape {
	readonly name: string;
	readonly make: (bytes: number) => Iterable<Uint8Array>;
}

const DUMP = new URL('../corpus/dumps/dns-dead/input.txt', import.meta.url);
const CHUNK = 256 * 1024;

const encoder = new TextEncoder();

/** One after the other, in no memory. */
export const shapes: readonly Shape[] = [
	{ name: 'short', make: journalOf('short') },
	{ name: 'json', make: journalOf('json') },
	{ name: 'export', make: journalOf('export') },
	{
		name: 'one line',
		make: (bytes) => repeated('Nov 21 05:05:08 host openvpn[1]: ', 'x'.repeat(CHUNK), bytes),
	},
	{ name: 'one JSON object', make: (bytes) => repeated('{"MESSAGE":"', 'x'.repeat(CHUNK), bytes) },
	{
		name: 'one message',
		make: (bytes) => repeated('Nov 21 05:05:08 host a[1]: b\n', `${' '.repeat(28)}c\n`, bytes),
	},
	{ name: 'line feeds', make: (bytes) => repeated('', '\n', bytes) },
	{ name: 'NUL bytes', make: (bytes) => repeated('', '\0', bytes) },
	{
		name: 'a journal in a dump',
		make: (bytes) => inDump('journalctl --no-pager --no-hostname -n500 -a', bytes),
	},
	{
		name: 'sections in a dump',
		make: (bytes) => repeated(dumpUpTo('df -h'), dumpFrom('df -h', 'df -ih').repeat(20), bytes),
	},
	{
		name: 'an output in a dump',
		make: (bytes) => repeated(dumpUpTo('df -h'), `${'x'.repeat(100_000)}\n`, bytes),
	},
	{ name: 'names', make: lines((at) => `${stamp(at)} host-${at} program-${at}[${at}]: said ${at}`) },
	{ name: 'unrecognised', make: lines((at) => `${stamp(at)} host openvpn[1]: ${word(at)} failed`) },
	{
		name: 'peers',
		make: lines(
			(at) =>
				`${stamp(at)} host openvpn[1]: RESOLVE: Cannot resolve host address: ${word(at)}.example.com:443 (Temporary failure in name resolution)`,
		),
	},
	{
		name: 'boots',
		make: lines(
			(at) =>
				`${stamp(at)} host kernel: Booting Linux on physical CPU 0x0\n-- Boot ${at.toString(16).padStart(32, '0')} --`,
		),
	},
	{
		name: 'jumps',
		make: lines(
			(at) => `${stamp((at * 7_654_321) % 300_000_000)} host openvpn[1]: TLS Error: TLS handshake failed`,
		),
	},
	{
		name: 'backwards',
		make: lines((at) => `${stamp(-at)} host openvpn[1]: TLS Error: TLS handshake failed`),
	},
];

function journalOf(format: Recipe['format']): Shape['make'] {
	return (bytes) => journal({ format, bytes, seed: 1, failures: 0.01 });
}

/** `first`, and then `unit` again and again. */
function* repeated(first: string, unit: string, bytes: number): Generator<Uint8Array> {
	const block = encoder.encode(unit.repeat(Math.ceil(CHUNK / unit.length)));
	let left = bytes;
	for (let chunk = encoder.encode(first); left > 0; chunk = block) {
		yield chunk.subarray(0, left);
		left -= chunk.length;
	}
}

/** Every line another one. */
function lines(line: (at: number) => string): Shape['make'] {
	return function* (bytes) {
		let made = 0;
		for (let at = 0; made < bytes;) {
			let text = '';
			for (; text.length < CHUNK; at += 1) text += `${line(at)}\n`;
			const chunk = encoder.encode(text);
			made += chunk.length;
			yield chunk;
		}
	};
}

function* inDump(command: string, bytes: number): Generator<Uint8Array> {
	yield encoder.encode(dumpUpTo(command));
	yield* journal({ format: 'short', bytes, seed: 1, failures: 0.01 });
}

/** A real dump up to where a command begins to print. */
function dumpUpTo(command: string): string {
	const text = readFileSync(DUMP, 'utf8');
	const heading = `\n--- ${command} ---\n\n`;
	const date = text.indexOf(heading) + heading.length;
	if (date < heading.length) throw new Error(`The dump has no ${command}.`);
	return text.slice(0, text.indexOf('\n', date) + 1);
}

/** The output of a command of the dump, with its heading, up to the heading of another. */
function dumpFrom(command: string, next: string): string {
	const text = readFileSync(DUMP, 'utf8');
	return text.slice(text.indexOf(`\n--- ${command} ---\n`), text.indexOf(`\n--- ${next} ---\n`));
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const START = Date.UTC(2026, 10, 21);

/** As short mode prints it, so many seconds after a moment. */
function stamp(seconds: number): string {
	const date = new Date(START + seconds * 1000);
	return `${MONTHS[date.getUTCMonth()] ?? ''} ${String(date.getUTCDate()).padStart(2, '0')} ${date.toISOString().slice(11, 19)}`;
}

/** Letters only: numbers would be folded to one template. */
function word(at: number): string {
	return at.toString().replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
}
