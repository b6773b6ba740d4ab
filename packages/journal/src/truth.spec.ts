import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
	expectedOf,
	isShown,
	type Loss,
	losses,
	type Printing,
	printingOf,
	type Said,
	saidOf,
	selectedOf,
	type TrueEntry,
} from './testing/journalctl.ts';
import { record } from './testing/recording.ts';

/** `WHYDOWN_JOURNALS` names another folder of journals of the same shape: more than the corpus can hold. */
const elsewhere = process.env['WHYDOWN_JOURNALS'];
const journals =
	elsewhere === undefined
		? new URL('../../../corpus/journals/', import.meta.url)
		: pathToFileURL(`${elsewhere}/`);
const files = readdirSync(journals, { recursive: true, encoding: 'utf8' })
	.map((path) => /^([^/]+)\/(?:input|printed)\.([^/]+?)(?:\.txt)?$/.exec(path))
	.flatMap((match) => (match === null ? [] : [[match[1] ?? '', match[2] ?? '', match[0]] as const]))
	.toSorted(([, , one], [, , other]) => (one < other ? -1 : 1));

const truths = new Map<string, TrueEntry[]>();
function trueEntries(name: string): TrueEntry[] {
	let truth = truths.get(name);
	if (truth === undefined) {
		truth = JSON.parse(readFileSync(new URL(`${name}/entries.json`, journals), 'utf8')) as TrueEntry[];
		truths.set(name, truth);
	}
	return truth;
}

const lost = new Set<Loss>();

describe.each(files.filter(([, printed]) => !printed.startsWith('cat')))(
	'%s, printed as %s',
	(name, printed, path) => {
		const printing = printingOf(printed);
		const truth = trueEntries(name);
		const selected = selectedOf(truth, printing)?.filter((entry) => isShown(entry, printing, lost));
		const { entries, ledger, formats, direction } = record([readFileSync(new URL(path, journals))]);

		test('every line is accounted for', () => {
			expect(ledger).toMatchObject({ entries: entries.length, undecodable: 0, truncated: 0 });
			expect(formats).toEqual(entries.length === 0 ? [] : [printing.mode]);
			expect(direction).not.toBe(printing.reversed ? 'forward' : 'reversed');
		});

		test('the entries are the true ones', () => {
			const said = entries.map((entry) => saidOf(entry, printing));
			// The truth does not tell the units whose entries were asked for: then these are some of them, in their order.
			const shown = selected ?? inOrder(truth, said, printing);
			expect(said).toEqual(shown.map((entry, index) => expectedOf(entry, printing, said[index], lost)));
		});
	},
);

/** For each of what was said the next true entry that says the same. */
function inOrder(truth: readonly TrueEntry[], said: readonly Said[], printing: Printing): TrueEntry[] {
	let next = 0;
	return said.flatMap((one) => {
		const found = truth.findIndex(
			(entry, index) => index >= next && isDeepStrictEqual(one, expectedOf(entry, printing, one, lost)),
		);
		next = found === -1 ? next : found + 1;
		return truth.slice(found, found + 1);
	});
}

describe.each(files.filter(([, printed]) => printed.startsWith('cat')))(
	'%s, printed as %s',
	(name, printed, path) => {
		test('each line is a line of a message', () => {
			const printing = printingOf(printed);
			const bytes = readFileSync(new URL(path, journals));
			const { entries, ledger } = record([bytes], { format: 'cat' });
			const lines = (selectedOf(trueEntries(name), printing) ?? [])
				.filter((entry) => isShown(entry, printing, lost))
				.flatMap((entry) => {
					const { message } = expectedOf(entry, printing, undefined, lost);
					return message.split('\n');
				});
			const said = entries.map((entry) => saidOf(entry, printing).message);
			expect(ledger).toMatchObject({ entries: entries.length, undecodable: 0, blank: 0, markers: 0 });
			expect(said.length).toBeGreaterThanOrEqual(lines.length);
			lost.add('message-lines');
		});
	},
);

test.runIf(elsewhere === undefined)(
	'mode cat of a journal in which daemons print stamps and names of their own is found out',
	() => {
		const bytes = readFileSync(new URL('dns-dead/printed.cat.txt', journals));
		const { entries, ledger, formats } = record([bytes]);
		expect(formats).toEqual(['bare']);
		expect(ledger).toMatchObject({ lines: 314, entries: 314 });
		const messages = trueEntries('dns-dead').map(({ message }) =>
			typeof message === 'string' ? message : '',
		);
		// Of what a daemon prints itself its stamp and its name are taken off.
		const said = entries.map(({ message }) => (message.kind === 'text' ? message.text : ''));
		expect(said.every((text, at) => messages[at]?.endsWith(text))).toBe(true);
		expect(said.filter((text, at) => text !== messages[at])).toHaveLength(106);
	},
);

test.runIf(elsewhere === undefined)('every loss that is told of occurs', () => {
	expect([...lost].toSorted()).toEqual([...losses].toSorted());
});

test('and is explained', () => {
	const text = readFileSync(new URL('../LOSSES.md', import.meta.url), 'utf8');
	expect([...text.matchAll(/^\| `([a-z-]+)`/gm)].map(([, loss]) => loss)).toEqual([...losses]);
});
