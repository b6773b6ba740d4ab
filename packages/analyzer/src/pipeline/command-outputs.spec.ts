import { JournalReader } from '@whydown/journal';
import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { Authors } from './authors.ts';
import { CommandOutputs } from './command-outputs.ts';
import { EntryOrder } from './entry-order.ts';

const rows = (count: number): string => '/dev/sda1        14G   14G     0 100% /mnt/data\n'.repeat(count);
const output = (count: number): string =>
	`--- df -h ---\n\n2026-11-21 05:32:37.676696647+00:00\nFilesystem      Size  Used Avail Use% Mounted on\n${rows(count)}0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3224maxresident)k\n0inputs+0outputs (0major+383minor)pagefaults 0swaps\n\n`;
const dump = (...counts: readonly number[]): string =>
	`\n--- diagnose 4.23.1 ---\n\n\n--- COMMANDS ---\n\ndf -h\n\n${counts.map(output).join('')}`;

const roomy = { lines: 1e6, length: 1e9, statements: 1e6, statementsLength: 1e9 };

function read(text: string, limits: Partial<typeof roomy>): { said: number; notRead: number } {
	const outputs = new CommandOutputs({ ...roomy, ...limits });
	const order = new EntryOrder(
		{
			authors: new Authors(),
			entry: () => undefined,
			boot: () => undefined,
			range: () => undefined,
			end: () => undefined,
		},
		outputs,
	);
	const reader = new JournalReader(order);
	reader.push(text);
	reader.end();
	order.end();
	return { said: outputs.statements.length, notRead: order.outputLinesNotRead };
}

describe('what is kept of the outputs of commands', () => {
	const whole = read(dump(5, 5), {});

	test('is all of it, where it is a few lines', () => {
		expect(whole.said).toBeGreaterThanOrEqual(10);
		expect(whole.notRead).toBe(0);
	});

	test.each([
		['lines', 4, 4],
		['length', 150, 6],
	])('is bounded in the %s of one output', (limit, most, expected) => {
		const { said, notRead } = read(dump(5, 5), { [limit]: most });
		expect(said).toBeLessThan(whole.said);
		expect(notRead).toBe(expected);
	});

	test.each([
		['statements', 3],
		['statementsLength', 150],
	])('is bounded in what all outputs say: %s', (limit, most) => {
		const { said, notRead } = read(dump(5, 5), { [limit]: most });
		expect(said).toBe(3);
		expect(said + notRead).toBe(whole.said);
	});

	test('is said to be not all', async () => {
		const { status, errors } = await analyze(dump(10_500));
		expect(status).toBe('truncated');
		expect(errors.map(({ message }) => message).join()).toMatch(
			/longer outputs of commands than are kept: \d+ lines/,
		);
	});
});
