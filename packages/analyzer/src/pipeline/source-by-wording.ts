import { sources, type KnownSource } from '@whydown/grammars';
import type { EntryView } from '@whydown/journal';

/**
 * The source of a line that names nobody, by its wording: the output of a daemon that was pasted without the journal's prefix, or
 * mode cat. Only a line that exactly one source understands has an author. A line of a user's service never has one.
 */
export function sourceByWording(view: EntryView): KnownSource | undefined {
	if (view.identifier !== undefined || view.unit !== undefined || view.service !== undefined)
		return undefined;
	// A journal that knows the time of its entries knows their authors, too: this one has none.
	if (!Number.isNaN(view.realtimeUsec) || view.messageKind !== 'span') return undefined;
	let author: KnownSource | undefined;
	for (const source of sources) {
		if (source.parse(view.bytes, view.start, view.end).kind.endsWith('.unrecognised')) continue;
		if (author !== undefined) return undefined;
		author = source;
	}
	return author;
}
