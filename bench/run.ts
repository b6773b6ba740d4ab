import { access, mkdir, writeFile } from 'node:fs/promises';
import { cpus, release, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Answer, Question, Sizes } from './question.ts';
import { catalogue } from './questions/catalogue.ts';
import { grammars } from './questions/grammars.ts';
import { large } from './questions/large.ts';
import { memory } from './questions/memory.ts';
import { patterns } from './questions/patterns.ts';
import { startUp } from './questions/start-up.ts';
import { throughput } from './questions/throughput.ts';
import { warmUp } from './questions/warm-up.ts';
import { weekLong } from './questions/week.ts';
import { tableText } from './table.ts';

const questions: Readonly<Record<string, Question>> = {
	throughput,
	'warm-up': warmUp,
	memory,
	grammars,
	'start-up': startUp,
	catalogue,
	patterns,
	week: weekLong,
	large,
};

/** The questions of a run without names. `large` takes an hour and is asked by its name only. */
const asked = Object.keys(questions).filter((name) => name !== 'large');

/** `npm run bench`: asks the questions, prints their answers, and keeps them with `--record`. */
async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			mb: { type: 'string', default: '3,12,50,200' },
			input: { type: 'string', multiple: true, default: [] },
			against: { type: 'string' },
			'large-mb': { type: 'string', default: '2000' },
			'small-mb': { type: 'string', default: '20' },
			pairs: { type: 'string', default: '7' },
			gb: { type: 'string', default: '10' },
			shape: { type: 'string', multiple: true, default: [] },
			json: { type: 'boolean', default: false },
			record: { type: 'boolean', default: false },
		},
	});
	await access(new URL('../packages/cli/dist/main.js', import.meta.url)).catch(() => {
		throw new Error('There is nothing to measure yet: run "npm run build" first.');
	});
	const sizes: Sizes = {
		mb: values.mb
			.split(',')
			.map(sizeOf)
			.toSorted((one, other) => one - other),
		inputs: values.input,
		// npm runs this in `bench/`; a path is meant from the folder in which npm was called.
		against: values.against && resolve(process.env['INIT_CWD'] ?? '', values.against),
		largeMb: sizeOf(values['large-mb']),
		smallMb: sizeOf(values['small-mb']),
		pairs: sizeOf(values.pairs),
		gb: sizeOf(values.gb),
		shapes: values.shape,
	};
	const machine = machineText();
	if (!values.json) console.log(`${machine}\n`);
	const answers: Answer[] = [];
	for (const name of positionals.length === 0 ? asked : positionals) {
		const question = questions[name];
		if (question === undefined)
			throw new Error(`There is no question ${name}: ${Object.keys(questions).join(', ')}`);
		for await (const answer of question(sizes)) {
			answers.push(answer);
			if (!values.json) console.log(`${textOf(answer)}\n`);
		}
	}
	if (values.json) console.log(jsonOf(machine, answers));
	if (values.record) await record(machine, answers);
	if (answers.some((answer) => answer.met === false)) process.exitCode = 1;
}

function sizeOf(text: string): number {
	const size = Number(text);
	if (!(size > 0)) throw new RangeError(`${text} is no size.`);
	return size;
}

function textOf({ question, result, goal, met, detail, rows }: Answer): string {
	const verdict = met === undefined ? '' : met ? ' (met)' : ' (MISSED)';
	return [
		question,
		`    result  ${result}`,
		...(goal === '' ? [] : [`    goal    ${goal}${verdict}`]),
		...(detail === '' ? [] : [`    detail  ${detail}`]),
		...(rows === undefined ? [] : [tableText(rows).replaceAll(/^/gm, '    ')]),
	].join('\n');
}

function jsonOf(machine: string, answers: readonly Answer[]): string {
	return JSON.stringify({ machine, command: command(), answers }, undefined, '\t');
}

/** The command line of this run. */
function command(): string {
	return ['npm run bench --', ...process.argv.slice(2)].join(' ');
}

function machineText(): string {
	const [cpu] = cpus();
	const memoryGib = (totalmem() / 1024 ** 3).toFixed(0);
	return `Node ${process.version}, ${process.platform} ${release()}, ${cpus().length} x ${cpu?.model ?? 'unknown CPU'}, ${memoryGib} GiB`;
}

async function record(machine: string, answers: readonly Answer[]): Promise<void> {
	const day = new Date().toISOString().slice(0, 10);
	const cpu = (cpus()[0]?.model ?? 'unknown-cpu').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
	const folder = new URL(`runs/${day}-${cpu.replaceAll(/^-|-$/g, '')}/`, import.meta.url);
	await mkdir(folder, { recursive: true });
	await writeFile(
		new URL('README.md', folder),
		`# ${day}\n\n- Machine: ${machine}\n- Command: \`${command()}\`\n\nRatios of one run can be compared; seconds depend on what else the machine did.\n`,
	);
	await writeFile(new URL('summary.txt', folder), answers.map((answer) => `${textOf(answer)}\n`).join('\n'));
	await writeFile(new URL('summary.json', folder), `${jsonOf(machine, answers)}\n`);
	console.error(`Kept in ${fileURLToPath(folder)}`);
}

await main();
