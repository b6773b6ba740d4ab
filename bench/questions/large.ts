import { feed } from '../measure.ts';
import type { Answer, Sizes } from '../question.ts';
import { shapes, type Shape } from '../shapes.ts';
import { ledgerOf, WHYDOWN } from '../whydown.ts';

const GOAL = 150e6;

/** Asks if any shape of input makes memory grow. Each is piped as it is made, and never stored. */
export async function* large(sizes: Sizes): AsyncGenerator<Answer> {
	const unknown = sizes.shapes.filter((name) => !shapes.some((shape) => shape.name === name));
	if (unknown.length > 0) throw new Error(`There is no shape ${unknown.join(', ')}.`);
	for (const shape of shapes) {
		if (sizes.shapes.length === 0 || sizes.shapes.includes(shape.name)) yield await peakOf(shape, sizes.gb);
	}
}

async function peakOf({ name, make }: Shape, gb: number): Promise<Answer> {
	const { peak, bytes, stdout, cpu } = await feed(WHYDOWN, ['--format', 'json', '-'], make(gb * 1e9));
	const asked = { question: `peak memory at ${gb} GB of ${name}, piped`, goal: `below ${GOAL / 1e6} MB` };
	if (peak === undefined) return { ...asked, result: 'whydown was killed', met: false, detail: '' };
	const ledger = ledgerOf(stdout);
	if (ledger?.['bytes'] !== bytes) throw new Error(`whydown did not read all ${bytes} bytes of ${name}`);
	return {
		...asked,
		result: `${(peak / 1e6).toFixed(0)} MB`,
		met: peak < GOAL,
		detail: `${String(ledger['lines'])} lines, ${String(ledger['entries'])} entries; ${cpu.toFixed(0)} s CPU`,
	};
}
