import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRuleFiles, type ComplaintAccount } from '@whydown/rules';
import { analyze } from './analyze.ts';
import type { Evidence } from './report-data/moment.ts';
import { textReport } from './report/text.ts';

const supervisor = 'Mar 30 15:53:56 aaaaaaa balena-supervisor[7]: ';

async function reportOf(...lines: readonly string[]) {
	return analyze(`${lines.join('\n')}\n`, { name: 'paste' });
}

function sumOf({ evidence, symptoms, passing, benign, unexplained }: ComplaintAccount): number {
	return evidence + symptoms + passing + benign + unexplained;
}

describe('a complaint', () => {
	test('that says what failed is a possible cause, be it one line', async () => {
		const { causes, verdict, account } = await reportOf(
			`${supervisor}[error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com`,
		);
		expect(causes.map(({ rule, confidence }) => [rule, confidence])).toEqual([
			['name-resolution-failing', 'possible'],
		]);
		expect(verdict).toBe('fault');
		expect(account).toEqual({
			complaints: 1,
			evidence: 1,
			symptoms: 0,
			passing: 0,
			benign: 0,
			unexplained: 0,
		});
	});

	test('that repeats makes the same cause surer', async () => {
		const line = `[event]   Event: Device state report failure {"error":"connect ETIMEDOUT 198.51.100.10:443"}`;
		const stamps = ['15:53:56', '15:55:56', '15:57:56'].map(
			(time) => `Mar 30 ${time} aaaaaaa balena-supervisor[7]: ${line}`,
		);
		const once = await reportOf(...stamps.slice(0, 1));
		const often = await reportOf(...stamps);
		const confidences = (causes: typeof often.causes) =>
			causes.map(({ rule, confidence }) => `${rule} ${confidence}`);
		expect(confidences(once.causes)).toEqual(['api-unreachable possible']);
		expect(confidences(often.causes)).toEqual(['api-unreachable likely']);
	});

	test('that no rule explains is told, and the input is not called clean', async () => {
		const report = await analyze(
			'Apr 18 13:07:45 dev systemd-tmpfiles[88]: Failed to write file "/run/x": No space left on device\n',
			{ name: 'paste' },
		);
		const { verdict, unexplained } = report;
		expect(verdict).toBe('unexplained');
		expect(unexplained).toMatchObject([
			{ source: 'systemd-tmpfiles', class: 'storage', reason: 'memory-full', count: 1 },
		]);
		const text = textReport([report]);
		expect(text).toContain('not an all-clear');
		expect(text).toContain('No space left on device');
		expect(text).not.toContain('No fault');
	});

	test('that was said once, within what its rule tolerates, may pass: nobody can tell whether it goes on', async () => {
		const line = (time: string): string =>
			`Mar 30 ${time} aaaaaaa balena-supervisor[7]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com`;
		const later = (time: string): string => `Mar 30 ${time} aaaaaaa something[9]: hello`;
		const once = async (...lines: readonly string[]) =>
			(await reportOf(...lines)).causes.map(({ rule, saidOnceAtEnd }) => [rule, saidOnceAtEnd]);
		const cause = 'name-resolution-failing';
		expect(await once(line('15:53:56'))).toEqual([[cause, true]]);
		expect(await once(line('15:53:56'), later('15:55:56'))).toEqual([[cause, true]]);
		expect(await once(line('15:53:56'), later('16:10:00'))).toEqual([[cause, undefined]]);
		expect(await once(line('15:53:56'), line('15:54:56'))).toEqual([[cause, undefined]]);
	});

	test('of a user’s container is none of the system, and is told beside it', async () => {
		const report = await reportOf(
			'Apr 18 13:07:44 dev openvpn[39]: Initialization Sequence Completed',
			'Apr 18 13:07:45 dev 422820756f15[61]: Failed to write: No space left on device',
			'Apr 18 13:07:46 dev main_4225321_1856789_abcdef[61]: Error: connect ECONNREFUSED 192.0.2.7:5432',
			'Apr 18 13:07:47 dev main_4225321_1856790_bcdefa[61]: Error: connect ECONNREFUSED 192.0.2.7:5432',
			'Apr 18 13:07:48 dev main_4225321_1856790_bcdefa[61]: ready',
		);
		const { account, causes, unexplained, verdict } = report;
		expect({ complaints: account.complaints, causes, unexplained, verdict }).toEqual({
			complaints: 0,
			causes: [],
			unexplained: [],
			verdict: 'clean',
		});
		expect(
			report.services.map(({ service, count, first, last }) => [service, count, first.line, last.line]),
		).toEqual([
			['main', 2, 3, 4],
			['422820756f15', 1, 2, 2],
		]);
		const text = textReport([report]).replace(/\s+/g, ' ');
		expect(text).toContain(
			'No fault found in what this input shows of the system; services of yours complain.',
		);
		expect(text).toContain('Services of yours: 3 complaints of main, 422820756f15');
		expect(text).not.toContain('ECONNREFUSED');
	});

	test('of a service in the log of services is told, though nothing can be judged', async () => {
		const line = (second: string, said: string): string =>
			`[Logs]    [2024-08-19T07:25:${second}.000Z] [main] ${said}`;
		const { services, verdict } = await reportOf(
			line('20', 'ready'),
			line('21', 'Error: connect ECONNREFUSED 192.0.2.7:5432'),
		);
		expect(services).toMatchObject([{ service: 'main', count: 1, first: { line: 2 } }]);
		expect(verdict).toBe('nothing-to-judge');
	});

	test('of more services than are told apart is counted all the same', async () => {
		const lines = Array.from(
			{ length: 1500 },
			(_, index) => `Apr 18 13:07:45 dev s${index}_1000001_2000002[61]: Error: no such thing`,
		);
		const { services, account } = await reportOf(...lines);
		expect(services.reduce((sum, { count }) => sum + count, 0)).toBe(1500);
		expect(services[0]).toMatchObject({ service: '', count: 1500 - 1024 });
		expect(account.complaints).toBe(0);
	});

	test('that speaks for a rule which does not fire keeps it from being clean', async () => {
		const { seen, clean } = await reportOf(
			'2026-11-21T05:39:01+0000 f220105 dnsmasq[122]: dnsmasq[122]: Maximum number of concurrent DNS queries reached (max: 150)',
			'2026-11-21T05:39:02+0000 f220105 dnsmasq[122]: dnsmasq[122]: possible DNS-rebind attack detected: printer.example.com',
			'2026-11-21T07:39:02+0000 f220105 kernel: wlan0: deauthenticated from 02:00:5e:10:00:01 (Reason: 15=4WAY_HANDSHAKE_TIMEOUT)',
		);
		expect(seen.map(({ rule }) => rule)).toContain('wifi-association-failing');
		expect(clean).not.toContain('wifi-association-failing');
	});

	test('over which the same service gets in time is passing trouble, and no cause', async () => {
		const report = await analyze(
			[
				'2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {"error":"socket hang up"}',
				'2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud',
				'',
			].join('\n'),
			{ name: 'paste' },
		);
		const { causes, passing, account, clean } = report;
		expect(causes).toEqual([]);
		expect(passing.map(({ rule }) => rule)).toContain('state-report-failing');
		expect(account.passing).toBe(1);
		expect(clean).not.toContain('state-report-failing');
		expect(textReport([report])).toContain('passed by');
	});
});

