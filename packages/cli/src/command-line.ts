import { readAnalyseLine, type AnalyseRequest } from './command-line/analyse.ts';
import { readEntriesLine, type EntriesRequest } from './command-line/entries.ts';
import { readEventsLine, type EventsRequest } from './command-line/events.ts';
import type { Aside } from './command-line/options.ts';
import { readExplainLine, readRulesLine, type RulesRequest } from './command-line/rules.ts';

/** What the command was asked to do. */
export type Request = Aside | AnalyseRequest | EntriesRequest | EventsRequest | RulesRequest;

/**
 * Reads the arguments (without `node` and the script). A file that is called like a command is `./entries`.
 *
 * @throws {UsageError} when they are not understood.
 */
export async function readCommandLine(args: readonly string[]): Promise<Request> {
	const [command, ...rest] = args;
	switch (command) {
		case 'entries':
			return readEntriesLine(rest);
		case 'events':
			return readEventsLine(rest);
		case 'rules':
			return readRulesLine(rest);
		case 'explain':
			return readExplainLine(rest);
		default:
			return readAnalyseLine(args);
	}
}
