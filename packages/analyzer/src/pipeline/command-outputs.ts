import {
	checkEvents,
	commandSources,
	type KnownCommandSource,
	type CommandReader,
	type CommandSection,
	type SourceEvent,
} from '@whydown/grammars';
import { decodeSpan, type HealthCheck, type OutputLineView, type Section } from '@whydown/journal';
import type { Observation } from '@whydown/rules';
import { answered } from './answered.ts';
import type { OutputSink } from './entry-order.ts';
import type { ClockRead, JournalPass } from './journal-pass.ts';

/** What is kept of outputs at most: those that we know have a few lines. */
interface OutputLimits {
	/** Lines of one output, and their length in UTF-16 units; it is not read on. */
	readonly lines: number;
	readonly length: number;
	/** What all outputs say, and the length of the lines that say it. */
	readonly said: number;
	readonly saidLength: number;
}

const defaultLimits: OutputLimits = { lines: 10_000, length: 4e6, said: 10_000, saidLength: 4e6 };

interface Running {
	readonly source: KnownCommandSource;
	readonly reader: CommandReader<SourceEvent>;
	readonly lineNumbers: number[];
	readonly texts: string[];
	length: number;
}

/** What one command said. */
export interface Said {
	readonly source: KnownCommandSource;
	readonly section: Section;
	readonly event: SourceEvent;
	readonly line: number;
	readonly text: string;
}

/** What a command said, for the rules. */
export interface Remark {
	readonly observation: Observation;
	/** When the command ran; `NaN` where nobody says. */
	readonly takenAtUsec: number;
}

/** What one verdict of a health check says. */
export interface Verdict {
	readonly event: SourceEvent;
	readonly check: HealthCheck;
	readonly text: string;
}

/** More verdicts than checks of any version are not read. */
const verdictsLimit = 1000;

function outcomeOf({ command, outcome, takenAtUsec }: Section): CommandSection {
	return {
		command,
		exitStatus: outcome.kind === 'exited' ? outcome.status : undefined,
		signal: outcome.kind === 'signalled' ? outcome.signal : undefined,
		takenAtUsec,
	};
}

/** The command could not tell; a failure that it names, or an engine that is silent, is an answer. */
function isRefusal(event: SourceEvent, source: string): boolean {
	if (event.kind !== `${source}.failed`) return false;
	if ('failure' in event && event.failure !== undefined) return false;
	return !('silent' in event && event.silent);
}

/** Reads the outputs of commands in a dump. */
export class CommandOutputs implements OutputSink {
	readonly #said: Said[] = [];
	readonly #verdicts: Verdict[] = [];
	readonly #read = new Map<string, Section>();
	readonly #untold = new Set<Section>();
	#running: Running | undefined;
	readonly #limits: OutputLimits;
	#saidLength = 0;
	/** Lines that were not read, and what was said beyond the limits. */
	left: number = 0;

	constructor(limits: OutputLimits = defaultLimits) {
		this.#limits = limits;
	}

	started(section: Section): void {
		const source = commandSources.find((candidate) => candidate.matches(section.command));
		this.#running =
			source === undefined
				? undefined
				: { source, reader: source.read(outcomeOf(section)), lineNumbers: [], texts: [], length: 0 };
	}

	line(view: OutputLineView): void {
		const running = this.#running;
		if (running === undefined) return;
		const { lines, length } = this.#limits;
		if (running.texts.length >= lines || running.length + view.end - view.start > length) {
			this.left += 1;
			return;
		}
		const text = decodeSpan(view.bytes, view.start, view.end);
		running.length += text.length;
		running.lineNumbers.push(view.line);
		running.texts.push(text);
		running.reader.line(text);
	}

	ended(section: Section): void {
		const running = this.#running;
		this.#running = undefined;
		if (running === undefined || !answered(section)) return;
		const located = running.reader.end(outcomeOf(section));
		const couldTell = !located.some(({ event }) => isRefusal(event, running.source.name));
		if (couldTell) this.#read.set(running.source.name, section);
		else this.#untold.add(section);
		for (const { event, outputLine } of located) {
			const text = running.texts[outputLine] ?? section.command;
			if (
				this.#said.length >= this.#limits.said ||
				this.#saidLength + text.length > this.#limits.saidLength
			) {
				this.left += 1;
				continue;
			}
			this.#saidLength += text.length;
			this.#said.push({
				source: running.source,
				section,
				event,
				line: running.lineNumbers[outputLine] ?? section.firstLine,
				text,
			});
		}
	}

	check(check: HealthCheck): void {
		if (this.#verdicts.length >= verdictsLimit) return;
		const lines = check.status.split('\n');
		for (const { event, outputLine } of checkEvents(check.name, check.success, check.status)) {
			this.#verdicts.push({ event, check, text: `${check.name}: ${lines[outputLine] ?? ''}` });
		}
	}

	/** When the first command ran that said something, or the first health check. */
	get firstRead(): ClockRead | undefined {
		const said = this.#said[0]?.section;
		if (said !== undefined) return { takenAtUsec: said.takenAtUsec, line: said.firstLine };
		const check = this.#verdicts[0]?.check;
		return check && { takenAtUsec: check.section?.takenAtUsec ?? Number.NaN, line: check.line };
	}

	/** What the commands said, in the order of the dump. */
	get said(): readonly Said[] {
		return this.#said;
	}

	/** What the health checks said, in the order of the input. */
	get verdicts(): readonly Verdict[] {
		return this.#verdicts;
	}

	/** By the names of their sources the commands that ran to their end and could tell, even if it was nothing. */
	get read(): ReadonlyMap<string, Section> {
		return this.#read;
	}

	/** Sections whose command ran to its end and could not tell. */
	get untold(): ReadonlySet<Section> {
		return this.#untold;
	}

	/** What the commands said, at the places where they ran. */
	*observations(pass: JournalPass): Generator<Remark> {
		for (const { source, section, event, line, text } of this.#said) {
			if (source.name === 'dmesg' && pass.kernelMessages.take(text)) continue;
			const place = pass.heading(section.takenAtUsec);
			if (place === undefined) continue;
			const observation: Observation = {
				event,
				source: source.name,
				place,
				line,
				section: section.command,
				pid: undefined,
				unit: undefined,
				fromCommand: true,
				stampText: () => stampOf(section.takenAtUsec),
				messageText: () => text,
			};
			yield { observation, takenAtUsec: section.takenAtUsec };
		}
		for (const { event, check, text } of this.#verdicts) {
			const takenAtUsec = check.section?.takenAtUsec ?? Number.NaN;
			const place = pass.heading(takenAtUsec);
			if (place === undefined) continue;
			const observation: Observation = {
				event,
				source: 'checks',
				place,
				line: check.line,
				section: check.section?.command,
				pid: undefined,
				unit: undefined,
				fromCommand: true,
				stampText: () => stampOf(takenAtUsec),
				messageText: () => text,
			};
			yield { observation, takenAtUsec };
		}
	}
}

/** `2026-11-21T05:04:54Z`: the date line under the heading, to the second. */
export function stampOf(takenAtUsec: number): string {
	return Number.isNaN(takenAtUsec)
		? ''
		: `${new Date(Math.floor(takenAtUsec / 1000)).toISOString().slice(0, 19)}Z`;
}
