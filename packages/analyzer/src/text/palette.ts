/** Styles, each of which adds control sequences around a piece of text. A report holds no others. */
export interface Palette {
	readonly strong: (text: string) => string;
	readonly bad: (text: string) => string;
	readonly warn: (text: string) => string;
	readonly good: (text: string) => string;
	readonly quiet: (text: string) => string;
}

const plain = (text: string): string => text;

const sgr =
	(code: number) =>
	(text: string): string =>
		text === '' ? text : `\u001b[${code}m${text}\u001b[0m`;

/** The palette without any colour. */
const monochrome: Palette = { strong: plain, bad: plain, warn: plain, good: plain, quiet: plain };

/** The palette for terminals that show colour. */
const coloured: Palette = {
	strong: sgr(1),
	bad: sgr(31),
	warn: sgr(33),
	good: sgr(32),
	quiet: sgr(2),
};

/** The palette for a text with colour, or without. */
export function paletteOf({ colour = false }: { readonly colour?: boolean }): Palette {
	return colour ? coloured : monochrome;
}
