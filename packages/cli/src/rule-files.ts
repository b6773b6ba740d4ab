import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import {
	rulesOf,
	visible,
	type JoinedPack,
	type OwnRules,
	type PackFiles,
	type RuleFile,
} from '@whydown/analyzer';
import { reasonOf } from './inputs.ts';
import { RulesError } from './rules-error.ts';

/** More than anybody writes by hand: what is beyond is no pack of rules. */
const limits = { fileBytes: 64 * 1024, files: 500, folders: 8 } as const;

export interface RuleFiles extends PackFiles {
	/** What is wrong with the folder or its files, apart from what stands in them. */
	readonly problems: readonly string[];
}

/** Text with line ends and tabs as they are, and everything else that would act made visible. */
export function visibleLines(text: string): string {
	return text
		.split('\n')
		.map((line) => line.split('\t').map(visible).join('\t'))
		.join('\n');
}

/** `1 mistake`, `2 mistakes`. */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Finds and reads rule files. Nothing outside of the folder is read, whatever its links point to. */
class Finding {
	readonly files: RuleFile[] = [];
	readonly problems: string[] = [];
	readonly #hash = createHash('sha256');
	readonly #root: string;
	#tooMany = false;

	/** @param root the real path of the folder */
	constructor(root: string) {
		this.#root = root;
	}

	get digest(): string {
		return this.#hash.digest('hex').slice(0, 12);
	}

	/** @param inside the path inside of the folder, the same wherever the folder lies */
	async folder(path: string, inside: string = '', depth: number = 1): Promise<void> {
		const entries = await readdir(path, { withFileTypes: true });
		for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
			if (entry.name.startsWith('.')) continue;
			const at = join(path, entry.name);
			const within = `${inside}${entry.name}`;
			if (entry.isDirectory()) {
				if (depth < limits.folders) await this.folder(at, `${within}/`, depth + 1);
				else this.#problem(at, `lies deeper than ${limits.folders} folders: move it up`);
			} else if (entry.isSymbolicLink()) await this.#link(at, within);
			else if (entry.isFile()) await this.file(at, within);
			else if (extname(at) === '.yaml') this.#problem(at, 'is no regular file: take it out of the folder');
		}
	}

	/** What a rule of a pack takes with `name: shared` lies beside the folders of the areas, or beside the rule. */
	async sharedSignals(rule: string): Promise<void> {
		for (const folder of [dirname(rule), dirname(dirname(resolve(rule)))]) {
			const path = join(folder, 'signals.yaml');
			const isThere = await stat(path).then(
				(status) => status.isFile(),
				() => false,
			);
			if (!isThere || resolve(path) === resolve(rule)) continue;
			await this.file(path, 'signals.yaml');
			return;
		}
	}

	async #link(path: string, inside: string): Promise<void> {
		const target = await realpath(path).catch(() => undefined);
		if (target === undefined) {
			this.#problem(path, 'is a symbolic link that leads nowhere: remove it');
			return;
		}
		const status = await stat(target);
		if (status.isDirectory())
			this.#problem(
				path,
				'is a symbolic link to a folder, which is not followed: put the folder itself here',
			);
		else if (!target.startsWith(this.#root + sep))
			this.#problem(
				path,
				'is a symbolic link out of the folder, which is not read: put the file itself here',
			);
		else if (status.isFile()) await this.file(path, inside);
	}

	async file(path: string, inside: string): Promise<void> {
		if (extname(path) === '.yml') {
			this.#problem(path, `is not read: rename it to ${basename(path, '.yml')}.yaml`);
			return;
		}
		if (extname(path) !== '.yaml' || this.#tooMany) return;
		if (this.files.length === limits.files) {
			this.#tooMany = true;
			this.#problem(path, `is one too many: at most ${limits.files} rule files are read`);
			return;
		}
		try {
			const { size } = await stat(path);
			if (size > limits.fileBytes) {
				this.#problem(path, `is too large: a rule file has at most ${limits.fileBytes / 1024} KiB`);
				return;
			}
			const bytes = await readFile(path);
			const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
			this.#hash.update(`${inside}\0${bytes.length}\0`).update(bytes);
			this.files.push({ path, text });
		} catch (error) {
			this.#problem(
				path,
				error instanceof TypeError ? 'is not UTF-8: save it as UTF-8' : reasonOf(error).message,
			);
		}
	}

	#problem(path: string, what: string): void {
		this.problems.push(`${visible(path)}: ${what}`);
	}
}

/**
 * Reads the rule files of a folder, or one rule file. The version is the name with a hash of what the files hold, so that a report tells
 * which rules were asked.
 */
export async function readRuleFiles(path: string): Promise<RuleFiles> {
	try {
		const status = await stat(path);
		const real = await realpath(path);
		const name = basename(resolve(path));
		const finding = new Finding(status.isDirectory() ? real : dirname(real));
		if (status.isDirectory()) await finding.folder(path);
		else if (extname(path) === '.yaml') {
			await finding.file(path, name);
			await finding.sharedSignals(path);
		} else
			finding.problems.push(
				`${visible(path)}: is no rule file: name it like its rule, with .yaml at the end`,
			);
		const { files, problems, digest } = finding;
		if (files.length === 0 && problems.length === 0)
			problems.push(`${visible(path)}: holds no rule file: a rule lies in <area>/<id>.yaml`);
		return { version: `${name} sha256:${digest}`, files, problems };
	} catch (error) {
		const { code, message } = reasonOf(error);
		const reason = code === 'ENOENT' ? 'no such file or folder' : message;
		return { version: path, files: [], problems: [`${visible(path)}: ${reason}`] };
	}
}

/**
 * The rules of some folders beside those that come with whydown.
 *
 * @throws {RulesError} when they have mistakes, all at once
 */
export function rulesIn(folders: readonly string[], only: boolean): Promise<JoinedPack> {
	return joined(folders, { only }, 'in the rules of --rules: no input was read');
}

/**
 * The rules of files that are to be tested: a rule takes the place of the one that comes with whydown and has its id.
 *
 * @throws {RulesError} when they have mistakes, all at once
 */
export function rulesTested(paths: readonly string[], only: boolean): Promise<JoinedPack> {
	return joined(paths, { only, replaces: true }, 'in the rules: no test was run');
}

async function joined(
	paths: readonly string[],
	options: Pick<OwnRules, 'only' | 'replaces'>,
	consequence: string,
): Promise<JoinedPack> {
	const packs: RuleFiles[] = [];
	for (const path of paths) packs.push(await readRuleFiles(path));
	const pack = await rulesOf({ packs, ...options });
	const mistakes = [
		...packs.flatMap(({ problems }) => problems),
		...pack.mistakes.map(({ message }) => visibleLines(message)),
	];
	if (mistakes.length === 0) return pack;
	throw new RulesError(
		`${mistakes.join('\n')}\nwhydown: ${counted(mistakes.length, 'mistake')} ${consequence}`,
	);
}
