import { analyseDefaults, type AnalyseRequest } from './command-line/analyse-request.ts';
import type { EntriesRequest } from './command-line/entries.ts';
import type { EventsRequest } from './command-line/events.ts';
import type { Aside } from './command-line/options.ts';
import type { RulesRequest } from './command-line/rules.ts';
import type { WhyNotRequest } from './command-line/why-not.ts';

/** What the command was asked to do. */
export type Request = Aside | AnalyseRequest | EntriesRequest | EventsRequest | RulesRequest | WhyNotRequest;

/**
 * Reads the arguments (without `node` and the script). A file that is called like a command is `./entries`.
 *
 * @throws {UsageError} when they are not understood.
 */
export async function readCommandLine(args: readonly string[]): Promise<Request> {
	const [command, ...rest] = args;
	switch (command) {
		case 'entries':
			return (await import('./command-line/entries.ts')).readEntriesLine(rest);
		case 'events':
			return (await import('./command-line/events.ts')).readEventsLine(rest);
		case 'rules':
			return (await import('./command-line/rules.ts')).readRulesLine(rest);
		case 'explain':
			return (await import('./command-line/rules.ts')).readExplainLine(rest);
		case 'why-not':
			return (await import('./command-line/why-not.ts')).readWhyNotLine(rest);
		default:
			// Most runs name files only, and reading options takes yargs, which takes a seventh of the time of a dump to load.
			if (args.every((argument) => argument === '-' || !argument.startsWith('-')))
				return { ...analyseDefaults, operands: args };
			return (await import('./command-line/analyse.ts')).readAnalyseLine(args);
	}
}
