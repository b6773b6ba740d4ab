import type { KnownSource, SourceEvent } from '@whydown/grammars';
import type { EntryView } from '@whydown/journal';

/**
 * Programs that must speak in a journal before it counts as everybody's: in the excerpt of a unit or two fewer do. The service
 * manager speaks of fewer units in such an excerpt, too.
 */
export const programsOfEverybody = 4;

/**
 * Remembers who speaks in a journal: what a journal shows depends on whether it is everybody's or that of some units. The
 * service manager proves nothing: it speaks of a unit in that unit's excerpt, too.
 */
export class Speakers {
	readonly #sources = new Set<string>();
	readonly #programs = new Set<string>();
	/** The units of which the service manager speaks, by name and by description: a unit has one of each. */
	readonly #units = new Set<string>();
	readonly #descriptions = new Set<string>();

	/** Notes the program that wrote an entry; `source`: its source, where we know it. */
	note(view: EntryView, source: KnownSource | undefined): void {
		if (this.#programs.size === programsOfEverybody || view.pid === 1) return;
		const name = source?.name ?? view.unit ?? view.identifier;
		if (name !== undefined) this.#programs.add(name);
	}

	/** Notes a line of a known source, or of a program whose texts rules read. */
	noteLine(source: string, event?: SourceEvent): void {
		if (event?.kind.startsWith('systemd.') === true) this.#noteUnit(event);
		this.#sources.add(source);
	}

	/** True when so many programs speak that the journal is no excerpt of some units. */
	get areEverybody(): boolean {
		return this.#programs.size === programsOfEverybody;
	}

	/** True when the service manager speaks of so many units that it is shown whole, not only what it says of a unit or two. */
	get isManagerWhole(): boolean {
		return (
			this.areEverybody ||
			this.#units.size === programsOfEverybody ||
			this.#descriptions.size === programsOfEverybody
		);
	}

	/** The names of the sources of which a line was noted. */
	get sources(): ReadonlySet<string> {
		return this.#sources;
	}

	#noteUnit(event: SourceEvent): void {
		if ('unit' in event && typeof event.unit === 'string' && this.#units.size < programsOfEverybody) {
			this.#units.add(event.unit);
		} else if (
			'description' in event &&
			typeof event.description === 'string' &&
			this.#descriptions.size < programsOfEverybody
		) {
			this.#descriptions.add(event.description);
		}
	}
}
