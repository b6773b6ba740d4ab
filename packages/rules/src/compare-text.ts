/** Orders texts by their UTF-16 units, in every locale alike. */
export function compareText(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
