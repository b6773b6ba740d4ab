import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/* The command as people run it: built, in a process of its own. */

export const root: string = fileURLToPath(new URL('../../../', import.meta.url));
export const command: string = join(root, 'packages/cli/bin/whydown.js');

export interface Run {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface Setting {
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
	/** Options of Node. */
	readonly node?: readonly string[];
	/** Written to standard input, which is then closed. */
	readonly input?: string | Uint8Array;
	/** Called once the process runs; standard input stays open. */
	readonly meanwhile?: (child: ChildProcess) => void;
}

export function run(args: readonly string[], setting: Setting = {}): Promise<Run> {
	const { PATH = '' } = process.env;
	const child = spawn(process.execPath, [...(setting.node ?? []), command, ...args], {
		cwd: setting.cwd ?? root,
		env: { PATH, ...setting.env },
	});
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
