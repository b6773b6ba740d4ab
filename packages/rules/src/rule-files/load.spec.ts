import { describe, expect, test } from 'vitest';
import { loadRuleFiles, loadRules } from './load.ts';
import { RuleError } from './rule-error.ts';
import type { Signal } from '../rule.ts';
import { soundRule } from '../testing/sound-rule.ts';

const path = 'network/link-down.yaml';

async function mistakeIn(text: string): Promise<RuleError> {
	const { problems } = await loadRuleFiles([{ path, text }]);
	const problem = problems[0];
	if (problem === undefined) throw new Error('The file was accepted.');
	return problem;
}

describe('a sound rule', () => {
	test('says everything that its file says', async () => {
		const { rules } = await loadRules([{ path, text: soundRule }], [], 'test 1');
		expect(rules).toEqual([
			{
				id: 'link-down',
				area: 'network',
				title: 'The link is down',
				severity: 'error',
				role: 'cause',
				summary: 'The network cable carries no signal.',
				applies: [],
				signals: [
					{
						name: 'down',
						kinds: ['kernel.link-down'],
						failure: undefined,
						where: [{ field: 'interface', test: { op: 'equals', value: 'eth0' } }],
					},
					{ name: 'up', kinds: ['kernel.link-up'], failure: undefined, where: [] },
					{
						name: 'lost',
						kinds: undefined,
						failure: { classes: ['connect'], reasons: ['no-route', 'network-unreachable'] },
						where: [],
					},
				],
				groupBy: 'boot',
				needs: {
					text: 'down not followed by up within 30s',
					condition: {
						kind: 'not-followed-by',
						what: { kind: 'signal', signal: 'down' },
						by: { kind: 'signal', signal: 'up' },
						within: 30,
					},
				},
				excludes: [
					{
						text: 'up in first 1m',
						condition: { kind: 'in-first', signal: 'up', within: 60 },
						within: undefined,
					},
				],
				resolvedBy: { text: 'up', condition: { kind: 'signal', signal: 'up' } },
				contributes: ['lost'],
				explains: [
					{ rule: 'name-resolution-failing', lag: 120 },
					{ rule: 'vpn-down', lag: 600 },
				],
				fixBefore: ['vpn-down'],
				confidence: {
					base: 'likely',
					raisedBy: [{ text: 'lost', condition: { kind: 'signal', signal: 'lost' }, within: undefined }],
					loweredBy: [],
				},
				sources: ['kernel'],
				remedy: [
					{
						do: 'Look at the cable.',
						risk: 'read-only',
						needsReboot: false,
						verify: undefined,
						avoid: undefined,
						doc: 'https://example.com/cable',
					},
				],
				references: ['https://example.com/link'],
				falsePositives: ['A cable that was pulled on purpose.'],
				tests: [
					{
						name: 'the cable is pulled',
						expect: 'fires',
						input: '2026-11-21T05:00:00+0000 f220105 kernel: eth0: Link is Down\n',
					},
					{
						name: 'the link comes back at once',
						expect: 'silent',
						input:
							'2026-11-21T05:00:00+0000 f220105 kernel: eth0: Link is Down\n2026-11-21T05:00:01+0000 f220105 kernel: eth0: Link is Up\n',
					},
					{
						name: 'another interface',
						expect: 'silent',
						input: '2026-11-21T05:00:00+0000 f220105 kernel: eth1: Link is Down\n',
					},
				],
			},
		]);
	});

	test.each<[string, Signal['where'][number]['test'][]]>([
		['eth0', [{ op: 'equals', value: 'eth0' }]],
		['true', [{ op: 'equals', value: true }]],
		['fact.os.version', [{ op: 'equals', value: { fact: 'os.version' } }]],
		['[eth0, 7]', [{ op: 'in', values: ['eth0', 7] }]],
		['{ in: [eth0] }', [{ op: 'in', values: ['eth0'] }]],
		['{ not_in: fact.dns.dhcpServers }', [{ op: 'not-in', values: { fact: 'dns.dhcpServers' } }]],
		[
			'{ above: -1, below: 1.5 }',
			[
				{ op: 'above', value: -1 },
				{ op: 'below', value: 1.5 },
			],
		],
		['{ magnitude_above: 60 }', [{ op: 'magnitude-above', value: 60 }]],
		['{ present: false }', [{ op: 'present', value: false }]],
	])('reads the test %s', async (text, tests) => {
		const changed = soundRule.replace('interface: eth0', `link.name: ${text}`);
		const { rules } = await loadRules([{ path, text: changed }], [], 'test 1');
		expect(rules[0]?.signals[0]?.where).toEqual(tests.map((it) => ({ field: 'link.name', test: it })));
	});

	test('takes shared signals from signals.yaml, and from the pack that it extends', async () => {
		const text = soundRule.replace('{ event: kernel.link-up }', 'shared');
		const up = { name: 'up', kinds: ['kernel.link-up'], failure: undefined, where: [] };
		const own = await loadRules(
			[
				{ path, text },
				{ path: 'signals.yaml', text: 'up: { event: kernel.link-up }' },
			],
			[],
			'test 1',
		);
		const given = await loadRules([{ path, text }], [up], 'test 1');
		expect(own.rules[0]?.signals[1]).toEqual(up);
		expect(given.rules).toEqual(own.rules);
	});

	test('reads signals on texts', async () => {
		const signals = async (body: string): Promise<readonly Signal[]> => {
			const text = soundRule.replace('{ event: kernel.link-down, where: { interface: eth0 } }', () => body);
			const { rules } = await loadRules([{ path, text }], [], 'test 1');
			expect(rules[0]?.sources).toEqual(['my-app']);
			return rules[0]?.signals ?? [];
		};
		const [literal] = await signals("{ text: 'it is (gone)', source: my-app }");
		expect(literal?.text).toEqual({ source: 'my-app', is: 'literal', text: 'it is (gone)' });
		const [pattern] = await signals("{ pattern: 'is (gone|lost)$', source: my-app }");
		expect(pattern?.text).toEqual({ source: 'my-app', is: 'pattern', text: 'is (gone|lost)$' });
	});

	test('reads texts with values, and the words that stand where no value is known', async () => {
		const text = soundRule
			.replace('title: The link is down', 'title: The link {down.interface|of the device} is down')
			.replace('summary: The', 'summary: >-\n  On {fact.os.version|this system}\n  the');
		const { rules } = await loadRules([{ path, text }], [], 'test 1');
		expect(rules[0]?.title).toBe('The link of the device is down');
		expect(rules[0]?.summary).toBe('On this system the network cable carries no signal.');
		expect(rules[0]?.templates).toEqual({
			title: ['The link ', { signal: 'down', field: 'interface', otherwise: 'of the device' }, ' is down'],
			summary: [
				'On ',
				{ fact: 'os.version', otherwise: 'this system' },
				' the network cable carries no signal.',
			],
		});
	});

	test('reads versions', async () => {
		const text = soundRule.replace(
			'role: cause',
			"role: cause\napplies: { os: '>= 2.13.0', network-manager: [< 1.20, '>= 1.28  < 1.30'] }",
		);
		const { rules } = await loadRules([{ path, text }], [], 'test 1');
		expect(rules[0]?.applies).toEqual([
			{
				what: 'os',
				fact: 'os.version',
				ranges: [{ text: '>= 2.13.0', bounds: [{ op: '>=', version: '2.13.0' }] }],
			},
			{
				what: 'network-manager',
				fact: 'networkManager.version',
				ranges: [
					{ text: '< 1.20', bounds: [{ op: '<', version: '1.20' }] },
					{
						text: '>= 1.28 < 1.30',
						bounds: [
							{ op: '>=', version: '1.28' },
							{ op: '<', version: '1.30' },
						],
					},
				],
			},
		]);
	});

	test('reads circumstances that are bound in time', async () => {
		const text = soundRule
			.replace('excludes: up in first 1m', 'excludes: [up in first 1m, { seen: lost then up, within: 10m }]')
			.replace('raised_by: [lost]', 'raised_by: [{ seen: lost, within: 30s }]');
		const { rules } = await loadRules([{ path, text }], [], 'test 1');
		expect(rules[0]?.excludes.map((it) => [it.text, it.within])).toEqual([
			['up in first 1m', undefined],
			['lost then up', 600],
		]);
		expect(rules[0]?.confidence.raisedBy.map((it) => [it.text, it.within])).toEqual([['lost', 30]]);
	});

	test('a condition over several lines keeps its places', async () => {
		const text = soundRule.replace('needs: down not', 'needs: >-\n  down\n  nto');
		const mistake = await mistakeIn(text);
		expect([mistake.line, mistake.column]).toEqual([13, 3]);
		expect(mistake.message).toContain('\n    nto followed by up within 30s\n    ^^^');
	});
});

