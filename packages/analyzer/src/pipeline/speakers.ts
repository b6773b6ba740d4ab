import type { KnownSource } from '@whydown/grammars';
import type { EntryView } from '@whydown/journal';

/** What one source said in an input. */
export interface Spoken {
	entries: number;
}

/**
 * Remembers who speaks in a journal: what a journal shows depends on whether it is everybody's or one unit's.
 */
export class Speakers {
	readonly #bySource = new Map<string, Spoken>();
	#first: string | undefined;
	#several = false;

	/** Notes one entry; `source` is who said it, where we know. */
	note(view: EntryView, source: KnownSource | undefined): void {
		if (this.#several) return;
		if (view.pid === 1) {
			this.#several = true;
			return;
		}
		const name = source?.name ?? view.unit ?? view.identifier;
		if (name === undefined) return;
		if (this.#first === undefined) this.#first = name;
		else if (this.#first !== name) this.#several = true;
	}

	/** Notes a line of a known source. */
	heard(source: string): void {
		let spoken = this.#bySource.get(source);
		if (spoken === undefined) {
			spoken = { entries: 0 };
			this.#bySource.set(source, spoken);
		}
		spoken.entries += 1;
	}

	/** Whether several units speak, or the service manager: then the journal is not one unit's. */
	get areSeveral(): boolean {
		return this.#several;
	}

	/** What each known source said, by name. */
	get bySource(): ReadonlyMap<string, Readonly<Spoken>> {
		return this.#bySource;
	}
}
