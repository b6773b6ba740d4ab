import { failureOfText } from '../../fields/error-text/error-text.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { CommandReader, CommandSection, InnerStamp, LocatedEvent } from '../../vocabulary/source.ts';
import { textOf } from '../../fields/span.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import type { HupLogEvent, HupLogUpdateUnfinished } from './events.ts';
import { matchHupLogLine, type HupLogLineMatch } from './hup-log.parser.ts';

/** One log of an update. */
interface Log {
	readonly path: string | undefined;
	readonly startedAt: InnerStamp | undefined;
	/** The line of the output that tells how it ended; until it ended, the last one. */
	outputLine: number;
	from: string | undefined;
	to: string | undefined;
	isDone: boolean;
	error: string | undefined;
	/** True from the line on that begins the supervisor's part. */
	isAtSupervisor: boolean;
	/** What was said of a supervisor that could not be updated. */
	supervisor:
		{ readonly text: string; readonly words: readonly string[]; readonly outputLine: number } | undefined;
	/** What a tool complained of, and nothing went well or on since. */
	stuck: string | undefined;
	/** The attempt that failed last, where nothing says that another one began. */
	attempt: string | undefined;
	/** The last lines that are none of the script's own: the reason stands among them, not always at the end. */
	readonly words: string[];
	isEmpty: boolean;
}

/** More logs than this of half a year are not read. */
const mostLogs = 100;

/** So many lines before the end may tell the reason. */
const mostWords = 10;

/** The age up to which the reason of a failed update still says something about the device. */
const recentUsec = 24 * 3600 * 1e6;

/** A step of a hook that went well is no reason. */
const isSuccess = /^\[INFO\] .*(?:done|success)\.?$/;

/** Something went well, though another tool may have complained on its line. */
const wentWell = /(?:\bdone|success|successfully|OK)\.?\s*$/;

/** A tool or the shell complains, in words that name no failure of the system. */
const complains =
	/\b(?:could not be found|command not found|unexpected EOF|invalid reference format|[Ss]egmentation fault|Illegal instruction|Bus error|Aborted|Killed|[Ee]rror:|parse error|unrecognized option|failed to|Failed to)/;

const unspecified: Failure = { class: 'unspecified', reason: 'unspecified' };

/** The name that `tail` prints for its own input, when `find` found no file. */
const noFile = 'standard input';

const encoder = new TextEncoder();

/** Reads how each update of the system went; the newest log is the one that counts. */
export class HupLogReader implements CommandReader<HupLogEvent> {
	#lines = 0;
	readonly #logs: Log[] = [];
	#isAbsent = false;
	#problem: { readonly text: string; readonly outputLine: number } | undefined;

