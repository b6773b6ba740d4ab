import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCommandLine } from './read-command-line.ts';
import { commands } from './commands.ts';

const calls = commands.flatMap((row): readonly (readonly string[])[] =>
	'commands' in row ? row.commands.map(({ name }) => [row.name, name]) : [[row.name]],
);

async function helpOf(args: readonly string[]): Promise<string> {
	const asked = await readCommandLine([...args, '--help']);
	return asked.kind === 'help' ? asked.text : '';
}

describe('the table of commands', () => {
	test('has every name once', () => {
		const names = calls.map((words) => words.join(' '));
		expect(new Set(names).size).toBe(names.length);
		expect(names.length).toBeGreaterThan(8);
	});

	test.each(commands.map(({ name, describes }) => [name, describes]))(
		'whydown --help lists %s',
		async (name, describes) => {
			expect((await helpOf([])).replaceAll(/\s+/g, ' ')).toMatch(
				new RegExp(`whydown ${name} [^a-z]*(?:COMMAND )?${describes}`),
			);
		},
	);

	test('whydown rules --help lists its commands in the same way', async () => {
		const help = (await helpOf(['rules'])).replaceAll(/\s+/g, ' ');
		for (const row of commands) {
			if (!('commands' in row)) continue;
			for (const { name, operands, describes } of row.commands)
				expect(help).toContain(['whydown', row.name, name, operands, describes].filter(Boolean).join(' '));
		}
	});

	test.each(calls)('%s %s has a page of the help and a place in the README', async (...words) => {
		const name = words.join(' ');
		expect(await helpOf(words)).toMatch(new RegExp(`^whydown ${name}(?: |\\n)`));
		expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toContain(`\`whydown ${name}`);
	});
});
