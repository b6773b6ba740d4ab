import { rangesOf, type ByteSet } from './byte-set.ts';
import { instructions, type Instruction } from './instructions.ts';

/** A place in a segment that jumps go to. */
export class Label {
	at: number | undefined;
}

export type Operand =
	| number
	| { readonly text: readonly number[] }
	| { readonly set: ByteSet }
	/** A place in the same segment: its distance from this operand, or from the number that is given. */
	| { readonly to: Label; readonly from?: number }
	/** The beginning of another segment. */
	| { readonly segment: number };

/** Instructions in a row. The matcher holds them as numbers; `GrammarTable` describes how they are written. */
export class Segment {
	readonly #cells: { readonly operand: Operand; readonly at: number }[] = [];
	/** The count of numbers so far. */
	size = 0;

	emit(instruction: Instruction, ...operands: readonly Operand[]): void {
		for (const operand of [instructions[instruction], ...operands]) {
			this.#cells.push({ operand, at: this.size });
			this.size += typeof operand !== 'number' && 'text' in operand ? 2 : 1;
		}
	}

	place(label: Label): void {
		label.at = this.size;
	}

	/** Opens an attempt that begins with the next instruction. */
	emitTry(otherwise: Label): void {
		const here = new Label();
		this.emit('try', { to: otherwise }, { to: here });
		this.place(here);
	}

	/** The text of the segment in a table. */
	encoded(): string {
		let text = '';
		let last = '';
		let count = 0;
		const write = (): void => {
			text += count > 2 ? `${last}*${encodedNumber(count - 1)}` : last.repeat(count);
		};
		for (const { operand, at } of this.#cells) {
			const next = encodedOperand(operand, at);
			if (next === last && typeof operand !== 'number' && !('text' in operand)) {
				count += 1;
				continue;
			}
			write();
			last = next;
			count = 1;
		}
		write();
		return text;
	}
}

function encodedOperand(operand: Operand, at: number): string {
	if (typeof operand === 'number') return encodedNumber(operand);
	if ('text' in operand) return `"${String.fromCharCode(...operand.text).replaceAll('"', '""')}"`;
	if ('set' in operand) {
		const ranges = rangesOf(operand.set);
		return `[${encodedNumber(ranges.length)}${String.fromCharCode(...ranges.flat())}`;
	}
	if ('segment' in operand) return `#${encodedNumber(operand.segment)}`;
	if (operand.to.at === undefined) throw new Error('A jump goes to a label that stands nowhere.');
	const distance = operand.to.at - (operand.from ?? at);
	return distance < 0 ? `<${encodedNumber(-distance)}` : encodedNumber(distance);
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 VLQ as in source maps, without a sign. */
function encodedNumber(value: number): string {
	let text = '';
	let rest = value;
	for (;;) {
		const digit = rest % 32;
		rest = (rest - digit) / 32;
		text += digits[rest > 0 ? digit + 32 : digit];
		if (rest === 0) return text;
	}
}
