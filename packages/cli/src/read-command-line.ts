import { commands, standardCommand } from './commands.ts';
import { UsageError } from './usage-error.ts';
import type { BoundRequest, Command, CommandGroup, CommandRow, Given } from './command-line/command.ts';
import type { HelpPage, Parsed } from './command-line/parser.ts';

/** The answer that a command line asks for. */
export type Asked =
	| { readonly kind: 'help'; readonly text: string }
	| { readonly kind: 'version' }
	| ({
			readonly kind: 'request';
			/** The words that call the command; empty where none was named. */
			readonly command: string;
			/** The help of the command. */
			readonly help: () => Promise<string>;
	  } & BoundRequest);

/** The command that the first arguments call. */
interface Called {
	readonly words: string;
	readonly row: CommandRow;
	/** The commands that its help lists. */
	readonly listed: HelpPage['lists'];
	/** The arguments behind its words. */
	readonly rest: readonly string[];
}

const spaced = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ');

function listed(rows: readonly (CommandRow | CommandGroup)[], group: string = ''): HelpPage['lists'] {
	return rows.map((row) => {
		const operands = 'commands' in row ? 'COMMAND' : row.operands;
		// `$0` is how yargs names the command that is called where none is named.
		return [spaced(group, row.name === '' ? '$0' : row.name, operands), row.describes] as const;
	});
}

/** The command of a group that was called alone: a page of the help, and nothing to run. */
function bare({ name, describes, commands: members }: CommandGroup): Command {
	return {
		explains: `Commands that ${describes}.`,
		options: [],
		epilogue: `\`$0 ${name} COMMAND --help\` tells about one of them.`,
		bind: ({ operands: [first] }) => {
			const names = members.map((member) => member.name).join(', ');
			throw new UsageError(`${name} wants one of ${names}${first === undefined ? '' : `; not: ${first}`}`);
		},
	};
}

function calledBy(args: readonly string[]): Called {
	const [first, second] = args;
	const named = commands.find(({ name }) => name === first);
	if (named === undefined)
		return { words: '', row: standardCommand, listed: listed([standardCommand, ...commands]), rest: args };
	if (!('commands' in named)) return { words: named.name, row: named, listed: [], rest: args.slice(1) };
	const member = named.commands.find(({ name }) => name === second);
	if (member !== undefined)
		return { words: spaced(named.name, member.name), row: member, listed: [], rest: args.slice(2) };
	return {
		words: named.name,
		row: { ...named, operands: 'COMMAND', load: async () => bare(named) },
		listed: listed(named.commands, named.name),
		rest: args.slice(1),
	};
}

/** Gives a command the values of its options. */
function givenTo({ options }: Command, { values, operands }: Parsed): Given {
	return {
		operands,
		value: (option) => {
			if (!options.includes(option))
				throw new Error(`--${option.name} is not among the options of the command`);
			return option.read(values[option.name]);
		},
	};
}

/**
 * Reads the arguments (without `node` and the script). A file that is called like a command is `./entries`.
 *
 * @throws {UsageError} when they are not understood
 */
export async function readCommandLine(args: readonly string[]): Promise<Asked> {
	const { words, row, listed: lists, rest } = calledBy(args);
	const command = await row.load();
	const help = async (): Promise<string> => {
		const { helpText } = await import('./command-line/parser.ts');
		return helpText({ ...command, usage: spaced(words, row.operands), lists });
	};
	let parsed: Parsed = { values: {}, operands: rest };
	// Most runs name files only: they do not wait for yargs, which takes a seventh of the time of a dump to load.
	if (rest.some((argument) => argument.startsWith('-') && argument !== '-')) {
		const { parse } = await import('./command-line/parser.ts');
		parsed = await parse(command.options, rest);
		if (parsed.values['help'] === true) return { kind: 'help', text: await help() };
		if (parsed.values['version'] === true) return { kind: 'version' };
	}
	return { kind: 'request', command: words, help, ...command.bind(givenTo(command, parsed)) };
}
