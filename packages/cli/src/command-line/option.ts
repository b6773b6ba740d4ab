import type { Options } from 'yargs';
import { UsageError } from '../usage-error.ts';

/** An option: the settings with which yargs takes it and the help shows it, and the reader of what yargs took. */
export interface Option<Value> {
	readonly name: string;
	readonly settings: Options;
	/**
	 * Reads what was given; nothing (`undefined`) reads as the default.
	 *
	 * @throws {UsageError} when it is not understood
	 */
	readonly read: (given: unknown) => Value;
}

/** The words of an option in the help. */
interface Wording {
	readonly describes: string;
	/** A single letter, or another spelling. */
	readonly alias?: string;
	/** The heading under which the help lists it; without one it stands with the others. */
	readonly group?: string;
}

function settingsOf({ describes, alias, group }: Wording): Options {
	return {
		describe: describes,
		...(alias === undefined ? {} : { alias }),
		...(group === undefined ? {} : { group }),
	};
}

/** The last of the values of an option that takes one: given again, it replaces what it had. */
function lastOf(given: unknown): unknown {
	const values: readonly unknown[] = Array.isArray(given) ? given : [given];
	return values.at(-1);
}

const oneValue = { requiresArg: true, coerce: lastOf } as const;

function readText(given: unknown): string | undefined {
	return typeof given === 'string' ? given : undefined;
}

/** An option that is there or not. */
export function flag(name: string, wording: Wording): Option<boolean> {
	return {
		name,
		settings: { ...settingsOf(wording), type: 'boolean' },
		read: (given) => given === true,
	};
}

/** An option with one text, which may begin with a minus. */
export function text(name: string, wording: Wording): Option<string | undefined> {
	return {
		name,
		settings: { ...settingsOf(wording), ...oneValue, type: 'string', nargs: 1 },
		read: readText,
	};
}

/** An option that may be given again: all its texts, in the order in which they were given. */
export function texts(name: string, wording: Wording): Option<readonly string[]> {
	return {
		name,
		settings: { ...settingsOf(wording), array: true, nargs: 1 },
		read: (given) => (Array.isArray(given) ? given.map(String) : []),
	};
}

/** An option with one of some words. yargs refuses other words. */
export function choice<const Word extends string>(
	name: string,
	{ words, standard, ...wording }: Wording & { readonly words: readonly Word[]; readonly standard: Word },
): Option<Word> {
	return {
		name,
		settings: { ...settingsOf(wording), ...oneValue, choices: words, defaultDescription: standard },
		read: (given) => words.find((word) => word === given) ?? standard,
	};
}

const magnitudes: Readonly<Record<string, number>> = {
	'': 1,
	K: 1024,
	M: 1024 ** 2,
	G: 1024 ** 3,
	T: 1024 ** 4,
};

/** An option with a whole number above 0; where it counts bytes, `K`, `M`, `G` and `T` stand for powers of 1024. */
export function count(
	name: string,
	{
		isBytes = false,
		standard,
		...wording
	}: Wording & { readonly isBytes?: boolean; readonly standard: string },
): Option<number | undefined> {
	return {
		name,
		settings: { ...settingsOf(wording), ...oneValue, defaultDescription: standard },
		read: (given) => {
			const written = readText(given);
			if (written === undefined) return undefined;
			const [, digits = '', unit = ''] = /^([1-9]\d{0,14})([KMGT]?)$/i.exec(written) ?? [];
			const value = Number(digits) * (magnitudes[unit.toUpperCase()] ?? Number.NaN);
			if (digits === '' || (unit !== '' && !isBytes) || !Number.isSafeInteger(value)) {
				throw new UsageError(
					`--${name} wants a whole number above 0${isBytes ? ', such as 500M or 4G' : ''}; not: ${written}`,
				);
			}
			return value;
		},
	};
}
