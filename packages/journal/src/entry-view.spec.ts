import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ReusedEntryView } from './entry-view.ts';
import { utf8 } from './input/bytes.ts';

const views = ['entry-times.ts', 'entry-sender.ts', 'entry-view.ts'];

function newView(): ReusedEntryView {
	return new ReusedEntryView(1000, () => undefined);
}

test('the next entry inherits nothing: begin() resets each field', () => {
	const view = newView();
	const fresh = { ...newView() };
	const fields = Object.keys(fresh);
	expect(fields.length).toBeGreaterThan(20);
	for (const field of fields) Object.assign(view, { [field]: 'of another entry' });
	view.begin();
	expect({ ...view }).toEqual(fresh);
});

test('nor does it in fields that only the classes see', () => {
	for (const file of views) {
		const source = readFileSync(new URL(file, import.meta.url), 'utf8');
		const begin = /\t(?:override )?begin\(\): void \{\n(.*?)\n\t\}/s.exec(source)?.[1] ?? '';
		const fields = [...source.matchAll(/^\t(#?\w+)(?:: [^=;]+)? = /gm)].map(([, name]) => name ?? '');
		expect(fields.length).toBeGreaterThan(5);
		expect(fields.filter((name) => !begin.includes(`this.${name} = `))).toEqual([]);
	}
});

test('nor what was put for a message before', () => {
	const view = newView();
	const text = utf8('of another entry');
	view.span(text, 0, text.length);
	view.continue(text, 0, text.length);
	view.begin();
	view.spanOfScratch();
	expect(view.end).toBe(0);
});
