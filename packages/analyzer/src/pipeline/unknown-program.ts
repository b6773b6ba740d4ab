import {
	alarmOf,
	failureOfText,
	messageReach,
	namesContainer,
	sources,
	type Failure,
} from '@whydown/grammars';
import { decodeSpan, type EntryView } from '@whydown/journal';
import { bareProgram } from '../input/bare-program.ts';
import { isContainerName } from './user-service.ts';

/** The event of a line of a program that no grammar describes: rules look at its text. */
export interface ProgramText {
	readonly kind: 'program.text';
}

/** The event of such a line that names a failure in the words of the system: an errno, a resolver's, TLS or HTTP error. */
export interface ProgramFailed {
	readonly kind: 'program.failed';
	/** A program of the system that is known by the form of its log. */
	readonly program?: 'home-assistant-supervisor';
	readonly failure: Failure;
}

/** A program that no grammar describes, by its identifier or by the words of its line, and the failure that it names. */
export interface FailedProgram {
	readonly name: string;
	readonly event: ProgramFailed;
}

/** The programs of which rules read lines and no grammar does: a name of a known source always means that source. */
export function unknownPrograms(textSources: ReadonlySet<string>): ReadonlySet<string> {
	return new Set([...textSources].filter((name) => sources.every((source) => source.name !== name)));
}

/** The name, among some, of the program that wrote a line: its identifier, its unit or the user's service. */
export function unknownProgramOf(view: EntryView, names: ReadonlySet<string>): string | undefined {
	for (const name of [view.identifier, view.unit, view.unit?.replace(/\.service$/, ''), view.service]) {
		if (name !== undefined && names.has(name)) return name;
	}
	return undefined;
}

/** How Home Assistant's supervisor begins its lines, behind its own stamp: the level, the thread, and a module of its own. */
const homeAssistantSupervisor = /^(?:WARNING|ERROR|CRITICAL) \(\w+\) \[supervisor[\w.]*\] /;

function supervisorOfHomeAssistant({ bytes, start, end }: EntryView): FailedProgram | undefined {
	const reach = Math.min(end, start + messageReach);
	if (!homeAssistantSupervisor.test(decodeSpan(bytes, start, Math.min(reach, start + 80)))) return undefined;
	const failure = failureOfText(bytes, start, reach);
	if (failure.class === 'unspecified') return undefined;
	return {
		name: 'hassio_supervisor',
		event: { kind: 'program.failed', program: 'home-assistant-supervisor', failure },
	};
}

/** A further line that bears a stamp of its own is what somebody else said, or pretends to be. */
const stampedLine = /\n(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d |\d{4}-\d\d-\d\d[T ]\d\d:\d\d)/;

/**
 * The failure that a program of the system reports, though no grammar describes it. A user's container and a user's service
 * are not the system.
 */
export function programFailure(view: EntryView): FailedProgram | undefined {
	const { bytes, start, end, container, service, identifier, unit, stampKind } = view;
	if (container !== undefined || service !== undefined) return undefined;
	if (identifier === undefined) {
		const supervisor = supervisorOfHomeAssistant(view);
		if (supervisor !== undefined) return supervisor;
		if (unit !== undefined || stampKind !== 'none') return undefined;
		const bare = bareProgram(bytes, start, end);
		return bare && { name: bare.name, event: { kind: 'program.failed', failure: bare.failure } };
	}
	if (namesContainer(identifier) || isContainerName(identifier)) return undefined;
	const said = decodeSpan(bytes, start, Math.min(end, start + messageReach));
	// Most lines do not complain: that is asked first.
	if (alarmOf(said) === 'none') return undefined;
	const quoted = stampedLine.exec(said);
	const own = quoted === null ? said : said.slice(0, quoted.index);
	if (quoted !== null && alarmOf(own) === 'none') return undefined;
	const text = new TextEncoder().encode(own);
	const failure = failureOfText(text, 0, text.length);
	if (failure.class === 'unspecified') return undefined;
	return { name: identifier, event: { kind: 'program.failed', failure } };
}
