import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

/** A program that came to its end. */
export interface Finished {
	/** -1 for a program that could not be started or that a signal ended. */
	readonly exitCode: number;
	readonly stdout: string;
	/** Standard output and standard error, as they came. */
	readonly output: string;
}

export interface CommandOptions {
	/** The folder to run it in; the current one if absent. */
	readonly cwd?: string;
	/** A file to pipe into it; without one its standard input is empty. */
	readonly stdin?: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end; a program that is missing ends like one that failed. */
export async function run([program, ...args]: Command, options: CommandOptions = {}): Promise<Finished> {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: options.cwd,
			env: { ...process.env, ...options.env },
			stdio: ['pipe', 'pipe', 'pipe'],
		});
		let stdout = '';
		let output = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			stdout += text;
			output += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
		child.on('error', (error) => {
			resolve({ exitCode: -1, stdout, output: `${output}${error.message}\n` });
		});
		child.on('close', (code) => {
			resolve({ exitCode: code ?? -1, stdout, output });
		});
		// A program that ends without reading to the end closes the pipe; its exit code tells how it went.
		child.stdin.on('error', () => undefined);
		if (options.stdin === undefined) child.stdin.end();
		else createReadStream(options.stdin).pipe(child.stdin);
	});
}

/** True for a program that can be started by its name. */
export async function isInstalled(program: string): Promise<boolean> {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return anyExecutable(folders.map((folder) => join(folder, program)));
}

/** True when one of these files can be started. */
export async function anyExecutable(paths: readonly string[]): Promise<boolean> {
	const found = await Promise.all(
		paths.map((path) =>
			access(path, constants.X_OK).then(
				() => true,
				() => false,
			),
		),
	);
	return found.includes(true);
}
