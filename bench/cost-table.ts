import { linesOf } from './cost-curve.ts';
import type { Paired } from './pairs.ts';
import type { Row } from './table.ts';

/** A comparison of a diagnosis with a peer at one size. */
export interface Measured {
	/** Millions of bytes. */
	readonly mb: number;
	readonly paired: Paired;
}

/**
 * A row for each size: the processor time of both, their ratio with its range, and both costs as what is paid once and
 * what is paid for each further 100 MB, by the line through this size and the one before.
 */
export function costTable(peer: string, measured: readonly Measured[]): readonly Row[] {
	const ours = linesOf(measured.map(({ mb, paired }) => ({ mb, seconds: paired.cpuA })));
	const theirs = linesOf(measured.map(({ mb, paired }) => ({ mb, seconds: paired.cpuB })));
	return measured.map(({ mb, paired }, at): Row => {
		const our = ours[at];
		const their = theirs[at];
		return {
			MB: mb,
			'whydown s': paired.cpuA,
			[`${peer} s`]: paired.cpuB,
			ratio: paired.cpu.median,
			min: paired.cpu.min,
			max: paired.cpu.max,
			'whydown once s': our?.fixed,
			[`${peer} once s`]: their?.fixed,
			'whydown s/100 MB': our?.marginal,
			[`${peer} s/100 MB`]: their?.marginal,
			'ratio of s/100 MB':
				our === undefined || their === undefined ? undefined : our.marginal / their.marginal,
		};
	});
}
