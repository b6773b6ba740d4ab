import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.generated.ts';

/** Commands that stop, start or restart something that others may be using. */
const restarts =
	/\b(?:systemctl (?:re)?start|systemctl (?:stop|reset-failed|kill)|reboot|restart the device|stop the supervisor)\b/i;

describe('a remedy', () => {
	test('that restarts something asks first, and does not say that it only looks', () => {
		const bold = catalogue.rules.flatMap(({ id, remedy }) =>
			remedy.filter((card) => restarts.test(card.do)).map((card) => ({ id, card })),
		);
		expect(bold.length).toBeGreaterThan(10);
		const unasked = bold.filter(({ card }) => card.risk !== 'disruptive' || !/\bask/i.test(card.do));
		expect(unasked.map(({ id, card }) => `${id}: ${card.do}`)).toEqual([]);
	});

	test('begins with a look', () => {
		const hasty = catalogue.rules.filter(({ remedy }) => remedy[0]?.risk !== 'read-only');
		expect(hasty.map(({ id }) => id)).toEqual([]);
	});
});

test('every rule says where it is told of, and when it may be wrong', () => {
	const bare = catalogue.rules.filter(
		(rule) => rule.references.length === 0 || rule.falsePositives.length === 0,
	);
	expect(bare.map(({ id }) => id)).toEqual([]);
});
