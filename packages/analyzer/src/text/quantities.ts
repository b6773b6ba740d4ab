import { formatDuration } from 'date-fns/formatDuration';

/**
 * A length of time in its two largest units: `9 years 242 days`, `4 minutes 5 seconds`. A year is 365.25 days: the same
 * words in every time zone of the reader.
 */
export function duration(seconds: number): string {
	const total = Math.round(Math.abs(seconds));
	if (total < 1) return 'less than a second';
	const year = 31_557_600;
	const afterYears = total % year;
	const parts = {
		years: Math.floor(total / year),
		days: Math.floor(afterYears / 86_400),
		hours: Math.floor((afterYears % 86_400) / 3600),
		minutes: Math.floor((afterYears % 3600) / 60),
		seconds: afterYears % 60,
	};
	const units = (['years', 'days', 'hours', 'minutes', 'seconds'] as const).filter((unit) => parts[unit] > 0);
	return formatDuration(parts, { format: units.slice(0, 2) });
}

/** `1 line`, `3 lines`. */
export function counted(count: number, noun: string, plural: string = `${noun}s`): string {
	return `${count} ${count === 1 ? noun : plural}`;
}