describe('the verdict clean', () => {
	test('rests on lines: the VPN is up, the state is reported, the clock is followed', async () => {
		const dump = new URL('../../../corpus/dumps/healthy/input.txt', import.meta.url);
		const text = readFileSync(dump, 'utf8').split('\n');
		const { verdict, proof } = await analyze(text.join('\n'), { name: 'dump' });
		expect(verdict).toBe('clean');
		const lineOf = (evidence: Evidence | undefined): string => text[(evidence?.at.line ?? 0) - 1] ?? '';
		expect(lineOf(proof?.vpnUp)).toContain('Initialization Sequence Completed');
		expect(lineOf(proof?.stateReported)).toContain('Reported current state to the cloud');
		expect(proof?.clockFollowed?.kind).toMatch(/^chron/);
	});

	test('is not for a device that the input proves to be not online', async () => {
		const { causes, verdict, proof, connectivity } = await reportOf(
			'2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [info]    VPN connection is not active.',
			'2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud',
		);
		expect(connectivity).toMatchObject({
			state: 'heartbeat-only',
			vpn: { works: false, by: { at: { line: 1 } } },
			heartbeat: { works: true, by: { at: { line: 2 } } },
		});
		expect([verdict, proof]).toEqual([causes.length > 0 ? 'fault' : 'unexplained', undefined]);
	});
});

describe('the account', () => {
	const corpus = fileURLToPath(new URL('../../../corpus/', import.meta.url));
	const inputs = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
		.filter((path) => /^(?:excerpts|healthy|damaged|mixtures)\/[^/]+\/input\.[^/]*txt$/.test(path))
		.toSorted();

	test('adds up over the corpus', async () => {
		expect(inputs.length).toBeGreaterThan(100);
		for (const path of inputs) {
			const { account } = await analyze(readFileSync(`${corpus}${path}`), { name: path });
			expect([path, sumOf(account)]).toEqual([path, account.complaints]);
		}
	});

	test('adds up wherever an input is cut, and whatever order its lines have', async () => {
		const texts = inputs.slice(0, 40).map((path) => readFileSync(`${corpus}${path}`, 'utf8').split('\n'));
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...texts),
				fc.nat(400),
				fc.nat(400),
				fc.boolean(),
				async (lines, from, count, isReversed) => {
					const part = lines.slice(from % lines.length).slice(0, count);
					const { account } = await reportOf(...(isReversed ? part.toReversed() : part));
					expect(sumOf(account)).toBe(account.complaints);
				},
			),
			{ numRuns: 100 },
		);
	});
});

describe('harmless lines', async () => {
	const path = fileURLToPath(new URL('../../rules/catalog/benign.yaml', import.meta.url));
	const { benign, problems } = await loadRuleFiles([
		{ path: 'benign.yaml', text: readFileSync(path, 'utf8') },
	]);

	test('are described without a mistake', () => expect(problems).toEqual([]));

	test.each(benign.flatMap(({ id, tests }) => tests.map((one) => ({ id, ...one }))))(
		'$id: $name',
		async ({ id, expect: wanted, input }) => {
			const { account, benign: told } = await analyze(input, { name: id });
			const isOfEntry = told.some((complaint) => complaint.benign === id);
			expect({ isOfEntry, isAllHarmless: isOfEntry && account.unexplained === 0 }).toEqual({
				isOfEntry: wanted === 'benign',
				isAllHarmless: wanted === 'benign',
			});
		},
	);
});
