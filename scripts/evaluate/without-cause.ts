import { analyze, type Report } from '../../packages/analyzer/src/index.ts';

const rounds = 5;

/**
 * An input without the lines that made its causes fire: what is left are the symptoms. Reports show a few lines of many, so
 * that lines are taken out in rounds.
 */
export async function withoutCauseLines(
	text: string,
	causes: readonly string[],
	name: string,
): Promise<string> {
	let left = text;
	for (let round = 0; round < rounds; round += 1) {
		const report = await analyze([new TextEncoder().encode(left)], { name });
		const lines = linesOf(report, causes);
		if (lines.size === 0) break;
		left = left
			.split('\n')
			.filter((_, index) => !lines.has(index + 1))
			.join('\n');
	}
	return left;
}

function linesOf({ causes }: Report, wanted: readonly string[]): ReadonlySet<number> {
	return new Set(
		causes
			.filter(({ rule }) => wanted.includes(rule))
			.flatMap(({ evidence }) =>
				evidence.filter(({ role }) => role === 'fired').map(({ at }) => at.line ?? 0),
			),
	);
}
