import { sourceByWords, sources, type KnownSource } from '@whydown/grammars';
import { decodeSpan, type EntryView } from '@whydown/journal';

/**
 * The programs that put the date before their own lines where nobody else does. Such a stamp says that it is one of them; of
 * any other program the words have to say it.
 */
const stampThemselves: ReadonlySet<string> = new Set(['chronyd', 'engine', 'openvpn', 'supervisor']);

/** The stamp that a program in a container prints itself. */
const ownStamp =
	/^(?:[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?) +/;
/** Longer than any of them. */
const ownStampReach = 64;

/**
 * The source of a line that names nobody, by its wording: the output of a daemon that was pasted without the journal's prefix, or
 * mode cat. Only a line that exactly one source understands has an author, and without any stamp only one with words that are
 * nobody else's.
 *
 * **A container is nobody in a journal of a device, and speaks for its daemon where its log is the whole input.** A container may
 * print what it likes, the journal of its host included, and beside the host's own lines its words prove nothing about the host.
 * Who gives nothing but the log of a container asks about that container: nobody else's words stand beside it.
 * How its own program ended a service may say in every log that is its own.
 *
 * @param containersSpeak - the input consists of a container's log, or of several, and of nothing else
 */
export function sourceByWording(view: EntryView, containersSpeak: boolean): KnownSource | undefined {
	const { bytes, start, end } = view;
	if (view.identifier !== undefined || view.unit !== undefined || view.messageKind !== 'span')
		return undefined;
	if (view.service !== undefined) {
		const author = sourceByWords(bytes, start + ownStampLength(view), end);
		return containersSpeak || author?.name === 'container-run' ? author : undefined;
	}
	// A journal that knows the time of its entries knows their authors, too: this one has none.
	if (!Number.isNaN(view.realtimeUsec)) return undefined;
	// Nothing but its words speaks for such a line: they have to be nobody else's.
	if (view.stampKind === 'none') return sourceByWords(bytes, start, end);
	const byWords = sourceByWords(bytes, start, end);
	let author: KnownSource | undefined;
	for (const source of sources) {
		if (!stampThemselves.has(source.name)) continue;
		if (source.parse(bytes, start, end).kind.endsWith('.unrecognised')) continue;
		if (author !== undefined) return undefined;
		author = source;
	}
	if (author === undefined) return byWords;
	return byWords === undefined || byWords === author ? author : undefined;
}

function ownStampLength({ bytes, start, end }: EntryView): number {
	const text = decodeSpan(bytes, start, Math.min(end, start + ownStampReach));
	return ownStamp.exec(text)?.[0].length ?? 0;
}
