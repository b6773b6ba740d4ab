import type { Finding, Rival } from '../report-data/finding.ts';
import { quoted } from '../text/quoted.ts';

/** More than these no reader weighs. */
const shownRivals = 3;

/** The rivals of a cause as a report tells them: those that are open first, because a command decides them. */
export function rivalLines({
	rivals = [],
}: Finding): readonly { readonly lead: string; readonly text: string }[] {
	const open = rivals.filter(({ status }) => status !== 'ruled-out');
	const out = rivals.filter(({ status }) => status === 'ruled-out');
	return [...open, ...out].slice(0, shownRivals).map((rival) => ({
		lead: rival.status === 'ruled-out' ? 'Not it      ' : 'Open        ',
		text: `${quoted(rival.title)}: ${wordsOf(rival)}`,
	}));
}

function wordsOf({ status, by, command = '' }: Rival): string {
	switch (status) {
		case 'ruled-out':
			return by === undefined ? 'its sources show nothing of it' : `line ${by.at.line} speaks against it`;
		case 'cannot-tell':
			return `\`${quoted(command)}\` tells`;
		case 'also-possible':
			return by === undefined
				? 'it is possible, too'
				: `line ${by.at.line} says so, too; \`${quoted(command)}\` tells`;
	}
}
