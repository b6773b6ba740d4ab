import { DirectionFinder } from './direction.ts';
import type { FormatName } from './formats/format-name.ts';
import type { ReusedEntryView } from './entry-view.ts';

/** The entries of one input, counted: how many, in which formats, and in which order. */
export class EntryTally {
	readonly direction: DirectionFinder = new DirectionFinder();
	readonly #formats = new Set<FormatName>();
	#lastFormat: FormatName | undefined = undefined;
	#entries = 0;
	#outside = 0;
	#ofServices = 0;

	/** Entries that stand in no section. */
	get outside(): number {
		return this.#outside;
	}

	/** Entries that users' services wrote. */
	get ofServices(): number {
		return this.#ofServices;
	}

	/** The format of the last entry. */
	get lastFormat(): FormatName | undefined {
		return this.#lastFormat;
	}

	/** True while there is no entry. */
	get isEmpty(): boolean {
		return this.#formats.size === 0;
	}

	/** True if there are entries, all of this format. */
	isOnly(format: FormatName): boolean {
		return this.#formats.size === 1 && this.#lastFormat === format;
	}

	/** The formats in the order in which they appeared. */
	formats(): readonly FormatName[] {
		// Mode with-unit prints an entry without a unit with its identifier: that looks like short-full.
		return [...this.#formats].filter((format) => format !== 'short-full' || !this.#formats.has('with-unit'));
	}

	/** Counts one more entry; answers its place among them, from 0. */
	count({ section, service }: ReusedEntryView, format: FormatName): number {
		if (section === undefined) this.#outside += 1;
		if (service !== undefined) this.#ofServices += 1;
		if (format !== this.#lastFormat) {
			this.#lastFormat = format;
			this.#formats.add(format);
		}
		this.#entries += 1;
		return this.#entries - 1;
	}
}
