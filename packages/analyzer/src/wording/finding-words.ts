import type { Confidence, RemedyCard } from '@whydown/rules';
import type { Finding } from '../report-data/finding.ts';
import { quoted, shortened } from '../text/quoted.ts';
import { momentWords } from './moment-words.ts';

/** A confidence as a sentence that says what it rests on. */
export const confidenceWords: Readonly<Record<Confidence, string>> = {
	certain: 'certain: the evidence allows no other reading',
	likely: 'likely: the evidence fits, another cause is not excluded',
	possible: 'possible: only a part of what would prove it is in this input',
};

/** The state of a finding at the end of the input. */
export function stateWords(finding: Finding): string {
	if (finding.saidOnceAtEnd === true)
		return `Said once, at the end of this input (${momentWords(finding.last)}): whether it goes on cannot be told`;
	switch (finding.state) {
		case 'active':
			return `Still active: last seen ${momentWords(finding.last)}`;
		case 'resolved': {
			const ended = finding.episodes.at(-1)?.ended;
			return ended === undefined
				? `Resolved: last seen ${momentWords(finding.last)}`
				: `Resolved ${momentWords(ended.at)}: ${shortened(quoted(ended.text), 200)}`;
		}
		case 'historical':
			return `Over: seen in an earlier boot, last ${momentWords(finding.last)}; the last boot shows it no more`;
		case 'unknown':
			return `Last seen ${momentWords(finding.last)}; whether it went on cannot be told from this input`;
	}
}

/** The remedies that only look before those that restart, change or delete. */
export function safestFirst(cards: readonly RemedyCard[]): readonly RemedyCard[] {
	return [
		...cards.filter(({ risk }) => risk === 'read-only'),
		...cards.filter(({ risk }) => risk === 'disruptive'),
	];
}
