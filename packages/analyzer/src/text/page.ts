/** Options of a text that is laid out for a terminal or a file. */
export interface PageOptions {
	/** Use colour; default: no. */
	readonly colour?: boolean;
	/** Columns to wrap at; default 100. */
	readonly width?: number;
}

/** The setting of a paragraph: `lead` stands before its first line and pushes the others in by its width. */
export interface Setting {
	readonly indent?: number;
	readonly lead?: string;
	readonly style?: (text: string) => string;
	/** On one line, however long: an address that is broken can be neither followed nor copied. */
	readonly isUnbroken?: boolean;
}

/** Breaks `text` at spaces into lines of at most `width` characters; a longer word is broken where the line ends. */
export function wrapped(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line !== '' && line.length + 1 + word.length <= width) {
			line += ` ${word}`;
			continue;
		}
		if (line !== '') lines.push(line);
		line = word;
		while (line.length > width) {
			// Not between the halves of one character.
			const cut = /[\ud800-\udbff]/.test(line.charAt(width - 1)) && width > 1 ? width - 1 : width;
			lines.push(line.slice(0, cut));
			line = line.slice(cut);
		}
	}
	if (line !== '' || lines.length === 0) lines.push(line);
	return lines;
}

/** Collects the lines of a report, wrapped to one width. */
export class Page {
	readonly #width: number;
	readonly #lines: string[] = [];

	constructor({ width = 100 }: PageOptions) {
		this.#width = Math.max(40, width);
	}

	/** Adds one paragraph. */
	paragraph(text: string, setting: Setting = {}): void {
		const lead = setting.lead ?? '';
		const { style = (line: string): string => line } = setting;
		const indent = ' '.repeat(setting.indent ?? 0);
		const hang = indent + ' '.repeat(lead.length);
		const room = Math.max(20, this.#width - hang.length);
		const lines = setting.isUnbroken === true ? [text] : wrapped(text, room);
		lines.forEach((line, index) => {
			this.#lines.push(`${index === 0 ? indent + lead : hang}${style(line)}`.trimEnd());
		});
	}

	/** Adds an empty line, unless one stands there already or nothing does. */
	gap(): void {
		if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
	}

	toString(): string {
		return `${this.#lines.join('\n').trimEnd()}\n`;
	}
}
