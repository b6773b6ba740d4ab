import { evidenceOf } from '../diagnosis/moment.ts';
import type { Scope } from '../evaluation/scope.ts';
import type { Witness } from '../signals/occurrence-log.ts';
import type { SeenLine } from './account.ts';

/** A line as an account shows it. */
export function seenLine(witness: Witness, { table }: Pick<Scope, 'table'>): SeenLine {
	const { at, kind, text } = evidenceOf(witness, 'fired', table);
	return { at, kind, text };
}
