import { visible } from './invisible-characters.ts';
import { redact } from './redact.ts';

/** Text from an input, made safe to show. */
export function quoted(text: string): string {
	return visible(redact(text));
}

/** `text`, or its beginning with an ellipsis when it is longer than `limit` characters. */
export function shortened(text: string, limit: number): string {
	return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
