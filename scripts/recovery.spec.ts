import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { catalogue } from '../packages/rules/src/catalogue/catalogue.generated.ts';

interface Row {
	readonly endsBy: string;
	readonly why: string;
}

/** The rows of `docs/recovery.md`, one for each rule, or rule and signal, that they name. */
async function rowsByName(): Promise<ReadonlyMap<string, readonly Row[]>> {
	const text = await readFile(new URL('../docs/recovery.md', import.meta.url), 'utf8');
	const rows = new Map<string, Row[]>();
	for (const line of text.split('\n')) {
		const [, names = '', endsBy = '', why = ''] =
			/^\| ([a-z][^|]*?) +\| `([^`]+)` +\| (.*?) +\|$/.exec(line) ?? [];
		for (const name of names.split(', ').filter((part) => part !== '')) {
			rows.set(name, [...(rows.get(name) ?? []), { endsBy, why }]);
		}
	}
	return rows;
}

const written = catalogue.rules.flatMap(({ id, resolvedBy, recovers = [] }) => [
	...(resolvedBy === undefined ? [] : [{ name: id, endsBy: resolvedBy.text }]),
	...recovers.map(({ signal, by }) => ({ name: `${id}: ${signal}`, endsBy: by.text })),
]);

test('each way in which a failure ends has one row, with the reason', async () => {
	const rows = await rowsByName();
	for (const { name, endsBy } of written) {
		expect([name, rows.get(name)?.map((row) => row.endsBy)]).toEqual([name, [endsBy]]);
		expect(rows.get(name)?.[0]?.why).toMatch(/^\S.{15,}\.$/);
	}
	expect([...rows.keys()].toSorted()).toEqual(written.map(({ name }) => name).toSorted());
});
