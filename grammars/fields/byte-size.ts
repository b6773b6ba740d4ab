const powers = 'KMGTPE';

/**
 * The bytes that a size such as `29G`, `1.5Gi`, `16.43MB`, `453.2 MB`, `0B` or `823` writes; `undefined` for a text that
 * is no size.
 *
 * @param thousand what one step of the unit is worth: 1024 where df and free print, 1000 where the engine prints. `Ki`,
 * `Mi` and `Gi` are steps of 1024 always.
 * @param unitBytes what a bare number counts
 */
export function bytesOfSize(text: string, thousand: 1000 | 1024, unitBytes: number = 1): number | undefined {
	const parts = /^(\d+(?:[.,]\d+)?) ?([kKMGTPE]?)(i?)(B?)$/.exec(text);
	if (parts === null) return undefined;
	const [, digits = '', power = '', binary = '', byte = ''] = parts;
	const value = Number(digits.replace(',', '.'));
	if (power === '') return byte === '' ? value * unitBytes : value;
	const step = binary === 'i' ? 1024 : thousand;
	return Math.round(value * step ** (powers.indexOf(power.toUpperCase()) + 1));
}
