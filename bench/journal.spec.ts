import { describe, expect, test } from 'vitest';
import { journal, type Made, type Recipe } from './journal.ts';

function make(recipe: Recipe): { readonly text: string; readonly bytes: number; readonly made: Made } {
	const parts: Uint8Array[] = [];
	const chunks = journal(recipe);
	let step = chunks.next();
	while (step.done !== true) {
		parts.push(step.value);
		step = chunks.next();
	}
	const all = Buffer.concat(parts);
	return { text: all.toString('utf8'), bytes: all.length, made: step.value };
}

const short: Recipe = { format: 'short', bytes: 600_000, seed: 7, failures: 0.01 };
const json: Recipe = { ...short, format: 'json' };
const exported: Recipe = { ...short, format: 'export' };

describe('a made-up journal', () => {
	test('is the same for the same seed, and another for another', () => {
		expect(make(short).text).toBe(make(short).text);
		expect(make({ ...short, seed: 8 }).text).not.toBe(make(short).text);
	});

	test('counts what it made', () => {
		for (const recipe of [short, json, exported]) {
			const { text, bytes, made } = make(recipe);
			expect(made.bytes).toBe(bytes);
			expect(made.bytes).toBeGreaterThanOrEqual(recipe.bytes);
			expect(made.lines).toBe(text.split('\n').length - 1);
		}
		const entries = make(short)
			.text.split('\n')
			.filter((line) => /^[A-Z]/.test(line));
		expect(make(short).made.entries).toBe(entries.length);
	});

	test('has failures, messages of several lines, text that is not ASCII, and two fifths of containers', () => {
		const { text, made } = make(short);
		expect(made.failures / made.entries).toBeGreaterThan(0.005);
		expect(made.failures / made.entries).toBeLessThan(0.02);
		expect(made.lines).toBeGreaterThan(made.entries);
		expect(text).toMatch(/Außentemperatur/);
		const containers = text.split('\n').filter((line) => /^\S+ \d\d \S+ \S+ [0-9a-f]{12}\[/.test(line));
		expect(containers.length / made.entries).toBeGreaterThan(0.35);
		expect(containers.length / made.entries).toBeLessThan(0.45);
	});

	test('indents the further lines of a message to where it began', () => {
		const lines = make(short).text.split('\n');
		const at = lines.findIndex((line) => line.endsWith('Traceback (most recent call last):'));
		expect(lines[at + 1]?.search(/\S/)).toBe((lines[at]?.indexOf('Traceback') ?? -1) + 2);
	});

	test('says the size of a value of several lines in the export format', () => {
		const { text } = make(exported);
		const at = text.indexOf('MESSAGE\n');
		const size = text.charCodeAt(at + 'MESSAGE\n'.length);
		const value = text.slice(at + 'MESSAGE\n'.length + 8).slice(0, size);
		expect(value).toMatch(/^Traceback[^]*_queue\.Empty$/);
	});

	test('prints the fields of JSON entries in many orders', () => {
		const orders = new Set<string>();
		for (const line of make(json).text.trimEnd().split('\n').slice(0, 100)) {
			const entry: unknown = JSON.parse(line);
			orders.add(Object.keys(entry as object).join(' '));
		}
		expect(orders.size).toBe(100);
	});
});
