import type { CoverageClaim } from '@whydown/rules';
import type { Boot, TimeTable } from '@whydown/timeline';
import type { LineRange } from '../pipeline/line-range.ts';
import type { Speakers } from '../pipeline/speakers.ts';

/**
 * The claims of a journal that came alone. It shows everybody when many programs speak in it; otherwise it may be the excerpt of
 * some units, and shows those only, with what the service manager says of them. Several excerpts show no more than each of them.
 * A journal of nobody that we know shows nothing.
 */
export function journalClaims(
	table: TimeTable,
	speakers: Speakers,
	lines: LineRange,
	areExcerptsOfUnits: boolean,
): CoverageClaim[] {
	const shown = speakers.areEverybody && !areExcerptsOfUnits ? ['*'] : [...speakers.sources];
	return shown.flatMap((source) =>
		table.boots.map((boot) => ({
			...claim(source, boot, table, lines),
			...(source === 'systemd' && !speakers.isManagerWhole ? { isPartial: true } : {}),
		})),
	);
}

function claim(source: string, boot: Boot, table: TimeTable, lines: LineRange): CoverageClaim {
	return {
		source,
		boot: boot.index,
		from: boot.first,
		to: boot.last,
		entries: boot.last.ordinal - boot.first.ordinal + 1,
		...(boot.index === 0 ? { fromLine: lines.first } : {}),
		...(boot.index === table.boots.length - 1 ? { toLine: lines.last } : {}),
		note: undefined,
	};
}
