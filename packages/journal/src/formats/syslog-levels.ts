/** The numbers of syslog's levels, by the names that programs print. */
export const syslogLevels: ReadonlyMap<string, number> = new Map([
	['emerg', 0],
	['alert', 1],
	['crit', 2],
	['err', 3],
	['error', 3],
	['warn', 4],
	['warning', 4],
	['notice', 5],
	['info', 6],
	['debug', 7],
]);

/** The names of syslog's facilities, as an alternative of a pattern. */
export const facilities = '(?:kern|user|mail|daemon|auth|syslog|lpr|news|uucp|cron|authpriv|ftp|local[0-7])';
