import type { Surroundings } from '../surroundings.ts';
import type { Option } from './option.ts';

/** What was given to a command. */
export interface Given {
	/**
	 * The value of an option; its default, where it was not given.
	 *
	 * @throws {UsageError} when what was given is not understood
	 */
	readonly value: <Value>(option: Option<Value>) => Value;
	/** The words that are no options. */
	readonly operands: readonly string[];
}

/** What a command is: what the help says of it, how it reads what was given, and what it does. */
export interface CommandDefinition<Request> {
	/** A paragraph. */
	readonly explains: string;
	readonly options: readonly Option<unknown>[];
	/** Command lines, each with what it is good for. */
	readonly examples?: readonly (readonly [line: string, purpose: string])[];
	/** Paragraphs behind the options: exit codes, and what else there is to know. */
	readonly epilogue?: string;
	/**
	 * Reads the request.
	 *
	 * @throws {UsageError} when the options or operands do not go together
	 */
	readonly request: (given: Given) => Request;
	/** True where standard input is read because nothing else is named: at a terminal the help comes instead. */
	readonly readsStandardInput?: (request: Request) => boolean;
	/** Does it and returns the exit code. What it needs is imported here, so that the help does not wait for it. */
	readonly run: (request: Request, surroundings: Surroundings) => Promise<number>;
}

/** A request that was read, with its command bound to it. */
export interface BoundRequest {
	readonly request: unknown;
	readonly readsStandardInput: boolean;
	readonly run: (surroundings: Surroundings) => Promise<number>;
}

/** A command as the table of commands knows it, whatever its request looks like. */
export interface Command extends Pick<
	CommandDefinition<unknown>,
	'explains' | 'options' | 'examples' | 'epilogue'
> {
	/** @throws {UsageError} when the options or operands do not go together */
	readonly bind: (given: Given) => BoundRequest;
}

export function defineCommand<Request>(definition: CommandDefinition<Request>): Command {
	return {
		...definition,
		bind: (given) => {
			const request = definition.request(given);
			return {
				request,
				readsStandardInput: definition.readsStandardInput?.(request) ?? false,
				run: (surroundings) => definition.run(request, surroundings),
			};
		},
	};
}

/** A row of the table of commands. */
export interface CommandRow {
	/** The word that calls it; empty for the command that is called where none is named. */
	readonly name: string;
	/** The operands as the help writes them. */
	readonly operands: string;
	/** One line. */
	readonly describes: string;
	/** Imports the command: nothing of a command is loaded before it is called. */
	readonly load: () => Promise<Command>;
}

/** Commands behind one word. */
export interface CommandGroup {
	readonly name: string;
	/** One line. */
	readonly describes: string;
	readonly commands: readonly CommandRow[];
}
