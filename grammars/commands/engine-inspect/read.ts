import type { LocatedEvent } from '../../vocabulary/source.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import { engineIsSilent } from '../../command-output/engine-command.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import { matchEngineInspectLine, type EngineInspectLineMatch } from './engine-inspect.parser.ts';
import type { EngineInspectContainer, EngineInspectEvent } from './events.ts';

/** More containers than this are not told apart: a device has a few. */
const mostContainers = 500;
const longestError = 500;

type Field = Exclude<keyof EngineInspectContainer, 'kind' | 'failure' | 'writtenAt'>;

/** The field at each place in a container's description. */
const fieldAt: ReadonlyMap<string, Field> = new Map<string, Field>([
	['Id', 'container'],
	['Name', 'name'],
	['RestartCount', 'restartCount'],
	['State/Status', 'state'],
	['State/ExitCode', 'exitCode'],
	['State/OOMKilled', 'outOfMemory'],
	['State/Error', 'error'],
	['State/StartedAt', 'startedAt'],
	['State/FinishedAt', 'finishedAt'],
	['State/Health/Status', 'health'],
	['State/Health/FailingStreak', 'failingStreak'],
	['Config/Labels/io.balena.service-name', 'service'],
	['Config/Labels/io.resin.service-name', 'service'],
]);

interface Told {
	readonly value: string;
	readonly outputLine: number;
}

type Container = Map<Field, Told>;

/** Reads the description of every container, line by line: the whole of it need not fit, nor be complete. */
export class EngineInspectReader extends OutputReader<EngineInspectLineMatch, EngineInspectEvent> {
	readonly #containers: Container[] = [];
	/** Blanks per level: the engine indents by 4, jq by 2. */
	#step = 0;
	/** The keys that lead to the line, from the container's own. */
	#path: string[] = [];

	constructor() {
		super(matchEngineInspectLine);
	}

	protected override said(match: EngineInspectLineMatch, bytes: Uint8Array, outputLine: number): void {
		if (match.case === 'complaint') {
			this.complain(textOf(bytes, match.complaint), outputLine);
			return;
		}
		const indent = match.indent.end - match.indent.start;
		if (match.case === 'element') {
			if (this.#step === 0) this.#step = indent;
			if (indent === this.#step && this.#containers.length < mostContainers) this.#containers.push(new Map());
			this.#enter(indent, '');
			return;
		}
		const key = textOf(bytes, match.key);
		if (match.case === 'opened') this.#enter(indent, key);
		else
			this.#tell(indent, key, textOf(bytes, match.case === 'text' ? match.text : match.literal), outputLine);
	}

	/** Keys of a container stand two steps in: those of its parts are entered from there on. */
	#depthOf(indent: number): number {
		return this.#step === 0 ? -1 : indent / this.#step - 2;
	}

	#enter(indent: number, key: string): void {
		const depth = this.#depthOf(indent);
		this.#path = depth < 0 ? [] : [...this.#path.slice(0, depth), key];
	}

	#tell(indent: number, key: string, value: string, outputLine: number): void {
		const depth = this.#depthOf(indent);
		if (depth < 0) return;
		const field = fieldAt.get([...this.#path.slice(0, depth), key].join('/'));
		if (field !== undefined) this.#containers.at(-1)?.set(field, { value, outputLine });
	}

	protected override meaning(): readonly LocatedEvent<EngineInspectEvent>[] {
		return this.#containers.flatMap((container) => {
			const id = container.get('container');
			return id === undefined
				? []
				: [{ event: eventOf(container, id.value), outputLine: bestLineOf(container) ?? id.outputLine }];
		});
	}

	protected override failed(status: number | undefined, text: string): EngineInspectEvent {
		return { kind: 'engine-inspect.failed', status, text, silent: engineIsSilent(text) };
	}
}

function eventOf(container: Container, id: string): EngineInspectContainer {
	const text = (field: Field): string | undefined => container.get(field)?.value;
	const number = (field: Field): number | undefined => numberOf(text(field));
	const outOfMemory = text('outOfMemory') === 'true';
	const error = text('error');
	return {
		kind: 'engine-inspect.container',
		container: id.slice(0, 12),
		name: text('name')?.replace(/^\//, ''),
		service: text('service'),
		state: text('state'),
		exitCode: number('exitCode'),
		restartCount: number('restartCount'),
		outOfMemory,
		health: text('health'),
		failingStreak: number('failingStreak'),
		error: error === '' ? undefined : error?.slice(0, longestError),
		startedAt: text('startedAt'),
		finishedAt: text('finishedAt'),
		...(outOfMemory ? { failure: { class: 'process', reason: 'out-of-memory' } } : {}),
	};
}

function numberOf(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const bytes = new TextEncoder().encode(text);
	return /^-?\d+$/.test(text) ? integerOf(bytes, { start: 0, end: bytes.length }) : undefined;
}

/** The line that says most about what is wrong. */
function bestLineOf(container: Container): number | undefined {
	const outOfMemory = container.get('outOfMemory');
	if (outOfMemory?.value === 'true') return outOfMemory.outputLine;
	const health = container.get('health');
	if (health?.value === 'unhealthy') return health.outputLine;
	const restartCount = container.get('restartCount');
	if (restartCount !== undefined && restartCount.value !== '0') return restartCount.outputLine;
	return container.get('state')?.outputLine;
}
