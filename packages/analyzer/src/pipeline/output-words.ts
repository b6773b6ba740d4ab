import { failureOfText, sourceByWords, type SourceEvent } from '@whydown/grammars';
import { decodeSpan, type OutputLineView, type Section } from '@whydown/journal';
import { bareProgram, isTool, type BareProgram } from '../input/bare-program.ts';
import type { ProgramFailed } from './unknown-program.ts';

/** A line of a command's output that is known by its words. */
export interface SpokenLine {
	readonly source: string;
	readonly section: Section;
	readonly event: SourceEvent | ProgramFailed;
	readonly line: number;
	readonly text: string;
}

/** Such lines that are kept, and their length: a person types a few commands. */
const linesLimit = 1000;
const lengthLimit = 4096;

/** Commands that print what a container says, which is nobody of the system beside the device's own lines. */
const printsContainers =
	/(?:^|[\s;|&/(])(?:docker|balena|balena-engine|podman|nerdctl)(?:-compose)?\s+(?:\S+\s+)*?(?:logs|exec|attach|run|start|up)(?:\s|$)/;

/** The clients of the engine, which put their own name before what went wrong. */
const engineClients: ReadonlySet<string> = new Set([
	'engine client',
	'balena',
	'balena-engine',
	'docker',
	'podman',
]);

/** Tools that print what somebody else wrote: a failure in their output is none of theirs. */
const printers: ReadonlySet<string> = new Set(['cat', 'dmesg', 'journalctl', 'jq', 'sed', 'ssh', 'tar']);

/** The tool that was run, where its line names a failure and not the tool: `connect: Network is unreachable`. */
function toolThatFails(
	command: string,
	bytes: Uint8Array,
	start: number,
	end: number,
): BareProgram | undefined {
	const name = /^(?:sudo +)?(?:\S*\/)?([\w.-]+)(?: [^|;&<>]*)?$/.exec(command.trim())?.[1];
	if (name === undefined || !isTool(name) || printers.has(name)) return undefined;
	const failure = failureOfText(bytes, start, end);
	return failure.class === 'unspecified' ? undefined : { name, failure };
}

/**
 * Reads what is known by its words in the outputs of commands that no source describes: `balena pull …` prints what the engine
 * answered, `cp …` why it failed. Only where somebody typed the command: what a dump prints with a command of its own is
 * the answer to that command, and may be a text of anybody.
 */
export class OutputWords {
	readonly #lines: SpokenLine[] = [];

	line({ bytes, start, end, section, line }: OutputLineView): void {
		if (!section.typed || this.#lines.length >= linesLimit || end - start > lengthLimit) return;
		const isOfContainer = printsContainers.test(section.command);
		const source = isOfContainer ? undefined : sourceByWords(bytes, start, end);
		const tool = isOfContainer ? undefined : toolThatFails(section.command, bytes, start, end);
		const program = source === undefined ? (bareProgram(bytes, start, end) ?? tool) : undefined;
		if (isOfContainer && (program === undefined || !engineClients.has(program.name))) return;
		const text = decodeSpan(bytes, start, end);
		if (source !== undefined) {
			const event = source.parse(bytes, start, end);
			this.#lines.push({ source: source.name, section, event, line, text });
		} else if (program !== undefined) {
			const event = { kind: 'program.failed', failure: program.failure } as const;
			this.#lines.push({ source: program.name, section, event, line, text });
		}
	}

	/** The lines, in the order of the input. */
	get lines(): readonly SpokenLine[] {
		return this.#lines;
	}
}
