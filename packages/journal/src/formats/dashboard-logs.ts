import { civilUsec, offsetUsec } from './civil-time.ts';
import { isLevelWord } from './level-words.ts';
import { isSupervisorSentence } from './supervisor-sentence.ts';
import { type LineHead, partAt } from './line-layout.ts';

const line =
	/^((\d\d)\.(\d\d)\.(\d\d) (\d\d:\d\d:\d\d) [([]([+-]\d{4})[)\]]) {1,2}(?:(?:<([a-z][\w.-]{0,63})> ?|(\S{1,128}) {2}))?/;
const undatedService = /^<([a-z][\w.-]{0,63})> (?!.*<\/)/;
/** The dashboard's own line of a service without its date. Columns of tables look alike: only the runtime's words are believed. */
const columnService = /^ ?([a-z][\w.-]{0,63}) {2}(?=standard_init_linux\.go:\d|exec \S+: exec format error)/;

/** A sentence of the supervisor alone: the dashboard shows no stamps where it is told so. */
export function undatedSentenceHead(text: string): LineHead | undefined {
	if (text.startsWith('<')) return undatedServiceHead(text);
	const column = columnService.exec(text);
	const name = column?.[1];
	if (column !== null && name !== undefined) {
		const service = partAt(text.indexOf(name), name);
		return { stampKind: 'none', stampUsec: NaN, service, message: column[0].length };
	}
	if (!isSupervisorSentence(text)) return undefined;
	return { stampKind: 'none', stampUsec: NaN, identifier: 'balena-supervisor', message: 0 };
}

/** `<main> text`: a line of a service, as dashboards of 2019 to 2021 showed it. */
function undatedServiceHead(text: string): LineHead | undefined {
	const match = undatedService.exec(text);
	const service = match?.[1];
	if (match === null || service === undefined || isLevelWord(service)) return undefined;
	return { stampKind: 'none', stampUsec: NaN, service: partAt(1, service), message: match[0].length };
}

/** `08.07.19 18:46:46 (+0000)  main  text`: logs pasted from the dashboard; in 2016 the zone stood between square brackets. */
export function dashboardLogHead(text: string): LineHead | undefined {
	const match = line.exec(text);
	if (match === null) return undefined;
	const [all, stamp = '', day, month, year, clock = '', zone = '', tagged, plain] = match;
	const service = tagged ?? plain;
	const usec = civilUsec(2000 + Number(year), Number(month), Number(day), clock) - offsetUsec(zone);
	return {
		stampKind: 'realtime',
		stampUsec: usec,
		stamp: partAt(0, stamp),
		...(service === undefined ? {} : { service: partAt(all.lastIndexOf(service), service) }),
		...(service === undefined && isSupervisorSentence(text.slice(all.length))
			? { identifier: 'balena-supervisor' }
			: {}),
		message: all.length,
	};
}
