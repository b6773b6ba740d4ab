import { messageReach, type UnrecognisedCollector } from '@whydown/grammars';
import { decodeSpan, type EntryView } from '@whydown/journal';

/** Collects a message of a known source that its grammar does not describe. */
export function noteUnrecognised(collector: UnrecognisedCollector, source: string, view: EntryView): void {
	const { line, section, bytes, start, end } = view;
	collector.add(
		source,
		line,
		section?.command,
		decodeSpan(bytes, start, Math.min(end, start + messageReach)),
	);
}
