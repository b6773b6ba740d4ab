/** Options that every dump adds to its commands and that tell a reader nothing. */
const noise = / --no-pager| --no-hostname|^CURL_CA_BUNDLE=\S+ /g;

/** A command of a dump as a person would type it. */
export function shortCommand(command: string): string {
	return command.replaceAll(noise, '').replaceAll(/ {2,}/g, ' ').trimEnd();
}
