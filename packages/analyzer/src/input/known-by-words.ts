import { sourceByWords, sourceOf } from '@whydown/grammars';
import { bareProgram } from './bare-program.ts';

/** True for a line whose words alone say who wrote it: a known source, or a program that names itself and its failure. */
export function isKnownByWords(bytes: Uint8Array, start: number, end: number): boolean {
	return sourceByWords(bytes, start, end) !== undefined || bareProgram(bytes, start, end) !== undefined;
}

/** True for the name of a known source and words that its grammar understands: `words` as Latin-1. */
export function isProgramSaying(name: string, words: string): boolean {
	const source = sourceOf(name, undefined);
	if (source === undefined) return false;
	const bytes = Uint8Array.from(words, (letter) => letter.charCodeAt(0));
	return !source.parse(bytes, 0, bytes.length).kind.endsWith('.unrecognised');
}
