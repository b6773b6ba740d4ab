import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { JournalReader } from '@whydown/journal';
import type { Report } from './report-data/report.ts';
import { analyze } from './analyze.ts';

const CORPUS = new URL('../../../corpus/', import.meta.url);

/** The lines at which the sections of an input begin, from 0. */
function sectionStarts(text: string): readonly number[] {
	const starts: number[] = [];
	const reader = new JournalReader({
		entry: () => undefined,
		marker: () => undefined,
		sectionStarted: ({ firstLine }) => starts.push(firstLine - 1),
		outputLine: () => undefined,
		sectionEnded: () => undefined,
	});
	reader.push(text);
	reader.end();
	return starts;
}

interface Removed {
	/** The heading of the section that is gone. */
	readonly heading: string;
	readonly text: string;
}

function* withoutEachSection(text: string): Generator<Removed> {
	const lines = text.split('\n');
	const starts = sectionStarts(text);
	for (const [index, from] of starts.entries()) {
		// What a person typed besides is nobody's to miss: no rule could know of it.
		if (/[#$] echo /.test(lines[from] ?? '')) continue;
		const to = starts[index + 1] ?? lines.length;
		yield {
			heading: lines[from] ?? '',
			text: [...lines.slice(0, from), ...lines.slice(to)].join('\n'),
		};
	}
}

/** The rules of what goes on, or may. */
function openRules({ causes, symptoms }: Report): ReadonlySet<string> {
	return new Set(
		[...causes, ...symptoms]
			.filter(({ state }) => state === 'active' || state === 'unknown')
			.map(({ rule }) => rule),
	);
}

/** Rules of what went on in the whole input, that neither go on, nor are seen in part, nor are said to be not checkable. */
async function forgotten(text: string, wasOpen: ReadonlySet<string>): Promise<readonly string[]> {
	const report = await analyze(text);
	const open = openRules(report);
	const unchecked = new Set([...report.notCheckable, ...report.seen].map(({ rule }) => rule));
	return [...wasOpen].filter((rule) => !open.has(rule) && !unchecked.has(rule));
}

const inputs = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
	.filter((name) => /(?:^|\/)input\.[^/]*$/.test(name))
	.toSorted()
	.map((name) => ({ name, text: readFileSync(new URL(name, CORPUS), 'utf8') }))
	.filter(({ text }) => sectionStarts(text).length > 0);

describe('a section that is missing never makes a faulty device look well', () => {
	test('the corpus holds inputs with sections, and faults in them', async () => {
		expect(inputs.length).toBeGreaterThan(10);
		const open = await Promise.all(inputs.map(async ({ text }) => openRules(await analyze(text))));
		expect(open.filter(({ size }) => size > 0).length).toBeGreaterThan(5);
	});

	test.each(inputs)('$name', async ({ text }) => {
		const wasOpen = openRules(await analyze(text));
		if (wasOpen.size === 0) return;
		for (const removed of withoutEachSection(text)) {
			expect({ without: removed.heading, forgotten: await forgotten(removed.text, wasOpen) }).toEqual({
				without: removed.heading,
				forgotten: [],
			});
		}
	});
});

/** The output of a command in a dump, replaced. */
function withOutput(dump: string, command: string, output: readonly string[]): string {
	const lines = dump.split('\n');
	const heading = lines.indexOf(`--- ${command} ---`);
	if (heading === -1) throw new RangeError(`No section ${command}`);
	// The heading, a blank line and the date stay, and so do the two lines of `time`.
	const end = lines.findIndex((line, at) => at > heading && /^\d+\.\d\duser /.test(line));
	return [...lines.slice(0, heading + 3), ...output, ...lines.slice(end)].join('\n');
}

describe('a fault that one section of a whole dump shows', () => {
	const healthy = readFileSync(new URL('dumps/healthy/input.txt', CORPUS), 'utf8');

	// Composed: the real dump of a healthy device, with one output replaced by one that the grammars' tests quote.
	test.each([
		[
			'df -h',
			'disk-full',
			['Filesystem      Size  Used Avail Use% Mounted on', '/dev/mmcblk0p6   29G   29G     0 100% /mnt/data'],
		],
		[
			'for i in /sys/class/thermal/thermal* ; do if [ -e $i/temp ]; then echo $i && cat $i/temp; fi ; done',
			'overheating',
			['/sys/class/thermal/thermal_zone0', '92310'],
		],
		[
			'balena-engine ps -a',
			'engine-down',
			[
				'Cannot connect to the balenaEngine daemon at unix:///var/run/balena-engine.sock. Is the balenaEngine daemon running?',
				'Command exited with non-zero status 1',
			],
		],
		[
			'balena-engine ps -a',
			'container-restart-loop',
			[
				'CONTAINER ID   IMAGE          COMMAND                  CREATED        STATUS                            PORTS                    NAMES',
				'2a1b2c3d4e5f   3128dae78199   "node index.js"          3 weeks ago    Restarting (1) 2 seconds ago                               worker_1_2_abc',
			],
		],
		[
			'mmcli -m 0',
			'cellular-connection-failing',
			['  Status   |                  state: locked', '           |                   lock: sim-pin'],
		],
	])('%s: %s', async (command, rule, output) => {
		const faulty = withOutput(healthy, command, output);
		expect(openRules(await analyze(faulty))).toContain(rule);
		for (const removed of withoutEachSection(faulty)) {
			if (removed.heading !== `--- ${command} ---`) continue;
			const report = await analyze(removed.text);
			expect(report.notCheckable.map((item) => item.rule)).toContain(rule);
			expect(report.clean).not.toContain(rule);
		}
		const unanswered = withOutput(healthy, command, ['Command exited with non-zero status 143']);
		expect((await analyze(unanswered)).notCheckable.map((item) => item.rule)).toContain(rule);
	});
});
