import { sources } from '@whydown/grammars';

/** The options of a `journalctl` command in a dump, as far as they decide what its output can show. */
export interface JournalCommand {
	/** `-n`: so many entries at most, the last ones. */
	readonly limit: number | undefined;
	/** `-u`: patterns of units. Empty together with `identifiers`: everybody. */
	readonly units: readonly string[];
	/** `-t` */
	readonly identifiers: readonly string[];
	/** It leaves out entries by priority, text, time or field: what it does not show may still have been there. */
	readonly filtered: boolean;
}

const longNames: Readonly<Record<string, string>> = {
	'--lines': 'n',
	'--unit': 'u',
	'--identifier': 't',
	'--priority': 'p',
	'--grep': 'g',
	'--since': 'S',
	'--until': 'U',
	'--cursor': 'c',
	'--after-cursor': 'c',
	'--boot': 'b',
	'--dmesg': 'k',
	'--facility': 'p',
	'--user-unit': 'S',
	'--exclude-identifier': 'S',
	'--output': 'o',
	'--directory': 'D',
	'--machine': 'M',
};

const takesValue = new Set(['n', 'u', 't', 'p', 'g', 'S', 'U', 'c', 'o', 'D', 'M']);
/** Options after which the absence of a line proves nothing. `-b` shows one boot and `-k` one source. */
const filters = new Set(['p', 'g', 'S', 'U', 'c', 'b', 'k', 'D', 'M']);

/** Splits a command line at blanks, quotes taken off. */
function words(command: string): string[] {
	return Array.from(command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g), ([word]) =>
		word.replaceAll(/["']/g, ''),
	);
}

/** The options of the words after `journalctl`, as pairs of letter and value. */
function* options(args: readonly string[]): Generator<readonly [letter: string, value: string]> {
	for (let at = 0; at < args.length; at += 1) {
		const word = args[at] ?? '';
		if (word.startsWith('--')) {
			const [name = '', ...rest] = word.split('=');
			const letter = longNames[name];
			if (letter === undefined) continue;
			if (rest.length > 0) yield [letter, rest.join('=')];
			else if (takesValue.has(letter)) yield [letter, args[(at += 1)] ?? ''];
			else yield [letter, ''];
		} else if (word.startsWith('-')) {
			for (let letterAt = 1; letterAt < word.length; letterAt += 1) {
				const letter = word.charAt(letterAt);
				if (!takesValue.has(letter)) {
					yield [letter, ''];
					continue;
				}
				const glued = word.slice(letterAt + 1);
				yield [letter, glued === '' ? (args[(at += 1)] ?? '') : glued];
				break;
			}
		} else {
			// `FIELD=value` or a path: a match.
			yield ['S', word];
		}
	}
}

/**
 * Reads the heading of a dump section.
 *
 * @returns `undefined` when it is no plain call of `journalctl`.
 *
 * @example
 * journalCommand('journalctl --no-pager -n 200 -a -u "openvpn*"'); // { limit: 200, units: ['openvpn*'], … }
 */
export function journalCommand(command: string): JournalCommand | undefined {
	const [program, ...args] = words(command);
	if (program !== 'journalctl' || args.some((word) => /^[|;&<>]/.test(word))) return undefined;
	let limit: number | undefined;
	let filtered = false;
	const units: string[] = [];
	const identifiers: string[] = [];
	for (const [letter, value] of options(args)) {
		if (letter === 'n') limit = /^\d+$/.test(value) ? Number(value) : undefined;
		else if (letter === 'u') units.push(value);
		else if (letter === 't') identifiers.push(value);
		else if (filters.has(letter)) filtered = true;
	}
	return { limit, units, identifiers, filtered };
}

/** True for a `-u` pattern that names a unit; without a suffix it means the service. */
export function namesUnit(pattern: string, unit: string): boolean {
	const whole = /\.[a-z]+$|\*$/.test(pattern) ? pattern : `${pattern}.service`;
	let expression = '';
	for (const character of whole) {
		if (character === '*') expression += '.*';
		else if (character === '?') expression += '.';
		else expression += character.replaceAll(/[^\w]/g, '\\$&');
	}
	return new RegExp(`^${expression}$`, 's').test(unit);
}

/**
 * The sources that a journal section would have shown: `*` for everybody.
 *
 * @param programs - names that rules ask for besides the known sources
 */
export function shownSources(
	command: JournalCommand,
	programs: ReadonlySet<string> = new Set(),
): readonly string[] {
	if (command.units.length === 0 && command.identifiers.length === 0) return ['*'];
	const known = sources
		.filter(
			(source) =>
				source.units.some((unit) => command.units.some((pattern) => namesUnit(pattern, unit))) ||
				source.identifiers.some((identifier) => command.identifiers.includes(identifier)),
		)
		.map((source) => source.name);
	const others = [...programs].filter(
		(name) =>
			command.units.some((pattern) => namesUnit(pattern, name) || namesUnit(pattern, `${name}.service`)) ||
			command.identifiers.includes(name),
	);
	return [...known, ...others];
}
