import type { Rule } from '@whydown/rules';
import { visible } from '../text/invisible-characters.ts';

/** All rules, one in a line, by area. */
export function ruleList(rules: readonly Rule[]): string {
	const width = Math.max(0, ...rules.map(({ id }) => id.length));
	const areas = [...new Set(rules.map(({ area }) => area))].toSorted();
	return areas
		.map((area) => {
			const lines = rules
				.filter((rule) => rule.area === area)
				.toSorted((a, b) => (a.id < b.id ? -1 : 1))
				.map(
					({ id, severity, role, title }) =>
						`   ${id.padEnd(width)}  ${severity.padEnd(8)}  ${role.padEnd(7)}  ${visible(title)}\n`,
				);
			return `${area}\n${lines.join('')}`;
		})
		.join('\n');
}
