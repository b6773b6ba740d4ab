import type { Surroundings } from '../surroundings.ts';
import type { Option } from './option.ts';

/** The options and operands that were given to a command. */
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

/** A command: its page of the help, the reader of its request, and its run. */
export interface CommandDefinition<Request> {
	/** A paragraph. */
	readonly explains: string;
	readonly options: readonly Option<unknown>[];
	/** Command lines, each with its purpose. */
	readonly examples?: readonly (readonly [line: string, purpose: string])[];
	/** Paragraphs behind the options, such as the exit codes. */
	readonly epilogue?: string;
	/**
	 * Reads the request.
	 *
	 * @throws {UsageError} when the options or operands do not go together
	 */
	readonly request: (given: Given) => Request;
	/** True where standard input is read because nothing else is named: at a terminal the help comes instead. */
	readonly readsStandardInput?: (request: Request) => boolean;
	/** Does what was requested, and returns the exit code. It imports its code itself, so that the help does not wait for it. */
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
