import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

/** The cost of a command, in seconds of processor time (user and system) and of the clock on the wall. */
export interface Run {
	readonly cpu: number;
	readonly wall: number;
	/** The output of one run: those of a command that ran several times are the same. */
	readonly stdout: string;
	readonly exitCode: number;
}

export interface RunOptions {
	/** Run it so many times and count the sum: for what is shorter than the shell's clock can see. */
	readonly times?: number;
}

/**
 * The shell runs the command and says, through `times`, what its children used: it needs neither GNU time nor anything
 * else that a machine may lack, and counts the same way for every program.
 */
const SHELL = `
	i=0
	while [ "$i" -lt "$TIMES" ]; do "$@" 3>&-; code=$?; i=$((i + 1)); done
	times >&3
	exit "$code"
`;

/**
 * Runs a command to its end, once or several times. Its standard error is thrown away.
 *
 * @throws {Error} when several runs print different things.
 */
export async function measure(command: Command, options: RunOptions = {}): Promise<Run> {
	const started = process.hrtime.bigint();
	const child = spawn('/bin/sh', ['-c', SHELL, 'sh', ...command], {
		stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
		env: { ...process.env, TIMES: String(options.times ?? 1), LC_ALL: 'C' },
	});
	const texts = ['', ''];
	for (const [index, stream] of [child.stdout, child.stdio[3]].entries()) {
		if (stream === null || stream === undefined || !('setEncoding' in stream)) continue;
		stream.setEncoding('utf8');
		stream.on('data', (text: string) => (texts[index] += text));
	}
	await once(child, 'close');
	const wall = Number(process.hrtime.bigint() - started) / 1e9;
	const stdout = oneOf(texts[0] ?? '', options.times ?? 1);
	return { cpu: childSeconds(texts[1] ?? ''), wall, stdout, exitCode: child.exitCode ?? -1 };
}

/** The output of one run out of those of several. */
function oneOf(outputs: string, times: number): string {
	const one = outputs.slice(0, outputs.length / times);
	if (one.repeat(times) !== outputs) throw new Error(`${times} runs did not print the same: ${one}`);
	return one;
}

/** The last line of `times`: `0m1.230s 0m0.050s`, user and system time of the children. */
function childSeconds(times: string): number {
	const last = times.trim().split('\n').at(-1) ?? '';
	const parts = [...last.matchAll(/(\d+)m(\d+[.,]\d+)s/g)];
	if (parts.length !== 2) throw new Error(`The shell's "times" cannot be read: ${JSON.stringify(times)}`);
	return parts.reduce((sum, [, minutes, seconds]) => {
		return sum + Number(minutes) * 60 + Number((seconds ?? '').replace(',', '.'));
	}, 0);
}

/** True for a program that can be started at all. */
export async function isThere(program: string): Promise<boolean> {
	return (await measure(['/bin/sh', '-c', `command -v ${program}`])).exitCode === 0;
}

/** The cost of a script that read its standard input. */
export interface Fed {
	/** Peak memory in bytes; `undefined` if the script was killed before it could say. */
	readonly peak: number | undefined;
	/** Bytes that it was given. */
	readonly bytes: number;
	readonly stdout: string;
	/** Seconds of processor time, if it could say. */
	readonly cpu: number;
}

/**
 * Runs a script for Node that reads `chunks` from its standard input. How much memory it took, the script says itself when
 * it ends, through a module that is loaded before it.
 */
export async function feed(
	script: string,
	args: readonly string[],
	chunks: Iterable<Uint8Array>,
): Promise<Fed> {
	const report = join(tmpdir(), `whydown-peak-${randomUUID()}`);
	const preload = fileURLToPath(new URL('dist/peak-memory.js', import.meta.url));
	const child = spawn(process.execPath, ['--import', preload, script, ...args], {
		stdio: ['pipe', 'pipe', 'ignore'],
		env: { ...process.env, WHYDOWN_PEAK_MEMORY: report },
	});
	const closed = once(child, 'close');
	let stdout = '';
	child.stdout.setEncoding('utf8');
	child.stdout.on('data', (text: string) => (stdout += text));
	// A script that ends early closes the pipe; that it wrote no report then tells the caller.
	child.stdin.on('error', () => undefined);
	let bytes = 0;
	for (const chunk of chunks) {
		bytes += chunk.length;
		if (!child.stdin.write(chunk)) await Promise.race([once(child.stdin, 'drain'), closed]);
		if (child.exitCode !== null || child.signalCode !== null) break;
	}
	child.stdin.end();
	await closed;
	try {
		const [peak = '', cpu = ''] = (await readFile(report, 'utf8')).split(' ');
		return { peak: Number(peak), bytes, stdout, cpu: Number(cpu) };
	} catch {
		return { peak: undefined, bytes, stdout, cpu: Number.NaN };
	} finally {
		await rm(report, { force: true });
	}
}