	line(text: string): void {
		const outputLine = this.#lines;
		this.#lines += 1;
		const bytes = encoder.encode(text);
		const match = matchHupLogLine(bytes, 0, bytes.length);
		if (match === undefined) return;
		if (match.case === 'problem') {
			const problem = textOf(bytes, match.problem);
			if (problem.endsWith('No such file or directory')) this.#isAbsent = true;
			else this.#problem ??= { text: problem, outputLine };
		} else if (match.case === 'file') {
			const path = textOf(bytes, match.path);
			if (path === noFile) this.#isAbsent = true;
			else if (this.#logs.length < mostLogs) this.#logs.push(newLog(path, outputLine));
		} else {
			if (this.#logs.length === 0) this.#logs.push(newLog(undefined, outputLine));
			const log = this.#logs.at(-1);
			if (log !== undefined) note(log, match, bytes, outputLine);
		}
	}

	end(section: CommandSection): readonly LocatedEvent<HupLogEvent>[] {
		if (gaveNoAnswer(section)) return [];
		const logs = this.#logs.filter((log) => !log.isEmpty);
		const events = logs
			.flatMap((log) => [
				...supervisorEventOf(log),
				{ event: eventOf(log, section.takenAtUsec), outputLine: log.outputLine },
			])
			.filter(({ event }) => !isPieceWithoutEnd(event));
		if (events.length > 0 || logs.length > 0) return events;
		if (this.#isAbsent) return [{ event: { kind: 'hup-log.absent' }, outputLine: 0 }];
		if (this.#problem === undefined) return [];
		const { text, outputLine } = this.#problem;
		return [{ event: { kind: 'hup-log.failed', status: section.exitStatus, text }, outputLine }];
	}
}

/** A piece of a log that somebody cut out: that no failure stands in it says nothing of how the update went. */
function isPieceWithoutEnd(event: HupLogEvent): boolean {
	return event.kind === 'hup-log.update-unfinished' && event.path === undefined;
}

function newLog(path: string | undefined, outputLine: number): Log {
	return {
		path,
		startedAt: path === undefined ? undefined : startOf(path),
		outputLine,
		from: undefined,
		to: undefined,
		isDone: false,
		error: undefined,
		isAtSupervisor: false,
		supervisor: undefined,
		stuck: undefined,
		attempt: undefined,
		words: [],
		isEmpty: true,
	};
}

function note(
	log: Log,
	match: Exclude<HupLogLineMatch, { readonly case: 'file' | 'problem' }>,
	bytes: Uint8Array,
	outputLine: number,
): void {
	log.isEmpty = false;
	if (match.case !== 'words') {
		log.stuck = undefined;
		log.attempt = undefined;
	}
	switch (match.case) {
		case 'target':
			log.to = textOf(bytes, match.version);
			break;
		case 'host':
			log.from = textOf(bytes, match.version);
			break;
		case 'done':
			log.isDone = true;
			break;
		case 'error':
			// A trap of the script's own says once more that something failed.
			if (log.error !== undefined) return;
			log.error = textOf(bytes, match.error).trim();
			break;
		case 'hooksFailed':
			if (log.error !== undefined) return;
			log.error = textOf(bytes, match.hooksError).trim();
			break;
		case 'supervisorStep':
			log.isAtSupervisor = true;
			log.words.length = 0;
			break;
		case 'supervisorWarning':
		case 'supervisorFailed':
			log.supervisor ??= { text: textOf(bytes, match.supervisorError), words: [...log.words], outputLine };
			if (match.case === 'supervisorFailed') log.error ??= textOf(bytes, match.supervisorError);
			break;
		case 'words':
			noteWords(log, textOf(bytes, match.words).trim(), outputLine);
			break;
		case 'imageFailed':
			log.attempt = textOf(bytes, match.attempt);
			break;
		case 'updaterFailed':
			log.supervisor ??= {
				text: `the updater of the supervisor ended with ${textOf(bytes, match.unitResult)}`,
				words: [...log.words],
				outputLine,
			};
			break;
		case 'step':
		case 'warning':
			break;
	}
	if (match.case === 'done' || (log.error === undefined ? !log.isDone : endsLog(match.case)))
		log.outputLine = outputLine;
}

/** Words without a stamp: what the programs of the update said. */
function noteWords(log: Log, words: string, outputLine: number): void {
	if (words === '' || isSuccess.test(words) || log.error !== undefined || log.isDone) return;
	log.words.push(words);
	if (wentWell.test(words)) log.stuck = undefined;
	else if (complains.test(words) || failureOf(words).class !== 'unspecified') log.stuck ??= words;
	if (log.isAtSupervisor && log.supervisor === undefined && isRefusal(words))
		log.supervisor = { text: words, words: [], outputLine };
	if (log.words.length > mostWords) log.words.shift();
}

function eventOf(log: Log, takenAtUsec: number): HupLogEvent {
	const { path, startedAt, from, to, error, words } = log;
	const update = { path, startedAt, from, to };
	if (log.isDone) return { kind: 'hup-log.updated', ...update };
	if (error === undefined) return unfinishedOf(log, update);
	const isRecent = startedAt !== undefined && Math.abs(takenAtUsec - startedAt.usec) < recentUsec;
	const reason = reasonIn([...words, error]);
	return {
		kind: 'hup-log.update-failed',
		...update,
		text: error,
		detail: reason?.text ?? words.at(-1),
		obstacle: reason?.failure.reason,
		failure: isRecent && reason !== undefined ? reason.failure : unspecified,
	};
}

/** The log stops before its end: with a complaint, with an attempt that failed, or just somewhere. */
function unfinishedOf(log: Log, update: Omit<HupLogUpdateUnfinished, 'kind'>): HupLogEvent {
	const text = log.stuck ?? log.attempt;
	if (text === undefined) return { kind: 'hup-log.update-unfinished', ...update };
	const reason = reasonIn([...log.words, text]);
	return {
		kind: 'hup-log.attempt-failed',
		...update,
		text,
		detail: reason?.text ?? log.words.at(-1),
		obstacle: reason?.failure.reason,
		failure: unspecified,
	};
}

function endsLog(found: HupLogLineMatch['case']): boolean {
	return found === 'error' || found === 'hooksFailed' || found === 'supervisorFailed';
}

/** The engine, or a tool, says why it does not go on. */
function isRefusal(words: string): boolean {
	return /^(?:\w+: )?Error response from daemon: /.test(words);
}

/** The last of the texts that names its reason. */
function reasonIn(
	texts: readonly string[],
): { readonly text: string; readonly failure: Failure } | undefined {
	return texts
		.map((text) => ({ text, failure: failureOf(text) }))
		.findLast(({ failure }) => failure.class !== 'unspecified');
}

function supervisorEventOf(log: Log): readonly LocatedEvent<HupLogEvent>[] {
	const { supervisor, path, startedAt, from, to } = log;
	if (supervisor === undefined) return [];
	const reason = reasonIn([...supervisor.words, supervisor.text]);
	return [
		{
			event: {
				kind: 'hup-log.supervisor-update-failed',
				path,
				startedAt,
				from,
				to,
				text: supervisor.text,
				detail: reason?.text ?? supervisor.words.at(-1),
				obstacle: reason?.failure.reason,
				failure: unspecified,
			},
			outputLine: supervisor.outputLine,
		},
	];
}

function failureOf(text: string): Failure {
	const bytes = encoder.encode(text);
	return failureOfText(bytes, 0, bytes.length);
}

/** `upgrade-2.x.sh.20210719_101530.log` */
function startOf(path: string): InnerStamp | undefined {
	const match = /\.(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)(\d\d)\.log$/.exec(path);
	if (match === null) return undefined;
	const [year, month, day, hour, minute, second] = match.slice(1).map(Number);
	const usec =
		Date.UTC(year ?? NaN, (month ?? NaN) - 1, day ?? NaN, hour ?? NaN, minute ?? NaN, second ?? NaN) * 1000;
	return { usec, zone: 'local' };
}
