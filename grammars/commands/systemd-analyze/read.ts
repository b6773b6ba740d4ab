import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { textOf } from '../../fields/span.ts';
import { commandFailed } from '../../command-output/command-failed.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import type { SystemdAnalyzeEvent } from './events.ts';
import { matchSystemdAnalyzeLine } from './systemd-analyze.parser.ts';

const fields = {
	firmware: 'firmwareSeconds',
	loader: 'loaderSeconds',
	kernel: 'kernelSeconds',
	initrd: 'initrdSeconds',
	userspace: 'userspaceSeconds',
} as const;

type Phases = { [name in (typeof fields)[keyof typeof fields]]?: number } & { totalSeconds: number };

const secondsPer: ReadonlyMap<string, number> = new Map([
	['us', 1e-6],
	['µs', 1e-6],
	['μs', 1e-6],
	['ms', 1e-3],
	['s', 1],
	['min', 60],
	['h', 3600],
	['d', 86_400],
	['w', 604_800],
]);

const encoder = new TextEncoder();

/** Reads what `systemd-analyze` says of the boot. */
export class SystemdAnalyzeReader implements CommandReader<SystemdAnalyzeEvent> {
	#lines = 0;
	#firstLine: string | undefined;
	#finished: { readonly line: number; readonly phases: Phases } | undefined;
	#unfinishedLine: number | undefined;
	#target: { readonly target: string; readonly targetSeconds: number } | undefined;

	line(text: string): void {
		const line = this.#lines;
		this.#lines += 1;
		this.#firstLine ??= text;
		const bytes = encoder.encode(text);
		const match = matchSystemdAnalyzeLine(bytes, 0, bytes.length);
		switch (match?.case) {
			case 'finished': {
				const phases = phasesOf(textOf(bytes, match.phases));
				if (phases !== undefined) this.#finished ??= { line, phases };
				break;
			}
			case 'reached': {
				const targetSeconds = secondsOf(textOf(bytes, match.reached));
				if (targetSeconds !== undefined)
					this.#target ??= { target: textOf(bytes, match.target), targetSeconds };
				break;
			}
			case 'unfinished':
				this.#unfinishedLine ??= line;
				break;
			case 'failed':
			case undefined:
		}
	}

	end(section: CommandSection): readonly LocatedEvent<SystemdAnalyzeEvent>[] {
		if (gaveNoAnswer(section)) return [];
		if (this.#finished !== undefined) {
			const { line, phases } = this.#finished;
			return [{ event: { kind: 'systemd-analyze.reported', ...phases, ...this.#target }, outputLine: line }];
		}
		if (this.#unfinishedLine !== undefined) {
			return [{ event: { kind: 'systemd-analyze.unfinished' }, outputLine: this.#unfinishedLine }];
		}
		return commandFailed('systemd-analyze', section, this.#firstLine);
	}
}

/** `5.123s (kernel) + 1min 32.001s (userspace) = 1min 37.125s`. */
function phasesOf(text: string): Phases | undefined {
	const [parts = '', total] = text.split(' = ');
	const phases: Phases = { totalSeconds: 0 };
	let sum = 0;
	for (const part of parts.split(' + ')) {
		const [, span = '', name = ''] = /^(.+) \((\w+)\)\s*$/.exec(part) ?? [];
		const seconds = secondsOf(span);
		if (seconds === undefined) return undefined;
		sum += seconds;
		if (isPhase(name)) phases[fields[name]] = seconds;
	}
	phases.totalSeconds = (total === undefined ? undefined : secondsOf(total)) ?? sum;
	return phases;
}

function isPhase(name: string): name is keyof typeof fields {
	return Object.hasOwn(fields, name);
}

/** `1min 37.125s`, `183ms`. */
function secondsOf(span: string): number | undefined {
	let seconds = 0;
	for (const part of span.trim().split(/\s+/)) {
		const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)(\D+)$/.exec(part) ?? [];
		const factor = secondsPer.get(unit);
		if (factor === undefined) return undefined;
		seconds += Number(number) * factor;
	}
	return Math.round(seconds * 1e6) / 1e6;
}
