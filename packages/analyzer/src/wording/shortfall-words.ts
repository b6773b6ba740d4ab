import type { GroupAccount, SeenLine, Shortfall } from '@whydown/rules';
import { reportedMoment } from '../report-data/moment.ts';
import { duration } from '../text/quantities.ts';
import { quoted, shortened } from '../text/quoted.ts';
import { momentWords } from './moment-words.ts';
import { signalName } from './rule-words.ts';

/** The part of a rule that a group shows: 2 where it fired, else between 0 and 1. */
export function nearness({ fired, wanted, matched }: GroupAccount): number {
	return fired ? 2 : matched.length / Math.max(1, wanted.length);
}

/** A line, with its number, stamp and text. */
export function lineWords({ at, text }: SeenLine): string {
	return `line ${at.line} (${momentWords(reportedMoment(at))}): ${shortened(quoted(text), 120)}`;
}

/** A shortfall in words: what is missing, and by how much. `isNamed`: the signal was named just before. */
export function shortfallWords(shortfall: Shortfall, isNamed: boolean = false): string {
	const was = isNamed || !('signal' in shortfall) ? '' : `${signalName(shortfall.signal)} was `;
	switch (shortfall.kind) {
		case 'never-seen':
			return `${was}never seen`;
		case 'unsure':
			return `${was}seen where it may be something else`;
		case 'too-few':
			return `${was}seen ${shortfall.seen} of ${shortfall.of} times`;
		case 'too-sparse':
			return `${was}seen at most ${shortfall.most} of ${shortfall.of} times within ${duration(shortfall.allowed)}: the closest ${shortfall.of} stand ${duration(shortfall.closest - shortfall.allowed)} too far apart`;
		case 'too-few-values':
			return `${was}seen with ${shortfall.seen} of ${shortfall.of} different values of ${shortfall.field}`;
		case 'wrong-order':
			return `it came in line ${shortfall.second.at.line}, and not after line ${shortfall.first.at.line}`;
		case 'too-late':
			return `line ${shortfall.second.at.line} came ${duration(shortfall.elapsed.lo - shortfall.allowed)} too late after line ${shortfall.first.at.line}`;
		case 'followed':
			return `line ${shortfall.line.at.line} was followed by ${lineWords(shortfall.by)}`;
		case 'preceded':
			return `line ${shortfall.line.at.line} was preceded by ${lineWords(shortfall.by)}`;
		case 'late-in-boot':
			return `line ${shortfall.line.at.line} came ${duration(shortfall.elapsed.lo - shortfall.allowed)} too late in the boot`;
		case 'boot-cut':
			return `the beginning of the boot is not in this input: line ${shortfall.line.at.line} may have come later`;
		case 'time-unknown':
			return 'nobody knows how much time passed';
		case 'not-covered':
			return `what must be absent may have been said: this input does not show ${shortfall.sources.join(', ')} long enough`;
	}
}
