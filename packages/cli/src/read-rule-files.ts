import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { visible, type PackFiles, type RuleFile } from '@whydown/analyzer';
import { systemErrorReason } from './system-error-reason.ts';

/** More than anybody writes by hand: a larger folder is no pack of rules. */
const limits = { fileBytes: 64 * 1024, files: 500, folders: 8 } as const;

/** The files of a pack, as far as they could be read. */
export interface RuleFiles extends PackFiles {
	/** Complaints about the folder and its files, apart from what stands in them. */
	readonly problems: readonly string[];
}

/** Finds and reads rule files. Nothing outside of the folder is read, whatever its links point to. */
class RuleFileReader {
	readonly files: RuleFile[] = [];
	readonly problems: string[] = [];
	readonly #hash = createHash('sha256');
	readonly #root: string;
	#tooMany = false;

	/** @param root - the real path of the folder */
	constructor(root: string) {
		this.#root = root;
	}

	get digest(): string {
		return this.#hash.digest('hex').slice(0, 12);
	}

	/** @param inside - the path inside of the folder, the same wherever the folder lies */
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

	/** Reads the signals that a rule of a pack takes with `name: shared`: they lie beside the folders of the areas, or beside the rule. */
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
				error instanceof TypeError ? 'is not UTF-8: save it as UTF-8' : systemErrorReason(error).message,
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
		const reader = new RuleFileReader(status.isDirectory() ? real : dirname(real));
		if (status.isDirectory()) await reader.folder(path);
		else if (extname(path) === '.yaml') {
			await reader.file(path, name);
			await reader.sharedSignals(path);
		} else
			reader.problems.push(`${visible(path)}: is no rule file: name it like its rule, with .yaml at the end`);
		const { files, problems, digest } = reader;
		if (files.length === 0 && problems.length === 0)
			problems.push(`${visible(path)}: holds no rule file: a rule lies in <area>/<id>.yaml`);
		return { version: `${name} sha256:${digest}`, files, problems };
	} catch (error) {
		const { code, message } = systemErrorReason(error);
		const reason = code === 'ENOENT' ? 'no such file or folder' : message;
		return { version: path, files: [], problems: [`${visible(path)}: ${reason}`] };
	}
}
