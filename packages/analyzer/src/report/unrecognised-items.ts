import type { UnrecognisedMessages } from '@whydown/grammars';

/** What no grammar described, as reports write it; an item without template counts what no template lists. */
export function unrecognisedItems({ templates, unlisted }: UnrecognisedMessages): readonly object[] {
	return [
		...templates.map((item) => ({
			source: item.source,
			count: item.count,
			template: item.template,
			alarm: item.alarm,
			line: item.line,
			section: item.section,
			example: item.example,
		})),
		...unlisted.map((item) => ({ source: item.source, count: item.count })),
	];
}
