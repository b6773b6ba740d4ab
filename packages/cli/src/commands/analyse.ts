import {
	analyze,
	jsonReport,
	saysNothing,
	textReport,
	unreadableReport,
	visible,
	type InputReport,
} from '@whydown/analyzer';
import { usesColour } from '../colour.ts';
import type { Request } from '../command-line.ts';
import { exitCode, signals, type Signal } from '../exit-code.ts';
import { findInputs, type NamedInput } from '../inputs.ts';
import { write } from '../output.ts';

type Analyse = Extract<Request, { readonly command: 'analyse' }>;

/** What the command needs of the process that it runs in. */
export type Surroundings = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env' | 'on' | 'off'>;

/** Stops reading at the first signal; a second one finds no listener and kills. */
class Interruption {
	readonly #controller = new AbortController();
	readonly #surroundings: Surroundings;
	received: Signal | undefined;

	constructor(surroundings: Surroundings) {
		this.#surroundings = surroundings;
		for (const signal of signals) surroundings.on(signal, this.#stop);
	}

	get signal(): AbortSignal {
		return this.#controller.signal;
	}

	readonly #stop = (signal: NodeJS.Signals): void => {
		this.received = signal === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
		this.end();
		this.#controller.abort();
	};

	end(): void {
		for (const signal of signals) this.#surroundings.off(signal, this.#stop);
	}
}

async function reportOn(input: NamedInput, signal: AbortSignal): Promise<InputReport> {
	return input.kind === 'unreadable'
		? unreadableReport(input.name, { code: input.code, message: input.message })
		: analyze(input.chunks(), { name: input.name, signal });
}

/** Diagnoses the inputs one after the other, writes the report, and says with which code to exit. */
export async function analyse(request: Analyse, surroundings: Surroundings): Promise<number> {
	const { stdin, stdout, stderr, env } = surroundings;
	const interruption = new Interruption(surroundings);
	const options = {
		colour: usesColour(request.colour, env, stdout.isTTY),
		...(stdout.isTTY ? { width: stdout.columns } : {}),
	};
	const reports: InputReport[] = [];
	let written = 0;
	for (const input of await findInputs(request.operands, stdin)) {
		if (interruption.received !== undefined) break;
		const report = await reportOn(input, interruption.signal);
		reports.push(report);
		for (const problem of report.problems) {
			await write(stderr, `whydown: ${visible(report.name)}: ${visible(problem.message)}\n`);
		}
		if (request.format === 'text' && !saysNothing(report)) {
			await write(stdout, `${written > 0 ? '\n' : ''}${textReport([report], options)}`);
			written += 1;
		}
	}
	if (request.format === 'json') await write(stdout, jsonReport(reports));
	interruption.end();
	return exitCode(reports, request.failOn, interruption.received);
}
