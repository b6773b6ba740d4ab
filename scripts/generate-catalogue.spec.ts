import { eventDescriptions } from '@whydown/grammars';
import { expect, test } from 'vitest';
import { catalogueFiles, catalogueProblems } from './generate-catalogue.ts';

const files = await catalogueFiles();
const path = 'catalog/time/clock-behind.yaml';

/** The mistakes of the catalogue after one file was changed. */
async function mistakes(from: string | RegExp, to: string): Promise<readonly string[]> {
	const changed = files.map((file) =>
		file.path === path ? { path, text: file.text.replace(from, to) } : file,
	);
	expect(changed).not.toEqual(files);
	return (await catalogueProblems(changed, eventDescriptions)).map(({ message }) => message);
}

test.each([
	[
		'an unknown kind',
		'event: os-config.fetch-failed',
		'event: os-config.fetch-fouled',
		'No event has the kind `os-config.fetch-fouled`',
	],
	[
		'a rule to explain that is none',
		/^explains:\n/m,
		'explains:\n  - no-such-rule\n',
		'No rule has the id `no-such-rule`',
	],
	['an id that another file has', 'id: clock-behind', 'id: vpn-down', 'has the id `vpn-down` already'],
	[
		'a condition that goes on',
		/^needs: >-\n/m,
		'needs: >-\n  config_not_yet_valid twice or\n',
		'The condition cannot go on with "twice"',
	],
	[
		'a text of a source that has a grammar',
		/^signals:\n/m,
		"signals:\n  said: { text: 'certificate is not yet valid', source: openvpn }\n",
		'The signal `said` of `clock-behind` looks at the texts of `openvpn`',
	],
])('%s is told with its place, its line and a caret', async (_what, from, to, reason) => {
	const messages = await mistakes(from, to);
	expect(messages.join('\n')).toContain(reason);
	for (const message of messages)
		expect(message).toMatch(/^catalog\/\S+\.yaml:\d+:\d+: .+\n {2}.+\n[ \t]+\^+$/);
});
