import { eventDescriptions } from '@whydown/grammars';
import { describe, expect, test } from 'vitest';
import { lintRules, type LintOptions } from './lint.ts';
import { loadRuleFiles } from './load.ts';
import { soundRule } from '../testing/sound-rule.ts';

const symptom = (id: string, area: string, explains = ''): string =>
	soundRule
		.replace('id: link-down', `id: ${id}`)
		.replace('area: network', `area: ${area}`)
		.replace(/^explains.*$/m, `explains: [${explains}]`)
		.replace(/^fix_before.*\n/m, '');

async function problemsOf(texts: Record<string, string>, options?: LintOptions): Promise<readonly string[]> {
	const files = Object.entries({
		'network/link-down.yaml': soundRule,
		'vpn/vpn-down.yaml': symptom('vpn-down', 'vpn'),
		'dns/name-resolution-failing.yaml': symptom('name-resolution-failing', 'dns', 'vpn-down'),
		...texts,
	});
	const pack = await loadRuleFiles(files.map(([path, text]) => ({ path, text })));
	return lintRules(pack, options).map(({ file, line, reason }) => `${file}:${line} ${reason}`);
}

test('a sound pack has no problems', async () => {
	expect(await problemsOf({}, { events: eventDescriptions })).toEqual([]);
});

