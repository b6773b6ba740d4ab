import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../rule.ts';
import { Story, is, rule, sees } from '../testing/story.ts';

describe('the forest of causes', () => {
	const see = (name: string): Parameters<typeof rule>[1] => ({
		signals: [sees('bad', `${name}.bad`), sees('good', `${name}.good`)],
		needs: is('bad'),
		resolvedBy: is('good'),
	});
	const rules = [
		rule('dns', { ...see('dns'), explains: ['clock', 'vpn'] }),
		rule('clock', { ...see('clock'), explains: ['tls'] }),
		rule('tls', { ...see('tls'), explains: ['vpn'], role: 'symptom' }),
		rule('vpn', { ...see('vpn'), role: 'symptom' }),
	];
	const tree = (story: Story, pack: readonly Rule[] = rules): Record<string, readonly string[]> => {
		const { causes, symptoms } = story.diagnose(pack);
		for (const cause of causes) expect(cause.explainedBy).toEqual([]);
		for (const finding of [...causes, ...symptoms]) {
			for (const id of finding.explains) {
				expect(symptoms.find((symptom) => symptom.id === id)?.explainedBy).toContain(finding.id);
			}
		}
		return Object.fromEntries([...causes, ...symptoms].map(({ id, explainedBy }) => [id, explainedBy]));
	};

	test('hangs chains of symptoms under their causes', () => {
		const story = new Story()
			.boot()
			.line('dns.bad', 1)
			.line('clock.bad', 20)
			.line('tls.bad', 30)
			.line('vpn.bad', 40);
		expect(tree(story)).toEqual({
			'dns@boot-1': [],
			'clock@boot-1': ['dns@boot-1'],
			'tls@boot-1': ['clock@boot-1'],
			'vpn@boot-1': ['dns@boot-1', 'tls@boot-1'],
		});
	});

	test('lets a symptom begin until the lag after the cause ended', () => {
		const after = (pause: number): readonly string[] | undefined =>
			tree(
				new Story()
					.boot()
					.line('clock.bad', 1)
					.line('clock.good', 10)
					.line('tls.bad', 10 + pause)
					.line('tls.good', 10 + pause),
			)['tls@boot-1'];
		expect(after(120)).toEqual(['clock@boot-1']);
		expect(after(121)).toEqual([]);
	});

	test('lets a cause show up to the lag later than its symptom', () => {
		const before = (pause: number): readonly string[] | undefined =>
			tree(
				new Story()
					.boot()
					.line('tls.bad', 100)
					.line('clock.bad', 100 + pause),
			)['tls@boot-1'];
		expect(before(120)).toEqual(['clock@boot-1']);
		expect(before(121)).toEqual([]);
	});

	test('takes a cause for older where what shows it has only begun', () => {
		const story = (shownFrom: number): Story =>
			new Story()
				.boot()
				.line('tls.bad', 100)
				.line('s.x', shownFrom)
				.line('clock.bad', 600)
				.covers('tls', 0, 600)
				.covers('clock', shownFrom, 600);
		expect(tree(story(541))['tls@boot-1']).toEqual(['clock@boot-1']);
		expect(tree(story(540))['tls@boot-1']).toEqual([]);
	});

	test('joins where the time between is unknown', () => {
		const story = new Story()
			.boot()
			.line('clock.bad', 1)
			.line('clock.good', 10)
			.unknownGap()
			.line('tls.bad', 400)
			.line('tls.good', 400);
		expect(tree(story)['tls@boot-1']).toEqual([]);
		const near = new Story()
			.boot()
			.line('clock.bad', 1)
			.line('clock.good', 10)
			.unknownGap()
			.line('tls.bad', 20)
			.line('tls.good', 20);
		expect(tree(near)['tls@boot-1']).toEqual(['clock@boot-1']);
	});

	test('never joins boots', () => {
		const story = new Story().boot().line('clock.bad', 1).boot().line('tls.bad', 2);
		expect(tree(story)['tls@boot-2']).toEqual([]);
		expect(tree(story.line('clock.bad', 3))['tls@boot-2']).toEqual(['clock@boot-2']);
	});

	test('does not let the fault of yesterday swallow that of today', () => {
		const story = new Story()
			.boot()
			.line('clock.bad', 1)
			.line('tls.bad', 10)
			.line('clock.good', 20)
			.line('tls.good', 21)
			.line('tls.bad', 86_400);
		const { causes, symptoms } = story.diagnose(rules);
		expect(causes.map(({ id, state, count: lines }) => [id, state, lines])).toEqual([
			['tls@boot-1', 'active', 1],
			['clock@boot-1', 'resolved', 1],
		]);
		expect(symptoms.map(({ id, state, explainedBy }) => [id, state, explainedBy])).toEqual([
			['tls@boot-1.2', 'resolved', ['clock@boot-1']],
		]);
	});

	test('does not let a cause that is over hide a symptom that goes on', () => {
		const story = new Story()
			.boot()
			.line('clock.bad', 1)
			.line('tls.bad', 10)
			.line('clock.good', 20)
			.line('tls.bad', 25);
		expect(tree(story)['tls@boot-1']).toEqual([]);
		expect(tree(story.line('tls.good', 140))['tls@boot-1']).toEqual(['clock@boot-1']);
	});

	test('does not call a symptom active that was not seen again after its cause ended', () => {
		const story = new Story().boot().line('clock.bad', 1).line('tls.bad', 10).line('vpn.bad', 11);
		story.line('clock.good', 20);
		expect(story.diagnose(rules).symptoms.map(({ rule: id, state }) => [id, state])).toEqual([
			['tls', 'unknown'],
			['vpn', 'unknown'],
		]);
		story.line('vpn.bad', 25);
		const { causes, symptoms } = story.diagnose(rules);
		expect(causes.map(({ rule: id, state }) => [id, state])).toEqual([
			['vpn', 'active'],
			['clock', 'resolved'],
		]);
		expect(symptoms.map(({ rule: id, state }) => [id, state])).toEqual([['tls', 'unknown']]);
	});

	test('takes a silence for as long as it seems, though a jump may hide in it', () => {
		const night = { lo: 0, hi: 36_000, likely: 36_000 };
		const story = new Story()
			.boot()
			.line('clock.bad', 1)
			.line('tls.bad', 10)
			.line('clock.good', 20)
			.unknownGap(night)
			.line('tls.bad', 30);
		expect(tree(story)).toEqual({ 'clock@boot-1': [], 'tls@boot-1': [], 'tls@boot-1.2': ['clock@boot-1'] });
	});

	test('keeps independent causes apart', () => {
		const story = new Story().boot().line('clock.bad', 1).line('disk.bad', 2).line('tls.bad', 3);
		const { causes } = story.diagnose([...rules, rule('disk', see('disk'))]);
		expect(causes.map(({ id }) => id)).toEqual(['clock@boot-1', 'disk@boot-1']);
	});

	test('shows a symptom that nothing explains as a cause, with less confidence', () => {
		const lone = new Story().boot().line('vpn.bad', 1).diagnose(rules).causes[0];
		expect([lone?.id, lone?.confidence]).toEqual(['vpn@boot-1', 'likely']);
		const explained = new Story().boot().line('dns.bad', 1).line('vpn.bad', 1).diagnose(rules).symptoms[0];
		expect([explained?.id, explained?.confidence]).toEqual(['vpn@boot-1', 'certain']);
	});

	test('counts of a symptom only the lines inside of the cause, at any depth', () => {
		const story = new Story().boot().line('clock.bad', 800);
		for (let second = 850; second <= 1450; second += 100) {
			story.line('tls.bad', second);
			if (second === 950) story.line('vpn.bad', 960).line('clock.good', 1000);
			if (second === 1350) story.line('vpn.bad', 1360);
		}
		story.line('tls.good', 1460).line('vpn.good', 1470).line('s.end', 1500);
		const { causes, symptoms } = story.diagnose([
			rule('clock', { ...see('clock'), explains: ['tls'] }),
			rule('tls', { ...see('tls'), explains: ['vpn'] }),
			rule('vpn', see('vpn')),
		]);
		const clock = causes.find(({ id }) => id === 'clock@boot-1');
		// Two minutes after its end still belong to the cause, on each edge.
		expect(clock?.linesExplained).toEqual({ 'tls@boot-1': 3, 'vpn@boot-1': 1 });
		expect(symptoms.map(({ id, count: lines }) => [id, lines])).toEqual([
			['tls@boot-1', 7],
			['vpn@boot-1', 2],
		]);
	});

	test('has roots even where rules explain each other', () => {
		const circle = [
			rule('one', { ...see('one'), explains: ['two'] }),
			rule('two', { ...see('two'), explains: ['one'] }),
		];
		const story = new Story().boot().line('one.bad', 1).line('two.bad', 2);
		expect(tree(story, circle)).toEqual({ 'one@boot-1': [], 'two@boot-1': ['one@boot-1'] });
	});

	test('ends a cause that does not say how it is resolved with a silence', () => {
		const pack = [
			rule('spike', { signals: [sees('bad', 'spike.bad')], needs: is('bad'), explains: ['tls'] }),
			rule('tls', see('tls')),
		];
		const story = (second: number): Story =>
			new Story().boot().line('spike.bad', 1).line('tls.bad', second).line('s.end', second);
		expect(tree(story(100), pack)['tls@boot-1']).toEqual(['spike@boot-1']);
		expect(tree(story(1900), pack)['tls@boot-1']).toEqual([]);
	});

	test('always has a root for everything it explains', () => {
		const kinds = ['dns', 'clock', 'tls', 'vpn'].flatMap((name) => [`${name}.bad`, `${name}.good`]);
		const line = fc.record({
			kind: fc.constantFrom(...kinds),
			pause: fc.integer({ min: 0, max: 3000 }),
			reboot: fc.nat(9),
		});
		fc.assert(
			fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
				const story = new Story().boot();
				let second = 0;
				let said = 0;
				for (const { kind, pause, reboot } of lines) {
					if (reboot === 0) {
						story.boot();
						second = 0;
					}
					second += pause;
					story.line(kind, second);
					if (kind.endsWith('.bad')) said += 1;
				}
				const { causes, symptoms } = story.diagnose(rules);
				tree(story);
				expect([...causes, ...symptoms].reduce((sum, finding) => sum + finding.count, 0)).toBe(said);
				expect(new Set([...causes, ...symptoms].map(({ id }) => id)).size).toBe(
					causes.length + symptoms.length,
				);
				const byId = new Map([...causes, ...symptoms].map((finding) => [finding.id, finding]));
				for (const { explains, linesExplained } of byId.values()) {
					for (const id of explains) expect(linesExplained[id]).toBeGreaterThan(0);
					for (const [id, inside] of Object.entries(linesExplained)) {
						expect(inside).toBeLessThanOrEqual(byId.get(id)?.count ?? 0);
					}
				}
				const rooted = new Set(causes.map(({ id }) => id));
				for (let left = symptoms; left.length > 0;) {
					const found = left.filter(({ explainedBy }) => explainedBy.some((id) => rooted.has(id)));
					expect(found).not.toEqual([]);
					for (const { id } of found) rooted.add(id);
					left = left.filter((finding) => !found.includes(finding));
				}
			}),
		);
	});
});
