import { access, mkdir, writeFile } from 'node:fs/promises';
import { cpus, release, totalmem } from 'node:os';
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
import { weekLong } from './questions/week.ts';

const questions: Readonly<Record<string, Question>> = {
	throughput,
	memory,
	grammars,
	'start-up': startUp,
	catalogue,
	patterns,
	week: weekLong,
	large,
};

/** What takes an hour is asked by its name only. */
const asked = Object.keys(questions).filter((name) => name !== 'large');

/** `npm run bench`: asks the questions, prints a table, and keeps it with `--record`. */
async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			mb: { type: 'string', default: '200' },
			'large-mb': { type: 'string', default: '2000' },
			'small-mb': { type: 'string', default: '20' },
			pairs: { type: 'string', default: '7' },
			gb: { type: 'string', default: '10' },
			shape: { type: 'string', multiple: true, default: [] },
			record: { type: 'boolean', default: false },
		},
	});
	await access(new URL('../packages/cli/dist/main.js', import.meta.url)).catch(() => {
		throw new Error('There is nothing to measure yet: run "npm run build" first.');
	});
	const sizes: Sizes = {
		mb: Number(values.mb),
		largeMb: Number(values['large-mb']),
		smallMb: Number(values['small-mb']),
		pairs: Number(values.pairs),
		gb: Number(values.gb),
		shapes: values.shape,
	};
	const machine = machineText();
	console.log(`${machine}\n`);
	const answers: Answer[] = [];
	for (const name of positionals.length === 0 ? asked : positionals) {
		const question = questions[name];
		if (question === undefined)
			throw new Error(`There is no question ${name}: ${Object.keys(questions).join(', ')}`);
		for await (const answer of question(sizes)) {
			answers.push(answer);
			console.log(`${textOf(answer)}\n`);
		}
	}
	if (values.record) await record(machine, sizes, positionals, answers);
	if (answers.some((answer) => answer.met === false)) process.exitCode = 1;
}

function textOf(answer: Answer): string {
	const verdict = answer.met === undefined ? '' : answer.met ? ' (met)' : ' (MISSED)';
	const goal = answer.goal === '' ? '' : `\n    goal    ${answer.goal}${verdict}`;
	const detail = answer.detail === '' ? '' : `\n    detail  ${answer.detail}`;
	return `${answer.question}\n    result  ${answer.result}${goal}${detail}`;
}

function machineText(): string {
	const [cpu] = cpus();
	const memoryGib = (totalmem() / 1024 ** 3).toFixed(0);
	return `Node ${process.version}, ${process.platform} ${release()}, ${cpus().length} x ${cpu?.model ?? 'unknown CPU'}, ${memoryGib} GiB`;
}

async function record(
	machine: string,
	sizes: Sizes,
	asked: readonly string[],
	answers: readonly Answer[],
): Promise<void> {
	const day = new Date().toISOString().slice(0, 10);
	const cpu = (cpus()[0]?.model ?? 'unknown-cpu').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
	const folder = new URL(`runs/${day}-${cpu.replaceAll(/^-|-$/g, '')}/`, import.meta.url);
	await mkdir(folder, { recursive: true });
	const command = `npm run bench -- --mb ${sizes.mb} --large-mb ${sizes.largeMb} --small-mb ${sizes.smallMb} --pairs ${sizes.pairs} ${asked.join(' ')}`;
	await writeFile(
		new URL('README.md', folder),
		`# ${day}\n\n- Machine: ${machine}\n- Command: \`${command.trim()}\`\n\nRatios of one run can be compared; seconds depend on what else the machine did.\n`,
	);
	await writeFile(new URL('summary.txt', folder), answers.map((answer) => `${textOf(answer)}\n`).join('\n'));
	console.log(`Kept in ${fileURLToPath(folder)}`);
}

await main();
