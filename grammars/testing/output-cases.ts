import { describe, expect, test } from 'vitest';
import type { CommandReader, CommandSection, LocatedEvent } from '../vocabulary/source.ts';
import { casesIn } from './cases.ts';

interface OutputSource {
	readonly name: string;
	readonly matches: (command: string) => boolean;
	read(section: CommandSection): CommandReader<unknown>;
}

/** The output of a command, and its end. */
interface Output {
	readonly command: string;
	readonly lines: readonly string[];
	readonly exitStatus: number | undefined;
	readonly signal: number | undefined;
}

/**
 * Reads the lines of a case in the form of a dump: `$ command`, what it printed, and at the end, where it did not end
 * well, `Command exited with non-zero status 1`, `Command terminated by signal 9`, or `End unknown`.
 */
function outputOf(title: string, [heading = '', ...lines]: readonly string[]): Output {
	if (!heading.startsWith('$ ')) throw new Error(`Case "${title}" does not begin with "$ command".`);
	const command = heading.slice(2);
	const last = lines.at(-1) ?? '';
	const status = /^Command exited with non-zero status (\d+)$/.exec(last)?.[1];
	const signal = /^Command terminated by signal (\d+)$/.exec(last)?.[1];
	if (status !== undefined) {
		return { command, lines: lines.slice(0, -1), exitStatus: Number(status), signal: undefined };
	}
	if (signal !== undefined) {
		return { command, lines: lines.slice(0, -1), exitStatus: undefined, signal: Number(signal) };
	}
	if (last === 'End unknown') {
		return { command, lines: lines.slice(0, -1), exitStatus: undefined, signal: undefined };
	}
	return { command, lines, exitStatus: 0, signal: undefined };
}

/** The events that a source reads in one output. */
function eventsOfOutput(source: OutputSource, output: Output): readonly LocatedEvent<unknown>[] {
	const { command, exitStatus, signal } = output;
	// The end of a command is unknown while its lines are read.
	const running: CommandSection = {
		command,
		exitStatus: undefined,
		signal: undefined,
		takenAtUsec: Number.NaN,
	};
	const reader = source.read(running);
	for (const line of output.lines) reader.line(line);
	return reader.end({ ...running, exitStatus, signal });
}

/** Every line of the outputs in a file of cases, for the agreement of the two parsers. */
export function outputLinesIn(file: URL): readonly string[] {
	return casesIn(file).flatMap(({ title, messages }) => [...outputOf(title, messages).lines, '']);
}

/**
 * Registers one test per case of a file: the source reads that command, and its output gives these events. They are
 * written as a list of `[line of the output from 0, event]`, and may stand on several lines:
 *
 *     # the data partition is full
 *     $ df -h
 *     Filesystem      Size  Used Avail Use% Mounted on
 *     /dev/mmcblk0p6   29G   29G     0 100% /mnt/data
 *     ==>
 *     [[1, {"kind":"df.filesystem", …}]]
 */
export function testOutputCases(source: OutputSource, file: URL): void {
	describe(`${source.name}: cases.txt`, () => {
		test.each(casesIn(file).map((one) => [one.title, one] as const))(
			'%s',
			(title, { messages, expected }) => {
				const output = outputOf(title, messages);
				expect(source.matches(output.command)).toBe(true);
				// Through JSON, as a report would show it: fields that are undefined are absent.
				const located = eventsOfOutput(source, output).map(({ event, outputLine }) => [outputLine, event]);
				expect(JSON.parse(JSON.stringify(located))).toEqual(expected);
			},
		);
	});
}

/** Registers a test that a source leaves other commands alone. */
export function testForeignCommands(source: OutputSource, commands: readonly string[]): void {
	test.each(commands)(`${source.name} does not read %s`, (command) => {
		expect(source.matches(command)).toBe(false);
	});
}
