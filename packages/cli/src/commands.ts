import type { CommandGroup, CommandRow } from './command-line/command.ts';

const ruleCommands: CommandGroup = {
	name: 'rules',
	describes: 'list, show, test and check rules',
	commands: [
		{
			name: 'list',
			operands: '',
			describes: 'list the rules, by area',
			load: async () => (await import('./commands/rules/list.ts')).list,
		},
		{
			name: 'show',
			operands: 'ID',
			describes: 'show a rule as its author wrote it',
			load: async () => (await import('./commands/rules/show.ts')).show,
		},
		{
			name: 'test',
			operands: '[FILES|DIR…]',
			describes: 'run the tests that stand in rule files',
			load: async () => (await import('./commands/rules/test.ts')).test,
		},
		{
			name: 'lint',
			operands: 'FILES|DIR…',
			describes: 'say what is wrong with rule files',
			load: async () => (await import('./commands/rules/lint.ts')).lint,
		},
		{
			name: 'coverage',
			operands: 'FILES|DIR…',
			describes: 'tell which rules fire in many inputs, and which never do',
			load: async () => (await import('./commands/rules/coverage.ts')).coverage,
		},
		{
			name: 'schema',
			operands: '[rule|signals]',
			describes: 'print the JSON Schema of rule files',
			load: async () => (await import('./commands/rules/schema.ts')).schema,
		},
	],
};

/** The command that is called where none is named. */
export const standardCommand: CommandRow = {
	name: '',
	operands: '[FILES…]',
	describes: 'say why a device is down',
	load: async () => (await import('./commands/analyze.ts')).analyze,
};

/** The commands that are called by name, in the order of the help. A new one is a row here and a module in `commands/`. */
export const commands: readonly (CommandRow | CommandGroup)[] = [
	{
		name: 'entries',
		operands: '[FILES…]',
		describes: 'print every entry as a line of JSON',
		load: async () => (await import('./commands/entries.ts')).entries,
	},
	{
		name: 'events',
		operands: '[FILES…]',
		describes: 'print what known services and commands said, as lines of JSON',
		load: async () => (await import('./commands/events.ts')).events,
	},
	{
		name: 'explain',
		operands: 'ID',
		describes: 'tell what a rule means, and what to do',
		load: async () => (await import('./commands/explain.ts')).explain,
	},
	{
		name: 'why-not',
		operands: 'ID [FILES…]',
		describes: 'tell why a rule fired, or did not',
		load: async () => (await import('./commands/why-not.ts')).whyNot,
	},
	ruleCommands,
];
