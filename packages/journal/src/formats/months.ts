/**
 * The abbreviated names of the months as `short` and `short-precise` print them under other locales than English,
 * in lower case and without a final dot; equal names of several languages stand once.
 */
const namesOfMonths: readonly string[] = [
	'jan jän janv ene gen sty янв січ ιαν oca tammi led ian يناير', // January
	'feb févr fev lut фев лют φεβ şub helmi úno febr فبراير', // February
	'mär mar mars mrt мар бер μάρ μαρ maalis bře márc مارس', // March
	'apr avril abr kwi апр кві απρ nis huhti dub ápr أبريل', // April
	'mai mag may mei maj май мая тра μάι μαΐ μαϊ touko kvě máj مايو', // May
	'jun juin giu cze июн чер ιούν ιουν haz kesä čen jún iun يونيو', // June
	'jul juil lug lip июл лип ιούλ ιουλ tem heinä čec júl iul يوليو', // July
	'aug août ago sie авг сер αύγ αυγ ağu elo srp أغسطس', // August
	'sep sept set wrz сен вер σεπ eyl syys zář szept سبتمبر', // September
	'okt oct ott out paź окт жов οκτ eki loka říj أكتوبر', // October
	'nov lis ноя лис νοέ νοε kas marras نوفمبر', // November
	'dez déc dic dec des gru дек гру δεκ ara joulu pro ديسمبر', // December
];

const monthByName: ReadonlyMap<string, number> = new Map(
	namesOfMonths.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** `11月`, `11월`: Japanese, Chinese and Korean months are numbers. */
const numbered = /^(\d{1,2})[月월]$/;

/** The month, 1 to 12, that a locale abbreviates so; 0 when no known one does. */
export function localisedMonth(name: string): number {
	const month = Number(numbered.exec(name)?.[1] ?? 0);
	if (month >= 1 && month <= 12) return month;
	return monthByName.get(name.replace(/\.$/, '').toLowerCase()) ?? 0;
}
