import type { KnownSource, SourceEvent } from '@whydown/grammars';
import type { EntryView } from '@whydown/journal';

/** What one source said in an input. */
export interface Spoken {
	entries: number;
}

/**
 * So many programs speak in no excerpt of a unit or two: what is shown of the journal is everybody's. Of so many units the
 * service manager speaks in none either.
 */
export const everybody = 4;

/**
 * Remembers who speaks in a journal: what a journal shows depends on whether it is everybody's or that of some units. The
 * service manager proves nothing: it speaks of a unit in that unit's excerpt, too.
 */
export class Speakers {
	readonly #bySource = new Map<string, Spoken>();
	readonly #names = new Set<string>();
	/** What the service manager speaks of, by name and by description: a unit has one of each. */
	readonly #units = new Set<string>();
	readonly #descriptions = new Set<string>();

	/** Notes one entry; `source` is who said it, where we know. */
	note(view: EntryView, source: KnownSource | undefined): void {
		if (this.#names.size === everybody || view.pid === 1) return;
		const name = source?.name ?? view.unit ?? view.identifier;
		if (name !== undefined) this.#names.add(name);
	}

	/** Notes a line of a known source, or of a program whose texts rules read. */
	heard(source: string, event?: SourceEvent): void {
		if (event?.kind.startsWith('systemd.') === true) this.#noteUnit(event);
		let spoken = this.#bySource.get(source);
		if (spoken === undefined) {
			spoken = { entries: 0 };
			this.#bySource.set(source, spoken);
		}
		spoken.entries += 1;
	}

	/** Whether so many programs speak that the journal is no excerpt of some units. */
	get areEverybody(): boolean {
		return this.#names.size === everybody;
	}

	/** Whether the service manager speaks of so many units that it is shown whole, not only what it says of a unit or two. */
	get isManagerWhole(): boolean {
		return this.areEverybody || this.#units.size === everybody || this.#descriptions.size === everybody;
	}

	/** What each known source said, by name. */
	get bySource(): ReadonlyMap<string, Readonly<Spoken>> {
		return this.#bySource;
	}

	#noteUnit(event: SourceEvent): void {
		if ('unit' in event && typeof event.unit === 'string' && this.#units.size < everybody) {
			this.#units.add(event.unit);
		} else if (
			'description' in event &&
			typeof event.description === 'string' &&
			this.#descriptions.size < everybody
		) {
			this.#descriptions.add(event.description);
		}
	}
}
