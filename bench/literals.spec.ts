import { expect, test } from 'vitest';
import { grammarFiles, literals } from './literals.ts';

test('every literal that grep looks for is wording of a grammar', async () => {
	const grammars = (await grammarFiles()).map((file) => file.text.replaceAll(/^\s*\/\/.*$/gm, '')).join('\n');
	const unknown = (await literals()).filter((literal) => !grammars.includes(literal));
	expect(unknown).toEqual([]);
});

test('every grammar is measured, those of commands included', async () => {
	const names = (await grammarFiles()).map((file) => file.name);
	expect(names).toEqual(expect.arrayContaining(['openvpn', 'logfmt', 'error-text', 'df']));
	expect(new Set(names).size).toBe(names.length);
});
