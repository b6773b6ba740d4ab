/**
 * Builds the question whether a name fits one of the patterns, in which `*` stands for any characters and `?` for one. Without
 * patterns every name fits.
 *
 * @example
 * fitting(['openvpn.*'])('openvpn.up'); // true
 */
export function fitting(patterns: readonly string[]): (name: string) => boolean {
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
