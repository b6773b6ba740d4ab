import type { LocatedEvent } from '../../vocabulary/source.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import { engineIsSilent } from '../../command-output/engine-command.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { PsEngineContainer, PsEngineEvent } from './events.ts';
import { matchPsEngineLine, type PsEngineLineMatch } from './ps-engine.parser.ts';

type Row = Extract<PsEngineLineMatch, { case: 'up' | 'ended' | 'other' }>;

const states: ReadonlyMap<string, PsEngineContainer['state']> = new Map([
	['Exited', 'exited'],
	['Restarting', 'restarting'],
	['Created', 'created'],
	['Dead', 'dead'],
]);

const healths: ReadonlyMap<string, PsEngineContainer['health']> = new Map([
	['healthy', 'healthy'],
	['unhealthy', 'unhealthy'],
	['health: starting', 'starting'],
]);

/** Reads the table of the engine's `ps`. */
export class PsEngineReader extends OutputReader<PsEngineLineMatch, PsEngineEvent> {
	readonly #containers: LocatedEvent<PsEngineEvent>[] = [];

	constructor() {
		super(matchPsEngineLine);
	}

	protected override said(match: PsEngineLineMatch, bytes: Uint8Array, outputLine: number): void {
		switch (match.case) {
			case 'heading':
				break;
			case 'complaint':
				this.complain(textOf(bytes, match.complaint), outputLine);
				break;
			case 'up':
			case 'ended':
			case 'other':
				this.#containers.push({ event: containerOf(match, bytes), outputLine });
		}
	}

	protected override meaning(): readonly LocatedEvent<PsEngineEvent>[] {
		return this.#containers;
	}

	protected override failed(status: number | undefined, text: string): PsEngineEvent {
		return { kind: 'ps-engine.failed', status, text, silent: engineIsSilent(text) };
	}
}

function containerOf(match: Row, bytes: Uint8Array): PsEngineContainer {
	const condition =
		match.case === 'up' && match.condition !== undefined ? textOf(bytes, match.condition) : undefined;
	const exitCode = match.case === 'ended' ? integerOf(bytes, match.exitCode) : undefined;
	return {
		kind: 'ps-engine.container',
		container: textOf(bytes, match.container),
		image: textOf(bytes, match.image),
		name: textOf(bytes, match.name),
		state: stateOf(match, bytes, condition),
		health: condition === undefined ? undefined : healths.get(condition),
		exitCode,
		signal: exitCode !== undefined && exitCode > 128 && exitCode < 160 ? exitCode - 128 : undefined,
	};
}

function stateOf(match: Row, bytes: Uint8Array, condition: string | undefined): PsEngineContainer['state'] {
	if (match.case === 'up') return condition === 'Paused' ? 'paused' : 'running';
	return states.get(textOf(bytes, match.case === 'ended' ? match.ended : match.state)) ?? 'being-removed';
}
