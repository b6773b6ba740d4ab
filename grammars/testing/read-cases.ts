import { readFileSync } from 'node:fs';

/** Lines that were really printed, and the event that each of them must give. */
export interface EventCase {
	readonly title: string;
	readonly messages: readonly string[];
	readonly expected: unknown;
}

/**
 * Reads cases in the form
 *
 *     # certificate not yet valid (2.6)
 *     VERIFY ERROR: depth=1, error=certificate is not yet valid: CN=ca.example.com, serial=1
 *     VERIFY ERROR: depth=1, error=certificate is not yet valid: CN=ca.example.com
 *     ==>
 *     {"kind":"openvpn.certificate-rejected", …}
 *
 * Several lines before `==>` are several messages that must all give that event. The JSON ends at an empty line.
 */
function readCases(text: string): readonly EventCase[] {
	return text
		.split(/^(?=# )/m)
		.filter((block) => block.startsWith('# '))
		.map((block) => {
			const [head = '', json] = block.split(/^==>$/m);
			const [title = '', ...messages] = head.split('\n');
			if (json === undefined) throw new Error(`Case "${title}" has no line "==>".`);
			return {
				title: title.slice(2).trim(),
				// Only the line end before "==>" is no message: blanks at the end of a line may matter.
				messages: messages.slice(0, -1),
				expected: JSON.parse(json),
			};
		});
}

/** The cases of a file, such as `new URL('./cases.txt', import.meta.url)`. */
export function casesIn(file: URL): readonly EventCase[] {
	return readCases(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
}
