import type { Alarm, UnrecognisedMessages } from '@whydown/grammars';
import { present } from '../present.ts';

/**
 * Messages of one source that no grammar describes, folded to a template. Without a template: the messages of the source that
 * are not listed, by number.
 */
export interface UnrecognisedItem {
	readonly source: string;
	readonly count: number;
	/** The message with its variable parts folded. */
	readonly template?: string;
	readonly alarm?: Alarm;
	/** Line of the first of them. */
	readonly line?: number;
	readonly section?: string;
	/** That message as logged: show it only through `visible()`. */
	readonly example?: string;
}

/** The messages that no grammar describes, as one list: the templates in their rank, then what no template lists. */
export function unrecognisedItems({
	templates,
	unlisted,
}: UnrecognisedMessages): readonly UnrecognisedItem[] {
	return [
		...templates.map(({ source, count, template, alarm, line, section, example }) =>
			present({ source, count, template, alarm, line, section, example }),
		),
		...unlisted.map(({ source, count }) => ({ source, count })),
	];
}
