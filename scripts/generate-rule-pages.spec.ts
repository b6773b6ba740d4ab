import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagesFolder, rulePages } from './generate-rule-pages.ts';

const pages = await rulePages();
const folder = new URL(`../${pagesFolder}/`, import.meta.url);

test.each([...pages])('%s is what "npm run generate" writes', (name, text) => {
	const committed = readFileSync(new URL(name, folder), 'utf8');
	expect(committed.replaceAll('\r\n', '\n'), 'run `npm run generate`').toBe(text);
});

test('there is a page for every rule, and no other', () => {
	expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted());
	expect(pages.size).toBeGreaterThan(50);
});

test.each([...pages])('the links of %s lead somewhere', (_, text) => {
	const links = [...text.matchAll(/\]\((?<path>[^)#]+)(?:#(?<heading>[^)]+))?\)/g)];
	expect(links.length).toBeGreaterThan(0);
	const broken = links.filter(({ groups }) => {
		const { path = '', heading } = groups ?? {};
		if (!existsSync(new URL(path, folder))) return true;
		return heading !== undefined && pages.get(path)?.includes(`\n## ${heading}\n`) !== true;
	});
	expect(broken.map(([link]) => link)).toEqual([]);
});

test('what is explained links back to what explains it', () => {
	expect(pages.get('dns-servers-unreachable.md')).toMatch(
		/## What it explains\n\n.*\n\n(?:- .*\n)*- \[name-resolution-failing\]\(name-resolution-failing\.md\): /,
	);
	expect(pages.get('name-resolution-failing.md')).toMatch(
		/## What explains it\n\n.*\n\n(?:- .*\n)*- \[dns-servers-unreachable\]\(dns-servers-unreachable\.md\): /,
	);
});

test('nothing is left unescaped that Markdown would take for its own', () => {
	const prose = [...pages.values()].map((text) => text.replaceAll(/```.*?```|`[^`\n]*`|<https:[^>]*>/gs, ''));
	expect(prose.filter((text) => /(?<!\\)[<*_~]/.test(text))).toEqual([]);
});
