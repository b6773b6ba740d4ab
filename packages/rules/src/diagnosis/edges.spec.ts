import { expect, test } from 'vitest';
import type { Rule } from '../rule.ts';
import { Story, is, rule, sees } from '../testing/story.ts';

const byUnit = (id: string, explains: readonly string[] = []): Rule =>
	rule(id, { signals: [sees('bad', `${id}.bad`)], needs: is('bad'), groupBy: 'unit', explains });
const hung = byUnit('hung', ['failed']);
const failed = byUnit('failed');
const waiting = byUnit('waiting');

function explainedIn(story: Story, rules: readonly Rule[]): Readonly<Record<string, readonly string[]>> {
	const { causes, symptoms } = story.diagnose(rules);
	return Object.fromEntries([...causes, ...symptoms].map(({ id, explainedBy }) => [id, explainedBy]));
}

test('one unit explains no other because both fail at once', () => {
	const story = new Story()
		.boot()
		.line('hung.bad', 1, { unit: 'gateway' })
		.line('failed.bad', 2, { unit: 'gateway' })
		.line('failed.bad', 2, { unit: 'camera' });
	expect(explainedIn(story, [hung, failed])).toEqual({
		'hung@boot-1+gateway': [],
		'failed@boot-1+gateway': ['hung@boot-1+gateway'],
		'failed@boot-1+camera': [],
	});
});

test('a rule about some units explains no other unit', () => {
	const dns = {
		...rule('dns', { signals: [sees('bad', 'dns.bad')], needs: is('bad'), explains: ['failed'] }),
		units: ['dnsmasq'],
	};
	const story = new Story()
		.boot()
		.line('dns.bad', 1)
		.line('failed.bad', 2, { unit: 'dnsmasq' })
		.line('failed.bad', 2, { unit: 'camera' });
	expect(explainedIn(story, [dns, failed])).toEqual({
		'dns@boot-1': [],
		'failed@boot-1+dnsmasq': ['dns@boot-1'],
		'failed@boot-1+camera': [],
	});
});

test('what must be near a line of its cause is not explained by a cause that only goes on', () => {
	const near = { ...failed, explains: [{ rule: 'waiting', lag: 120, near: 5 }] };
	const story = (second: number): Story =>
		new Story()
			.boot()
			.line('failed.bad', 100, { unit: 'camera' })
			.line('waiting.bad', second, { unit: 'stream' })
			.line('failed.bad', 300, { unit: 'camera' });
	const above = (second: number): unknown =>
		explainedIn(story(second), [near, waiting])['waiting@boot-1+stream'];
	expect(above(105)).toEqual(['failed@boot-1+camera']);
	expect(above(95)).toEqual(['failed@boot-1+camera']);
	expect(above(200)).toEqual([]);
});
