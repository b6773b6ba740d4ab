import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll } from 'vitest';

/* The command as people run it: built, in a process of its own. */

export const root: string = fileURLToPath(new URL('../../../', import.meta.url));
export const command: string = join(root, 'packages/cli/bin/whydown.js');

/** The path of a file of the corpus. */
export const corpus = (path: string): string => join(root, 'corpus', path);

export interface Run {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface Setting {
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
	/** The script that is run; without one, that of this checkout. */
	readonly script?: string;
	/** Options of Node. */
	readonly node?: readonly string[];
	/** Written to standard input, which is then closed. */
	readonly input?: string | Uint8Array;
	/** Called once the process runs; standard input stays open. */
	readonly meanwhile?: (child: ChildProcess) => void;
}

/** Builds the command before the tests of a file. */
export function buildFirst(): void {
	beforeAll(() => {
		const compiler = join(root, 'node_modules/typescript/bin/tsc');
		execFileSync(process.execPath, [compiler, '-b', 'packages/cli'], { cwd: root });
	}, 180_000);
}

export function run(args: readonly string[], setting: Setting = {}): Promise<Run> {
	return spawned(process.execPath, [...(setting.node ?? []), setting.script ?? command, ...args], setting);
}

/** Runs a script of bash, in which `$0` is Node and `$1` the command. */
export function runShell(script: string, args: readonly string[]): Promise<Run> {
	return spawned('bash', ['--norc', '-c', script, process.execPath, command, ...args], {});
}

function spawned(program: string, args: readonly string[], setting: Setting): Promise<Run> {
	const { PATH = '' } = process.env;
	const child = spawn(program, args, { cwd: setting.cwd ?? root, env: { PATH, ...setting.env } });
	return new Promise((resolve, reject) => {
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
		child.on('error', reject);
		child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
		child.stdin.on('error', () => undefined);
		if (setting.meanwhile === undefined) child.stdin.end(setting.input ?? '');
		else setting.meanwhile(child);
	});
}

/** Far more than a pipe holds: when all of it was taken, the command has read most of it. */
const manyBytes = 4 * 1024 ** 2;

/**
 * Sends a signal to the command once it has read a journal, and keeps its standard input open. The last line of the journal is
 * repeated until no pipe can hold the rest.
 */
export function signalAfterReading(journal: string, signal: NodeJS.Signals): (child: ChildProcess) => void {
	const text = readFileSync(journal, 'utf8');
	const lastLine = `${text.trimEnd().split('\n').at(-1)}\n`;
	const filling = lastLine.repeat(Math.ceil(manyBytes / lastLine.length));
	return (child) => child.stdin?.write(text + filling, () => child.kill(signal));
}

/** The inputs of a JSON report. */
export function parsed(text: string): {
	inputs: { name: string; status: string; causes: { rule: string; state: string }[] }[];
} {
	return JSON.parse(text) as ReturnType<typeof parsed>;
}

/** The values of JSON lines. */
export function jsonLines(text: string): readonly unknown[] {
	return text
		.split('\n')
		.filter((line) => line !== '')
		.map((line): unknown => JSON.parse(line));
}
