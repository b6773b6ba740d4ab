/** True for two prints of one message, whole or cut short: `…` inside or at the end, `>` at the end. */
export function sameMessage(one: string, other: string): boolean {
	return one === other || isShortened(one, other) || isShortened(other, one);
}

function isShortened(short: string, whole: string): boolean {
	if (short.length - 1 >= whole.length) return false;
	const cut = short.indexOf('…');
	if (cut > 0) {
		const rest = short.slice(cut + 1);
		return whole.startsWith(short.slice(0, cut)) && whole.endsWith(rest);
	}
	return short.length > 1 && short.endsWith('>') && whole.startsWith(short.slice(0, -1));
}
