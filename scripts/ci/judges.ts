import { checkCommand } from './check.ts';
import { anyExecutable, isInstalled, run } from './command.ts';
import type { Outcome } from './outcome.ts';

/** A check that asks another program for its judgement. */
export interface Judge {
	readonly name: string;
	/** The npm script that asks it. */
	readonly script: string;
	/** The packages of Debian that hold it. */
	readonly packages: readonly string[];
	readonly isThere: () => Promise<boolean>;
}

const judges: readonly Judge[] = [
	{
		name: 'what journalctl prints of 100000 random entries is read as written',
		script: 'test:oracle',
		packages: ['systemd', 'systemd-journal-remote'],
		isThere: async () =>
			(await isInstalled('journalctl')) &&
			(await isInstalled('systemd-analyze')) &&
			anyExecutable(['/usr/lib/systemd/systemd-journal-remote', '/lib/systemd/systemd-journal-remote']),
	},
	{
		name: 'a real terminal shows the report, and a log does nothing to it',
		script: 'test:terminal',
		packages: ['tmux'],
		isThere: async () => isInstalled('tmux'),
	},
	{
		name: 'Chromium gives the same report as Node',
		script: 'test:browser',
		packages: ['chromium'],
		isThere: async () => isInstalled('chromium'),
	},
];

/** Asks the other programs. */
export async function* judgements(): AsyncGenerator<Outcome> {
	for (const judge of judges) yield await judgementOf(judge, install);
}

/** Asks another program, and installs it first where that is possible. One that stays missing is told as not run. */
export async function judgementOf(
	{ name, script, packages, isThere }: Judge,
	install: (packages: readonly string[]) => Promise<void>,
): Promise<Outcome> {
	if (!(await isThere())) await install(packages);
	if (await isThere()) return checkCommand(name, 'npm', 'run', script);
	const why = `${packages.join(' ')}: not here, and could not be installed`;
	return { state: 'not-run', name: `npm run ${script}`, why };
}

/** Installs packages of Debian where that needs no password; whether it worked shows when they are looked for. */
async function install(packages: readonly string[]): Promise<void> {
	if (process.getuid?.() !== 0 || !(await isInstalled('apt-get'))) return;
	const updated = await run(['apt-get', 'update']);
	if (updated.exitCode !== 0) return;
	await run(['apt-get', 'install', '-y', '--no-install-recommends', ...packages], {
		env: { DEBIAN_FRONTEND: 'noninteractive' },
	});
}