describe('finds', () => {
	test.each<[string, string, string, string]>([
		[
			'a file of another name',
			'id: link-down',
			'id: cable-unplugged',
			':1 The file of `cable-unplugged` must be',
		],
		[
			'a file in another folder',
			'area: network',
			'area: hardware',
			':2 A rule of the area `hardware` lies in',
		],
		[
			'an unknown symptom',
			'{ rule: vpn-down,',
			'{ rule: vpn-dwn,',
			':15 No rule has the id `vpn-dwn`: did you mean `vpn-down`?',
		],
		[
			'an unknown rule to fix later',
			'fix_before: [vpn-down]',
			'fix_before: [gremlins]',
			':16 No rule has the id `gremlins`',
		],
		[
			'an unknown rival',
			'fix_before: [vpn-down]',
			"rivals: [{ rule: gremlins, look: 'ip -brief link' }]",
			':16 No rule has the id `gremlins`',
		],
		[
			'a signal that nothing uses',
			'  up: {',
			'  spare: { event: kernel.spare }\n  up: {',
			':9 Nothing uses the signal `spare`',
		],
		[
			'a rule that explains itself',
			'explains: [',
			'explains: [link-down, ',
			':15 Rules may not explain each other in a circle: link-down → link-down',
		],
		[
			'a remedy without a document',
			'\n    doc: https://example.com/cable',
			'',
			':21 This remedy has no document',
		],
		['a lasting fault without an end', 'resolved_by: up', 'lasts: true', ':13 What lasts needs an end'],
		['no test that fires', 'fires: |', 'silent: |', ':26 Add a test whose lines make the rule fire.'],
		[
			'one silent test only',
			'  - name: another interface\n    silent: |\n      2026-11-21T05:00:00+0000 f220105 kernel: eth1: Link is Down\n',
			'',
			':26 Add near misses until two tests are silent: there is 1.',
		],
	])('%s', async (_, from, to, problem) => {
		expect(soundRule).toContain(from);
		const broken = soundRule.replace(from, to);
		const problems = await problemsOf({ 'network/link-down.yaml': broken });
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(`network/link-down.yaml${problem}`);
	});

	test.each(['certain', 'likely', 'possible'])('none: a test that fires, and is %s', async (word) => {
		const text = soundRule.replace('fires: |', `${word}: |`);
		expect(await problemsOf({ 'network/link-down.yaml': text })).toEqual([]);
	});

	test('no remedy at all', async () => {
		const broken = soundRule.replace(/remedy:\n(?: .*\n)+/, 'remedy: []\n');
		expect(await problemsOf({ 'network/link-down.yaml': broken })).toEqual([
			'network/link-down.yaml:20 Write at least one remedy: the next safe step.',
		]);
	});

	test('an id that is taken', async () => {
		const problems = await problemsOf({ 'other/network/link-down.yaml': soundRule });
		expect(problems).toEqual([
			'other/network/link-down.yaml:1 network/link-down.yaml has the id `link-down` already: ids are unique.',
		]);
	});

	test('rules that explain each other in a circle, once', async () => {
		const problems = await problemsOf({ 'vpn/vpn-down.yaml': symptom('vpn-down', 'vpn', 'link-down') });
		expect(problems).toEqual([
			'network/link-down.yaml:15 Rules may not explain each other in a circle: link-down → vpn-down → link-down. Remove one of these steps.',
		]);
	});

	test('a kind that no event has', async () => {
		const broken = soundRule.replace('kernel.link-up }', 'kernel.link-upp }');
		expect(await problemsOf({ 'network/link-down.yaml': broken }, { events: eventDescriptions })).toEqual([
			'network/link-down.yaml:9 No event has the kind `kernel.link-upp`: did you mean `kernel.link-up`?',
		]);
	});

	test.each([
		[
			'a field that no event has',
			'{ interfaces: eth0 }',
			'has no field `interfaces`: did you mean `interface`?',
		],
		[
			'a number compared with a text',
			'{ interface: { above: 3 } }',
			'interface of kernel.link-down is no number',
		],
		['a number where a text stands', '{ interface: 3 }', 'is a string, and never `3`'],
		[
			'a value that a field never has',
			'{ adjustment: stepp }',
			'adjustment of chronyd.clock-wrong is never `stepp`: did you mean `step`?',
			'chronyd.clock-wrong',
		],
		[
			'a value to leave out that a field never has',
			'{ adjustment: { not_in: [step, slow] } }',
			'adjustment of chronyd.clock-wrong is never `slow`',
			'chronyd.clock-wrong',
		],
		[
			'a field that one of the kinds has not',
			'{ interface: eth0 }',
			'`chronyd.backward-jump` has no field `interface`, so that this never holds',
			'[kernel.link-down, chronyd.backward-jump]',
		],
		[
			'bounds between which nothing lies',
			'{ seconds: { above: 5, below: 5 } }',
			'Nothing is above 5 and below 5',
			'chronyd.clock-wrong',
		],
		[
			'a value of the time line that it never has',
			'{ direction: backwards }',
			'direction of timeline.clock-jumped is never `backwards`',
			'timeline.clock-jumped',
		],
	])('a signal that nothing can show: %s', async (_, where, problem, event = 'kernel.link-down') => {
		const signal = '{ event: kernel.link-down, where: { interface: eth0 } }';
		expect(soundRule).toContain(signal);
		const broken = soundRule.replace(signal, `{ event: ${event}, where: ${where} }`);
		const problems = await problemsOf({ 'network/link-down.yaml': broken }, { events: eventDescriptions });
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(`network/link-down.yaml:8 `);
		expect(problems[0]).toContain(problem);
	});

	test.each([
		[
			'a failure that the event does not carry',
			'{ event: kernel.link-up }',
			'{ event: kernel.link-up, failure: { class: dns } }',
			':9 `kernel.link-up` carries no failure',
		],
		[
			'different values of a field that the event has not',
			'needs: down not',
			'needs: distinct(down.host) >= 2 or down not',
			':11 `kernel.link-down` has no field `host`',
		],
		[
			'a value in a text that the event has not',
			'title: The link is down',
			'title: The link {down.name|of the device} is down',
			':3 `kernel.link-down` has no field `name`',
		],
		[
			'a group by what nothing carries',
			'needs: down',
			'by: peer\nneeds: down',
			':11 Nothing that `needs` asks for',
		],
	])('%s', async (_, from, to, problem) => {
		expect(soundRule).toContain(from);
		const broken = soundRule.replace(from, to);
		const problems = await problemsOf({ 'network/link-down.yaml': broken }, { events: eventDescriptions });
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(`network/link-down.yaml${problem}`);
	});

	test('an id that comes with the pack that it extends', async () => {
		const base = await loadRuleFiles([{ path: 'network/link-down.yaml', text: soundRule }]);
		const problems = await problemsOf({}, { known: base.rules.map(({ rule }) => rule) });
		expect(problems).toEqual([
			'network/link-down.yaml:1 The id `link-down` belongs to a rule that comes with whydown: choose another id, and rename the file like it.',
		]);
	});

	test('`rules lint` told the author of a rule of the catalogue to choose another id', async () => {
		const path = 'packages/rules/catalog/network/link-down.yaml';
		const pack = await loadRuleFiles([{ path, text: soundRule }]);
		const known = pack.rules.map(({ rule }) => rule);
		expect(lintRules(pack, { known }).map(({ reason }) => reason)).toContain(
			'The id `link-down` belongs to a rule that comes with whydown: choose another id, and rename the file like it. Is this the file of that rule? Then check the whole catalogue: `whydown rules lint --rules-only packages/rules/catalog`.',
		);
	});

	test('a text of a source that has a grammar, in the catalogue', async () => {
		const from = 'down: { event: kernel.link-down, where: { interface: eth0 } }';
		const texts = {
			'network/link-down.yaml': soundRule.replace(from, "down: { text: 'Link is Down', source: kernel }"),
		};
		expect(texts['network/link-down.yaml']).not.toBe(soundRule);
		expect(await problemsOf(texts)).toEqual([]);
		expect(await problemsOf(texts, { grammars: ['openvpn'] })).toEqual([]);
		expect(await problemsOf(texts, { grammars: ['openvpn', 'kernel'] })).toEqual([
			'network/link-down.yaml:8 The signal `down` of `link-down` looks at the texts of `kernel`, which has a grammar: in the catalogue every line of it would have to be decoded. Add the event to grammars/services/kernel, and name its kind here.',
		]);
	});

	test('what loading found', async () => {
		const problems = await problemsOf({ 'network/broken.yaml': 'id: broken' });
		expect(problems).toEqual([
			'network/broken.yaml:1 A rule needs the fields `area`, `title`, `severity`, `role`, `summary`, `signals`, `needs`, `remedy`, `tests`, too.',
		]);
	});
});

test('a pack may name the rules of the pack that it extends', async () => {
	const base = await loadRuleFiles([{ path: 'vpn/vpn-down.yaml', text: symptom('vpn-down', 'vpn') }]);
	const own = await loadRuleFiles([
		{ path: 'network/link-down.yaml', text: soundRule.replace('name-resolution-failing, ', '') },
	]);
	expect(lintRules(own)).toHaveLength(2);
	expect(lintRules(own, { known: base.rules.map(({ rule }) => rule) })).toEqual([]);
});
