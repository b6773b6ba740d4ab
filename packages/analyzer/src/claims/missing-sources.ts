import { commandSources, sources } from '@whydown/grammars';
import type { Section } from '@whydown/journal';
import type { CoverageClaim } from '@whydown/rules';
import { ranToEnd } from '../pipeline/ran-to-end.ts';
import { shortCommand } from '../text/short-command.ts';
import { journalCommand, shownSources } from './journal-command.ts';

/** The commands of a dump, with the ones that could tell and the ones that could not. */
export interface DumpCommands {
	/** The commands that the dump says it consists of; empty where it does not say. */
	readonly listed: readonly string[];
	readonly sections: readonly Section[];
	/** Sections whose command ran to its end and could not tell. */
	readonly inconclusive: ReadonlySet<Section>;
	/** Sources of commands of which at least one could tell. */
	readonly conclusive: ReadonlyMap<string, Section>;
}

/** Commands that show what a source of the journal says, with that source. */
const journalOf: ReadonlyMap<string, string> = new Map([
	['dmesg', 'kernel'],
	['initramfs-log', 'fsck'],
]);

/** Sources with several commands, none of which tells what another does. */
const separateCommands: readonly { readonly source: string; readonly parts: ReadonlyMap<string, RegExp> }[] =
	[
		{
			source: 'df',
			parts: new Map([
				['df -h', /^df(?! .*-\w*i)/],
				['df -ih', /^df .*-\w*i/],
			]),
		},
	];

const longestCommand = 60;

/**
 * The sources that the input should show better than it does, each with the reason. A source is missing where a command that
 * shows it is listed and has no section, gave no answer or could not tell, and where no other section shows the source whole. A
 * dump that does not list its commands lacks every command that it does not hold.
 */
export function missingSources(
	dump: DumpCommands,
	claims: readonly CoverageClaim[],
	lastBoot: number,
): ReadonlyMap<string, string> {
	const missing = new Map<string, string>();
	const add = (source: string, why: string): void => {
		if (!missing.has(source)) missing.set(source, why);
	};
	const isShownWhole = (source: string): boolean =>
		claims.some(
			(claim) =>
				claim.boot === lastBoot &&
				(claim.source === source || claim.source === '*') &&
				claim.isCut !== true &&
				claim.isPartial !== true,
		);
	for (const [command, why] of missingCommands(dump)) {
		for (const { name, matches } of commandSources) {
			if (!matches(command)) continue;
			add(name, why);
			const journal = journalOf.get(name);
			if (journal !== undefined && !isShownWhole(journal)) add(journal, why);
		}
		const asked = journalCommand(command);
		if (asked === undefined || asked.filtered) continue;
		const speakers = shownSources(asked);
		const all = speakers.includes('*') ? ['*', 'timeline', ...sources.map(({ name }) => name)] : speakers;
		for (const source of all) if (!isShownWhole(source)) add(source, why);
	}
	if (dump.listed.length === 0) {
		for (const { name } of commandSources)
			if (!dump.conclusive.has(name)) add(name, `no ${name} in this input`);
		for (const { source, parts } of separateCommands) {
			for (const [name, pattern] of parts) {
				const isThere = dump.sections.some(({ command }) => pattern.test(command.trim()));
				if (!isThere) add(source, `no ${name} in this input`);
			}
		}
	}
	return missing;
}

/** The commands that show less than they should, each with the reason. */
function* missingCommands({
	listed,
	sections,
	inconclusive,
}: DumpCommands): Generator<readonly [command: string, why: string]> {
	const there = new Map<string, number>();
	for (const section of sections) {
		there.set(section.command, (there.get(section.command) ?? 0) + 1);
		if (!ranToEnd(section)) yield [section.command, `${named(section.command)} gave no answer`];
		else if (inconclusive.has(section)) yield [section.command, `${named(section.command)} could not tell`];
	}
	for (const command of listed) {
		const left = there.get(command) ?? 0;
		if (left > 0) there.set(command, left - 1);
		else yield [command, `${named(command)} is not in this dump, though it lists it`];
	}
}

function named(command: string): string {
	// A backtick of its own would end the span.
	const plain = shortCommand(command).replaceAll('`', "'");
	return `\`${plain.length > longestCommand ? `${plain.slice(0, longestCommand - 1)}…` : plain}\``;
}
