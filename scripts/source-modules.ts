import { readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	isClassLikeDeclaration,
	isPropertyDeclaration,
	isStringLiteral,
	ModifierFlags,
	type ClassLikeDeclaration,
	type Node,
	type SourceFile,
} from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A TypeScript file of this repository. */
export interface SourceModule {
	/** From the root, with `/`: `packages/journal/src/reader.ts`. */
	readonly path: string;
	/**
	 * The modules that it imports, with the imports of types and those at run time: a file as a path from the root, a
	 * package by its name.
	 */
	readonly imports: readonly string[];
	/** Those of hand-written modules. */
	readonly classes: readonly SourceClass[];
}

export interface SourceClass {
	readonly name: string;
	/** The number of its fields that are not `readonly`. */
	readonly mutableFields: number;
}

interface TypeScriptConfig {
	readonly references: readonly { readonly path: string }[];
}

/** Every TypeScript file that a project of this repository compiles, sorted by path. */
export function sourceModules(): readonly SourceModule[] {
	const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as TypeScriptConfig;
	const configs = [...references.map(({ path }) => `${path}/tsconfig.json`), 'tsconfig.spec.json'];
	const modules = new Map<string, SourceModule>();
	const api = new API({ cwd: root });
	try {
		for (const config of configs) {
			const path = join(root, config);
			const program = api.updateSnapshot({ openProjects: [path] }).getProject(path)?.program;
			if (program === undefined) throw new Error(`${config} cannot be opened.`);
			for (const name of program.getSourceFileNames()) {
				const own = relative(root, name).split(sep).join('/');
				if (/^\.\.\/|(?:^|\/)(?:node_modules|dist)\//.test(own) || modules.has(own)) continue;
				const file = program.getSourceFile(name);
				if (file !== undefined) modules.set(own, moduleOf(own, file));
			}
		}
	} finally {
		api.close();
	}
	return [...modules.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

function isGenerated(path: string): boolean {
	return /\.(?:parser|generated)\.ts$/.test(path);
}

function moduleOf(path: string, file: SourceFile): SourceModule {
	const imports = file.imports.filter(isStringLiteral).map(({ text }) => {
		return text.startsWith('.') ? posix.join(posix.dirname(path), text) : text;
	});
	return { path, imports: [...new Set(imports)], classes: isGenerated(path) ? [] : classesIn(file) };
}

function classesIn(node: Node): readonly SourceClass[] {
	const classes: SourceClass[] = [];
	const visit = (child: Node): void => {
		if (isClassLikeDeclaration(child)) classes.push(classOf(child));
		child.forEachChild(visit);
	};
	visit(node);
	return classes;
}

function classOf(declaration: ClassLikeDeclaration): SourceClass {
	const mutable = declaration.members.filter((member) => {
		return isPropertyDeclaration(member) && (member.modifierFlags & ModifierFlags.Readonly) === 0;
	});
	return { name: declaration.name?.text ?? 'a class without a name', mutableFields: mutable.length };
}
