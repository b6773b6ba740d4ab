import type { UnrecognisedMessages } from '@whydown/grammars';

/** The messages that no grammar describes, as reports write them; an item without template counts the messages that no template lists. */
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
