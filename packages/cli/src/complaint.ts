import { redact, visible } from '@whydown/analyzer';

/** What is to be said of an input on standard error, as a line. Names and messages may come out of an archive: credentials are masked in them, too. */
export function complaint(name: string, what: string): string {
	return `whydown: ${visible(redact(name))}: ${visible(redact(what))}\n`;
}
