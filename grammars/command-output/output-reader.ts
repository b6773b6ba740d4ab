import type { CommandReader, CommandSection, LocatedEvent } from '../vocabulary/source.ts';
import { gaveNoAnswer } from './exit-status.ts';

type MatchLine<Match> = (bytes: Uint8Array, start: number, end: number) => Match | undefined;

interface Complaint {
	readonly text: string;
	readonly outputLine: number;
}

const encoder = new TextEncoder();

/**
 * Reads an output with a grammar that describes one line. The events come at the end; a command that failed and told
 * nothing else gives the event of its failure.
 */
export abstract class OutputReader<Match, Event> implements CommandReader<Event> {
	readonly #match: MatchLine<Match>;
	#lines = 0;
	#complaint: Complaint | undefined;
	#firstUnread: Complaint | undefined;

	constructor(match: MatchLine<Match>) {
		this.#match = match;
	}

	/** A line that the grammar describes. */
	protected abstract said(match: Match, bytes: Uint8Array, outputLine: number): void;

	/** The events of all lines together; the command was there, and was not stopped. */
	protected abstract meaning(section: CommandSection): readonly LocatedEvent<Event>[];

	/** The event for a command that failed with that text, which is empty where it said nothing. */
	protected abstract failed(status: number | undefined, text: string): Event;

	/** Keeps the words in which the command said that it failed; the first ones count. */
	protected complain(text: string, outputLine: number): void {
		this.#complaint ??= { text, outputLine };
	}

	line(text: string): void {
		const outputLine = this.#lines;
		this.#lines += 1;
		const bytes = encoder.encode(text);
		const match = this.#match(bytes, 0, bytes.length);
		if (match !== undefined) this.said(match, bytes, outputLine);
		else if (text.trim() !== '') this.#firstUnread ??= { text, outputLine };
	}

	end(section: CommandSection): readonly LocatedEvent<Event>[] {
		if (gaveNoAnswer(section)) return [];
		const events = this.meaning(section);
		const { exitStatus } = section;
		const endedBadly = exitStatus !== undefined && exitStatus !== 0 && events.length === 0;
		const complaint = this.#complaint ?? (endedBadly ? (this.#firstUnread ?? nothingSaid) : undefined);
		if (complaint === undefined) return events;
		return [...events, { event: this.failed(exitStatus, complaint.text), outputLine: complaint.outputLine }];
	}
}

const nothingSaid: Complaint = { text: '', outputLine: 0 };
