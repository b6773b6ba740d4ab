/**
 * Makes a function that is true for names that fit one of the patterns. In a pattern `*` stands for any characters and `?` for
 * one. Without patterns every name fits.
 *
 * @example
 * nameMatcher(['openvpn.*'])('openvpn.up'); // true
 */
export function nameMatcher(patterns: readonly string[]): (name: string) => boolean {
	if (patterns.length === 0) return () => true;
	const expressions = patterns.map((pattern) => {
		const source = pattern
			.replaceAll(/\*+/g, '*')
			.replaceAll(/[$()+.[\\\]^{|}]/g, String.raw`\$&`)
			.replaceAll('*', '.*')
			.replaceAll('?', '.');
		return new RegExp(`^${source}$`);
	});
	return (name) => expressions.some((expression) => expression.test(name));
}
