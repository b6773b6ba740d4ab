import { redact, visible } from '@whydown/analyzer';

/** A line on standard error about an input. Names and messages may come out of an archive: credentials are masked in them, too. */
export function complaintLine(input: string, message: string): string {
	return `whydown: ${visible(redact(input))}: ${visible(redact(message))}\n`;
}
