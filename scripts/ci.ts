/**
 * The checks of `.ci/run`, behind its `npm ci`. One line per check; the last line is "N passed, N failed". No check
 * depends on how fast the machine is.
 *
 *     tsx scripts/ci.ts [NAME…]     # the names of checks that have passed before
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, checkCommand, complaintOf, type Complaint } from './ci/check.ts';
import { run } from './ci/command.ts';
import { wrongDiagnosis } from './ci/diagnosis-check.ts';
import { changesOfGenerating } from './ci/freshness.ts';
import { judgements } from './ci/judges.ts';
import { boundLines, leaksOfMachine } from './ci/leaks.ts';
import { Tally, textOf, type Outcome } from './ci/outcome.ts';
import { bytesOf, trackedPaths } from './ci/tracked-files.ts';
import { unitTests } from './ci/unit-tests.ts';

const CORPUS_LIMIT = 20_000_000;
const deadDns = { exitCode: 1, causes: ['dns-servers-unreachable active'] };
const DEAD_DNS_DUMP = 'corpus/dumps/dns-dead/input.txt';

/** Runs every check in its turn. `folder` holds what the checks write. */
async function* checks(folder: string): AsyncGenerator<Outcome> {
	yield* await unitTests(folder);
	yield await check('generated files are fresh', changesOfGenerating);
	yield await checkCommand(
		'oxlint',
		'npx',
		'--no-install',
		'oxlint',
		'--type-aware',
		'--deny-warnings',
		'--report-unused-disable-directives',
	);
	yield await checkCommand('knip', 'npx', '--no-install', 'knip');
	yield await checkCommand('prettier', 'npx', '--no-install', 'prettier', '--check', '.');
	yield await checkCommand('build', 'npm', 'run', 'build');
	yield await checkCommand('tests and scripts are typed', 'npm', 'run', 'test:types');
	yield await checkCommand(
		'one tarball installs alone: import, require, types, a browser bundle, the command',
		'npm',
		'run',
		'test:package',
	);
	yield* judgements();
	yield await checkCommand(
		'no finding of a labelled input is certain and untrue, whole or damaged',
		'npm',
		'run',
		'evaluate',
		'--',
		'--small',
	);
	yield* diagnoses();
	yield await freshClone(join(folder, 'clone'));
	yield await check('package-lock.json names no registry', registriesInLockFile);
	yield await check('no file names a path or a registry of the machine it was written on', leaksOfMachine);
	yield await check('the corpus is smaller than 20 MB', sizeOfCorpus);
}

async function* diagnoses(): AsyncGenerator<Outcome> {
	yield await check('npx whydown tells the cause of a dump', async () => {
		return wrongDiagnosis(deadDns, [DEAD_DNS_DUMP]);
	});
	yield await check('npx whydown finds no fault in a healthy dump', async () => {
		return wrongDiagnosis({ exitCode: 0, causes: [] }, ['corpus/dumps/healthy/input.txt']);
	});
	yield await check('npx whydown reads a pipe', async () => {
		const resolved = { exitCode: 0, causes: ['dns-servers-unreachable resolved'] };
		return wrongDiagnosis(resolved, [], { stdin: 'corpus/journals/dns-dead/input.short.txt' });
	});
}

/** Checks the committed state as a stranger gets it: cloned, installed, run. */
async function freshClone(clone: string): Promise<Outcome> {
	const name = 'a fresh clone runs npx whydown after npm ci';
	const head = await run(['git', 'rev-parse', '--verify', '--quiet', 'HEAD']);
	if (head.exitCode !== 0) return { state: 'not-run', name, why: 'this is no git repository' };
	return check(name, async () => {
		return (
			(await complaintOf(['git', 'clone', '--quiet', '--no-local', '.', clone])) ??
			(await complaintOf(['npm', 'ci', '--no-audit', '--no-fund'], { cwd: clone })) ??
			wrongDiagnosis(deadDns, [DEAD_DNS_DUMP], { cwd: clone })
		);
	});
}

/** Complains of a lock file that works with one registry only. */
async function registriesInLockFile(): Promise<Complaint> {
	const lines = boundLines(await readFile('package-lock.json', 'utf8'));
	return lines.length === 0 ? undefined : lines.join('\n');
}

async function sizeOfCorpus(): Promise<Complaint> {
	const bytes = await bytesOf(await trackedPaths('corpus'));
	return bytes < CORPUS_LIMIT ? undefined : `${bytes} bytes`;
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const tally = new Tally();
const tell = (outcome: Outcome): void => {
	tally.add(outcome);
	console.log(textOf(outcome));
};
const folder = await mkdtemp(join(tmpdir(), 'whydown-ci-'));
try {
	for (const name of process.argv.slice(2)) tell({ state: 'passed', name, count: 1 });
	for await (const outcome of checks(folder)) tell(outcome);
} finally {
	await rm(folder, { recursive: true, force: true });
}
console.log(tally.text);
process.exitCode = tally.isGood ? 0 : 1;
