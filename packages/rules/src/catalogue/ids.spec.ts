import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.generated.ts';

// Ids are never renamed and never taken for something else: `npm run generate` adds to this list, and takes nothing away.
const given: unknown = JSON.parse(await readFile(new URL('../../catalog/ids.json', import.meta.url), 'utf8'));

test('every id that was given out is a rule, in its area', () => {
	const areas = Object.fromEntries(catalogue.rules.map(({ id, area }) => [id, area]));
	expect(
		areas,
		'`npm run generate` adds new ids to catalog/ids.json; an id that is gone broke its users',
	).toEqual(given);
});
