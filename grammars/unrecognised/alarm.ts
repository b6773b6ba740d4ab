/** The loudness of a message's complaint, by its words; `none` where it does not complain. */
export type Alarm = 'fatal' | 'error' | 'warning' | 'none';

/** Every alarm, the loudest first. */
export const alarms: readonly Alarm[] = ['fatal', 'error', 'warning', 'none'];

const alarmWords: readonly (readonly [Alarm, RegExp])[] = [
	['fatal', /\b(?:fatal|panic|emerg|critical|corrupt|segfault|oops|bug:)/],
	[
		'error',
		/\berr\b|error|fail|exception|traceback|\b(?:cannot|can't|could not|couldn't|unable|denied|refused|rejected|timed out|timeout|unreachable|invalid|abort|killed|crash|broken|lost\b|no such|not found|missing|i\/o)/,
	],
	[
		'warning',
		/\bwarn|\b(?:retry|unexpected|exceed|slow\b|stale|stuck|ignoring|deprecated|too (?:many|long|large|old))/,
	],
];

/** The words of every alarm at once: most messages hold none of them, and are read only once. */
const anyAlarm = new RegExp(alarmWords.map(([, words]) => words.source).join('|'), 'i');

/** The loudness of a text's complaint, by its words. */
export function alarmOf(text: string): Alarm {
	if (!anyAlarm.test(text)) return 'none';
	const lower = text.toLowerCase();
	return alarmWords.find(([, words]) => words.test(lower))?.[0] ?? 'none';
}
