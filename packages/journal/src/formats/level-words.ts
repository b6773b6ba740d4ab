const levelWord =
	/^(?:trace|debug|info|notice|warn|warning|err|error|crit|critical|alert|emerg|fatal|panic|verbose)$/i;

/** True for the name of a level: it can be no host and no program. */
export function isLevelWord(word: string): boolean {
	return levelWord.test(word);
}
