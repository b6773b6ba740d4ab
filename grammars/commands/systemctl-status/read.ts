import type { Failure } from '../../vocabulary/failure.ts';
import type { CommandReader, CommandSection, InnerStamp, LocatedEvent } from '../../vocabulary/source.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import { failureOfUnitResult } from '../../fields/unit-result.ts';
import { commandFailed } from '../../command-output/command-failed.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import { printedTime } from '../../fields/printed-time.ts';
import type { SystemctlStatusEvent, SystemctlStatusUnit } from './events.ts';
import { matchSystemctlStatusLine, type SystemctlStatusLineMatch } from './systemctl-status.parser.ts';

/** systemctl's status for "no such unit". */
const noSuchUnit = 4;

const encoder = new TextEncoder();

/** The units that `systemctl status` was asked for; `undefined` when it is another command, or names none. */
export function unitsAsked(command: string): readonly string[] | undefined {
	const [program, ...words] = command.trim().split(/\s+/);
	const [verb, ...units] = words.filter((word) => !word.startsWith('-'));
	if (program !== 'systemctl' || verb !== 'status' || units.length === 0) return undefined;
	return units.every((unit) => /^[\w@.:\\*?[\]"'-]+$/.test(unit)) ? units : undefined;
}

/** The lines of one unit that have been read. */
interface Block {
	readonly unit: string;
	readonly line: number;
	activeLine?: number;
	loadState?: string;
	enablement?: string;
	activeState?: string;
	subState?: string;
	result?: string;
	since?: InnerStamp;
	mainPid?: number;
	program?: string;
	endStatus?: number;
	statusText?: string;
	changedOnDisk: boolean;
}

/** Reads what `systemctl status` says of one unit after the other. */
export class SystemctlStatusReader implements CommandReader<SystemctlStatusEvent> {
	readonly #blocks: Block[] = [];
	readonly #missing: { readonly unit: string; readonly line: number }[] = [];
	#lines = 0;
	#firstLine: string | undefined;
	#complained = false;
	/** The block that is being read: a blank line ends it, and lines of the journal follow. */
	#block: Block | undefined;

	line(text: string): void {
		const line = this.#lines;
		this.#lines += 1;
		this.#firstLine ??= text;
		if (text.trim() === '') {
			this.#block = undefined;
			return;
		}
		const bytes = encoder.encode(text);
		const match = matchSystemctlStatusLine(bytes, 0, bytes.length);
		if (match === undefined) return;
		switch (match.case) {
			case 'unit':
			case 'unitPlain': {
				const unit = textOf(bytes, match.unit);
				if (!unit.includes('.')) return;
				this.#block = { unit, line, changedOnDisk: false };
				this.#blocks.push(this.#block);
				break;
			}
			case 'missing':
				this.#missing.push({ unit: textOf(bytes, match.missing), line });
				break;
			case 'failed':
				this.#complained = true;
				break;
			case 'changed': {
				// It stands above the unit with stderr first, and below it otherwise; it names the unit.
				const named = this.#blocks.find((block) => text.includes(block.unit)) ?? this.#block;
				if (named !== undefined) named.changedOnDisk = true;
				break;
			}
			default:
				if (this.#block !== undefined) fill(this.#block, bytes, match, line);
		}
	}

	end(section: CommandSection): readonly LocatedEvent<SystemctlStatusEvent>[] {
		if (gaveNoAnswer(section)) return [];
		const events: LocatedEvent<SystemctlStatusEvent>[] = this.#blocks.flatMap(eventOf);
		for (const { unit, line } of this.#unknown(section)) {
			events.push({ event: { kind: 'systemctl-status.unknown-unit', unit }, outputLine: line });
		}
		if (events.length > 0 && !this.#complained) return events;
		return [...events, ...commandFailed('systemctl-status', section, this.#firstLine)];
	}

	/** The units that there are not: named on stderr, or, where that is lost, those that nothing was said about. */
	#unknown(section: CommandSection): readonly { readonly unit: string; readonly line: number }[] {
		if (this.#missing.length > 0 || this.#complained || section.exitStatus !== noSuchUnit)
			return this.#missing;
		const asked = unitsAsked(section.command) ?? [];
		const unseen = asked.filter((unit) => !this.#blocks.some((block) => isNamed(block.unit, unit)));
		// A unit that is shown under another name than the one it was asked by leaves open which one is missing.
		if (asked.length - this.#blocks.length !== unseen.length) return [];
		// No line of the output says it.
		return unseen.map((unit) => ({ unit, line: this.#lines }));
	}
}

function isNamed(shown: string, asked: string): boolean {
	return shown === asked || shown === `${asked}.service`;
}

type BlockLine = Extract<
	SystemctlStatusLineMatch,
	{ readonly case: 'loaded' | 'active' | 'mainEnded' | 'mainRuns' | 'status' }
>;

function fill(block: Block, bytes: Uint8Array, match: BlockLine, line: number): void {
	switch (match.case) {
		case 'loaded':
			block.loadState = textOf(bytes, match.loadState);
			if (match.enablement !== undefined) block.enablement = textOf(bytes, match.enablement);
			break;
		case 'active': {
			block.activeLine = line;
			block.activeState = textOf(bytes, match.activeState);
			if (match.subState !== undefined) block.subState = textOf(bytes, match.subState);
			if (match.result !== undefined) block.result = textOf(bytes, match.result);
			const since = match.since === undefined ? undefined : printedTime(textOf(bytes, match.since).trim());
			if (since !== undefined) block.since = since;
			break;
		}
		case 'mainEnded':
			block.mainPid = integerOf(bytes, match.pid);
			if (match.status !== undefined && textOf(bytes, match.code) === 'exited')
				block.endStatus = integerOf(bytes, match.status);
			break;
		case 'mainRuns':
			block.mainPid = integerOf(bytes, match.pid);
			block.program = textOf(bytes, match.program);
			break;
		case 'status':
			block.statusText = textOf(bytes, match.statusText).replace(/^"(.*)"$/, '$1');
			break;
	}
}

/** A unit whose state is not told (a cut dump) is no event. */
function eventOf(block: Block): readonly LocatedEvent<SystemctlStatusUnit>[] {
	const { activeState } = block;
	if (activeState === undefined) return [];
	const failure = failureOf(block);
	return [
		{
			event: {
				kind: 'systemctl-status.unit',
				unit: block.unit,
				...(block.loadState === undefined ? {} : { loadState: block.loadState }),
				...(block.enablement === undefined ? {} : { enablement: block.enablement }),
				activeState,
				...(block.subState === undefined ? {} : { subState: block.subState }),
				...(block.result === undefined ? {} : { result: block.result }),
				...(block.since === undefined ? {} : { since: block.since }),
				...(block.mainPid === undefined ? {} : { mainPid: block.mainPid }),
				...(block.program === undefined ? {} : { program: block.program }),
				...(block.statusText === undefined ? {} : { statusText: block.statusText }),
				changedOnDisk: block.changedOnDisk,
				...(failure === undefined ? {} : { failure }),
			},
			outputLine: block.activeLine ?? block.line,
		},
	];
}

function failureOf({ activeState, subState, result, endStatus }: Block): Failure | undefined {
	const waits = activeState === 'activating' && subState === 'auto-restart';
	if (activeState !== 'failed' && !(waits && result !== undefined)) return undefined;
	if (result === 'success') return undefined;
	const failure = failureOfUnitResult(result);
	return endStatus === undefined ? failure : { ...failure, status: endStatus };
}