describe('a mistake is shown with its place and what to write instead', () => {
	test('as file, line and column, the line itself and a caret', async () => {
		const mistake = await mistakeIn(soundRule.replace('resolved_by: up', 'resolved_by: down then upp'));
		expect(mistake).toBeInstanceOf(RuleError);
		expect(mistake.code).toBe('ERR_RULE');
		expect(mistake.message).toBe(
			[
				'network/link-down.yaml:13:24: This rule has no signal `upp`: did you mean `up`?',
				'  resolved_by: down then upp',
				'                         ^^^',
			].join('\n'),
		);
	});

	test.each([
		['severity: error', 'severity: eror', 'Did you mean `error`?'],
		['severity: error\n', '', 'A rule needs the field `severity`.'],
		['summary:', 'sumary:', 'did you mean `summary`?'],
		['id: link-down', 'id: Link_Down', 'small letters with hyphens'],
		[
			'title: The link is down',
			'title: The {down.interface} is down',
			'Write a value that the lines tell as',
		],
		[
			'title: The link is down',
			"title: 'The {down.interface|link is down'",
			'Write a value that the lines tell as',
		],
		['title: The link is down', 'title: The {dwn.interface|link} is down', 'did you mean `down`?'],
		['title: The link is down', 'title: The link of {fact.os.versoin|it}', 'did you mean `fact.os.version`?'],
		['title: The link is down', 'title: 7', 'Write the title as text.'],
		['event: kernel.link-up', 'event: link-up', 'source.what-happened'],
		['{ event: kernel.link-up }', '{ where: { a: 1 } }', 'needs `event`, `failure`, or both'],
		['{ event: kernel.link-up }', '{ event: kernel.link-up, txt: up }', 'did you mean `text`?'],
		['{ event: kernel.link-up }', '{ event: kernel.link-up, text: up }', 'or write two signals'],
		['{ event: kernel.link-up }', '{ text: up }', 'A signal on a text needs the field `source`'],
		['{ event: kernel.link-up }', '{ text: up, pattern: up, source: s }', 'either `text` or `pattern`'],
		['{ event: kernel.link-up }', '{ source: s }', 'either `text` or `pattern`'],
		['{ event: kernel.link-up }', '{ text: 7, source: s }', 'Write the words in quotes.'],
		['{ event: kernel.link-up }', "{ pattern: '(?=up)', source: s }", 'cannot look around'],
		['{ event: kernel.link-up }', "{ pattern: '(up){900}', source: s }", 'too large'],
		['{ event: kernel.link-up }', 'shared', 'none of the signals that signals.yaml shares'],
		['  up:', '  Up:', 'small letters with underscores'],
		['class: connect', 'class: conect', 'Did you mean `connect`?'],
		['reason: [no-route', 'reason: [no-rout', 'Did you mean `no-route`?'],
		['class: connect', 'class: dns', 'Write one of `no-answer`, `no-such-name` or `unspecified`'],
		['{ interface: eth0 }', '{ interface: { over: 1 } }', 'A test has no field `over`'],
		['{ interface: eth0 }', '{ interface: { above: high } }', 'Write a number for `above`.'],
		['{ interface: eth0 }', '{ interface: {} }', 'Write a test'],
		['{ interface: eth0 }', '[eth0]', 'a map from a field to a test'],
		['{ interface: eth0 }', '{ "inter face": eth0 }', 'a path such as `failure.depth`'],
		['within 30s', 'within 30', 'such as 30s, 10m, 2h or 1d'],
		['lag: 10m', 'lag: 10', 'Write `lag` as a duration'],
		['role: cause', 'role: cause\napplies: { osx: ">= 2" }', 'did you mean `os`?'],
		['role: cause', 'role: cause\napplies: {}', 'Write what it applies to'],
		['role: cause', 'role: cause\napplies: { os: 2.13 }', "such as '>= 2.13.0'"],
		['role: cause', 'role: cause\napplies: { os: ">= 2.13 || < 1" }', 'Here `>=`, `>`, `<=`, `<` or `=`'],
		['role: cause', 'role: cause\napplies: { os: "> 2.13 < 2.0" }', 'No version is > 2.13 < 2.0 at once'],
		['excludes: up in first 1m', 'excludes: { seen: up, near: 1m }', 'A circumstance has no field `near`'],
		['excludes: up in first 1m', 'excludes: { seen: up }', 'A circumstance needs the field `within`.'],
		['excludes: up in first 1m', 'excludes: { seen: up, within: 5 }', 'Write `within` as a duration'],
		['excludes: up in first 1m', 'excludes: [{ seen: upp, within: 5m }]', 'did you mean `up`?'],
		['contributes: [lost]', 'contributes: lost', 'Write `contributes` as a list'],
		['contributes: [lost]', 'contributes: [last]', 'did you mean `lost`?'],
		['base: likely', 'base: sure', '`certain`, `likely` or `possible`'],
		['risk: read-only', 'risk: none', '`read-only` or `disruptive`'],
		['doc: https://example.com/cable', 'doc: example.com', 'begins with https://'],
		['fires: |', 'shouts: |', 'A test has no field `shouts`'],
		['fires: |', 'silent: x\n    fires: |', 'under one of `fires`'],
		['needs: down not followed by up within 30s', 'needs: lost', 'add `sources:'],
		['needs: down', 'by: container_id\nneeds: down', 'Write one of `boot`, `pid`'],
		['title: The link', 'title: Alas: the link', 'into quotes'],
		['title: The link is down', 'title: *link', 'Aliases are not read'],
		['title: The link is down', 'title: !shout down', 'Tags such as `!name` are not read'],
		['role: cause', 'role: cause\nrole: symptom', 'This key stands here already: remove one of the two.'],
		[
			'title: The link is down',
			'title: `ip link` says down',
			'A text cannot begin with `: put it into quotes.',
		],
		['title: The link is down', 'title: @link', 'A text cannot begin with @: put it into quotes.'],
		['title: The link is down', 'title: # 1', 'there is none. A text that begins with # goes into quotes.'],
		['title: The link is down', "title: 'The cable's end'", 'The value has ended before this'],
		['title: The link is down', 'title: "c:\\x"', 'In double quotes a backslash begins an escape'],
		['  up: {', '\tup: {', 'Tabs do not indent in YAML: write spaces.'],
		['  up: {', '   up: {', 'Indent this line like the lines that it belongs to.'],
		['fires: |', 'fires:', 'lines of a journal below `|`, indented'],
		[/$/, '---\nid: other\n', 'A file holds one rule: move what follows `---` into a file of its own.'],
		[/role: cause\nsummary.*\n/, '', 'A rule needs the fields `role`, `summary`, too.'],
		[/tests:[^]*/, '', 'A rule needs the field `tests`.'],
		[/tests:[^]*/, 'tests:\n', 'Write `tests` as a list: `[a, b]`, or lines that begin with `- `.'],
		[
			'{ event: kernel.link-up }',
			'kernel.link-up',
			'Write a signal as `{ event: kernel.link-up }`, or `shared`',
		],
		['{ event: kernel.link-up }', 'up', 'Write a signal as `{ event: source.what-happened }`'],
		[
			'needs: down',
			'needs: link_is_down',
			'has no signal `link_is_down`: add it to `signals`, where there is `down`, `up` or `lost`.',
		],
		[/needs: .*/, 'needs: [down, up]', 'Write a condition as text, such as `a and b`'],
		[/needs: .*/, 'needs:', 'Write the condition as text: there is none.'],
		[/needs: .*/, 'needs: down AND up', 'cannot go on with "AND": write `and`.'],
		[/needs: .*/, 'needs: down && up', 'cannot go on with "&&": write `and`.'],
		[
			/needs: .*/,
			'needs: down before up within 5m',
			'cannot go on with "before": write `a then b within 5m`.',
		],
		[/needs: .*/, 'needs: up after down', 'cannot go on with "after": write `b then a within 5m`.'],
		[/needs: .*/, 'needs: down followed by up', 'write `a then b within 5m`, or `a not followed by b'],
		[/needs: .*/, 'needs: down and not up', 'what must be absent stands behind a signal'],
		[/needs: .*/, 'needs: count(down) > 3', 'cannot go on with ">": write `>=`.'],
		[/needs: .*/, 'needs: count(down) >= 3 within 10 minutes', 'a duration such as 30s, 10m, 2h or 1d'],
		[/needs: .*/, `needs: ${'('.repeat(30)}down`, 'at most 2000 characters and 20 brackets in brackets'],
		[
			/needs: .*/,
			`needs: ${'down or '.repeat(300)}up`,
			'at most 2000 characters and 20 brackets in brackets',
		],
		[soundRule, '['.repeat(300), 'This is nested too deeply'],
		[soundRule, '- '.repeat(300), 'This is nested too deeply'],
		[soundRule, '? '.repeat(300), 'This is nested too deeply'],
		[soundRule, '', 'The file is empty'],
		[soundRule, '- a', 'Write a rule as a map'],
	] as readonly (readonly [string | RegExp, string, string])[])('%s → %j', async (from, to, message) => {
		const broken = soundRule.replace(from, () => to);
		expect(broken).not.toBe(soundRule);
		const mistake = await mistakeIn(broken);
		expect(mistake.message).toContain(message);
		expect(mistake.message).toMatch(/^network\/link-down\.yaml:\d+:\d+: .*\n {2}.*\n {2}\s*\^+$/);
	});

	test('a wrong value in a folded text has the caret below it', async () => {
		const text = soundRule.replace('summary: The', 'summary: >-\n  In all\n  cases {dwn.interface|the link}');
		const { message } = await mistakeIn(text);
		expect(message).toContain('cases {dwn.interface|the link} network');
		expect(message).toContain(`\n          ${'^'.repeat('{dwn.interface|the link}'.length)}`);
	});

	test('a mistake in a pattern has the caret below it', async () => {
		const inPattern = async (pattern: string): Promise<string> => {
			const signal = `{ pattern: ${pattern}, source: my-app }`;
			const { message } = await mistakeIn(soundRule.replace('{ event: kernel.link-up }', signal));
			return message;
		};
		expect(await inPattern("'up (?<=it)'")).toContain(
			"    up: { pattern: 'up (?<=it)', source: my-app }\n                       ^^^^",
		);
		expect(await inPattern('"\\tup\\t(?=it)"')).toContain(
			'    up: { pattern: "\\tup\\t(?=it)", source: my-app }\n                   ^^^^^^^^^^^^^^',
		);
	});

	test('a wrong bound among sound ones has the caret below it', async () => {
		const { message } = await mistakeIn(
			soundRule.replace('role: cause', "role: cause\napplies: { os: '>= 2.13 ~2.4' }"),
		);
		expect(message).toContain("  applies: { os: '>= 2.13 ~2.4' }\n                          ^^^^");
	});

	test('a line that goes on is shown around the mistake', async () => {
		const text = soundRule.replace('within 30s', `within 30s${' or up'.repeat(100)} or upp`);
		const mistake = await mistakeIn(text);
		const [, line = '', carets = ''] = mistake.message.split('\n');
		expect(line.length).toBeLessThan(170);
		expect(line.slice(carets.indexOf('^'))).toBe('upp');
	});

	test('a pack has one signals.yaml', async () => {
		const { problems } = await loadRuleFiles([
			{ path: 'signals.yaml', text: 'up: { event: kernel.link-up }' },
			{ path: 'network/signals.yaml', text: 'down: { event: kernel.link-down }' },
		]);
		expect(problems.map(({ file, reason }) => [file, reason])).toEqual([
			['signals.yaml', 'A pack has one signals.yaml: move these signals into the first one.'],
		]);
	});

	test('one wrong file leaves the others usable', async () => {
		const { rules, problems } = await loadRuleFiles([
			{ path: 'a/broken.yaml', text: 'id: [' },
			{ path, text: soundRule },
		]);
		expect(rules.map(({ rule }) => rule.id)).toEqual(['link-down']);
		expect(problems.map(({ file }) => file)).toEqual(['a/broken.yaml']);
	});
});
