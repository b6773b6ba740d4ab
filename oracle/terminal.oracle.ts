import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

/* The built command in a real terminal, tmux: what a person sees, and what a log must not do to it. */

const atRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const whydown = `node ${atRoot('packages/cli/bin/whydown.js')}`;
const width = 90;
let folder = '';

const tmux = (...args: readonly string[]): string =>
	execFileSync('tmux', ['-S', join(folder, 'socket'), '-f', '/dev/null', ...args], { encoding: 'utf8' });

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'terminal-'));
	// The server ends with its last session, and one that is ending takes no new one.
	tmux('new-session', '-d', 'sh');
});

afterAll(() => {
	tmux('kill-server');
	rmSync(folder, { recursive: true });
});

const pause = async (milliseconds: number): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});

interface Screen {
	/** All lines, those that have scrolled away included; `styled` with the escape sequences of colours. */
	readonly text: string;
	readonly styled: string;
	readonly exitCode: number;
	readonly title: string;
}

/** The text on a terminal when a command has run in it. Input that is typed goes to the command. */
async function shownBy(command: string, environment: Readonly<Record<string, string>> = {}): Promise<Screen> {
	const settings = Object.entries(environment).flatMap(([name, value]) => ['-e', `${name}=${value}`]);
	const session = `s${Math.random().toString(36).slice(2)}`;
	const shell = `${command}; echo "ended with $?"; sleep 600`;
	tmux('new-session', '-d', '-s', session, '-x', String(width), '-y', '40', ...settings, 'sh', '-c', shell);
	try {
		for (let attempt = 0; attempt < 300; attempt += 1) {
			const text = tmux('capture-pane', '-p', '-S', '-', '-t', session);
			const code = /^ended with (?<code>\d+)$/m.exec(text)?.groups?.['code'];
			if (code !== undefined) {
				const styled = tmux('capture-pane', '-p', '-e', '-S', '-', '-t', session);
				const title = tmux('display-message', '-p', '-t', session, '#{pane_title}').trim();
				return { text, styled, exitCode: Number(code), title };
			}
			await pause(100);
		}
		throw new Error(`it does not end:\n${tmux('capture-pane', '-p', '-t', session)}`);
	} finally {
		tmux('kill-session', '-t', session);
	}
}

const escape = '\u001B[';
const dump = atRoot('corpus/dumps/dns-dead/input.txt');

test('a report fits the terminal and is in colour', async () => {
	const { text, styled, exitCode } = await shownBy(`${whydown} ${dump}`);
	expect(exitCode).toBe(1);
	expect(text).toContain('1. No DNS server answers [critical, dns-servers-unreachable]');
	expect(styled).toContain(escape);
	// tmux wraps what is too long: then a word of the report would stand at the beginning of a line.
	const body = text.split('\n').slice(1, text.split('\n').indexOf('1. No DNS server answers'));
	expect(body.filter((line) => line.length > width)).toEqual([]);
});

test('NO_COLOR and a dumb terminal take the colour away', async () => {
	expect((await shownBy(`${whydown} ${dump}`, { NO_COLOR: '1' })).styled).not.toContain(escape);
	expect((await shownBy(`TERM=dumb ${whydown} ${dump}`)).styled).not.toContain(escape);
});

test('without a file somebody who sits at the terminal gets the help, and not a wait for input', async () => {
	const { text, exitCode } = await shownBy(whydown);
	expect(text).toContain('Says why a device is down');
	expect(exitCode).toBe(2);
});

test('what a log says does nothing to the terminal', async () => {
	const hostile = join(folder, 'hostile.txt');
	const payload = '\u001B]0;a title of the log\u0007\u001B[2J\u001B[1;1H\u009B31m';
	const said = `AUTH: Received control message: AUTH_FAILED,${payload}go away`;
	writeFileSync(hostile, `2026-11-21T05:31:25+0000 f220105 openvpn[1]: ${said}\n`.repeat(4));
	const { text, title } = await shownBy(`echo before; ${whydown} ${hostile}`);
	expect(text.startsWith('before\n')).toBe(true);
	expect(text).toContain('\\x1b]0;a title of the log\\x07\\x1b[2J');
	expect(title).not.toContain('a title of the log');
});

test('Ctrl-C ends it with what was read until then', async () => {
	const written = join(folder, 'written');
	const command = `(cat ${dump}; touch ${written}; sleep 600) | ${whydown} -`;
	const session = 'interrupted';
	tmux('new-session', '-d', '-s', session, '-x', String(width), '-y', '40', 'sh');
	tmux('send-keys', '-t', session, `trap : INT; ${command}; echo "ended with $?"`, 'Enter');
	// By then everything is read that the pipe does not hold, so that somebody listens to the signal.
	for (let attempt = 0; attempt < 300 && !existsSync(written); attempt += 1) await pause(100);
	await pause(1000);
	tmux('send-keys', '-t', session, 'C-c');
	let text = '';
	for (let attempt = 0; attempt < 100 && !/^ended with \d/m.test(text); attempt += 1) {
		await pause(100);
		text = tmux('capture-pane', '-p', '-S', '-', '-t', session);
	}
	tmux('kill-session', '-t', session);
	expect(text).toMatch(/^ended with 130$/m);
	expect(text).toContain('No DNS server answers');
});
