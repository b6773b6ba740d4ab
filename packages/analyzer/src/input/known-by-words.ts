import { sourceByWords } from '@whydown/grammars';
import { bareProgram } from './bare-program.ts';

/** True for a line whose words alone say who wrote it: a known source, or a program that names itself and its failure. */
export function isKnownByWords(bytes: Uint8Array, start: number, end: number): boolean {
	return sourceByWords(bytes, start, end) !== undefined || bareProgram(bytes, start, end) !== undefined;
}
