import {
	namesContainer,
	sourceByWords,
	sourceOf,
	type KnownSource,
	type SourceEvent,
} from '@whydown/grammars';
import { decodeSpan, type EntryView } from '@whydown/journal';
import { sourceByWording } from './source-by-wording.ts';

/** Containers that are kept; a device has few. */
const containersLimit = 1000;

/** The first line of every supervisor. */
const supervisorStarts = /^\[info\] {4}Supervisor v\d+\.\d+\.\d+\S* starting up/;
const startReach = 64;

/**
 * Tells the authors of lines. A text journal names a container by its id alone; only a command of the same dump that lists the
 * containers tells which of them is the supervisor's. A container that repeats the supervisor's lines proves nothing: a user's
 * container may read the journal and print it. Where nobody else has spoken, a container that starts as the supervisor does, and goes
 * on in its words, is the supervisor's: its log was asked for.
 */
export class Authors {
	readonly #names = new Map<string, string>();
	/** The only container, and the only author, that has spoken so far; `null` where there are more. */
	#lone: string | undefined | null;
	/** It has started as the supervisor does. What it says next decides. */
	#started = false;
	/** True for an input that is the log of containers and nothing else, as far as it was read: see `sourceByWording`. */
	containersSpeak: () => boolean = () => false;

	/** Learns the name of a container from an event of a command in the dump. */
	learn(event: SourceEvent): void {
		if (event.kind !== 'ps-engine.container' && event.kind !== 'engine-inspect.container') return;
		const { container, name } = event;
		if (name !== undefined && this.#names.size < containersLimit)
			this.#names.set(container.slice(0, 12), name);
	}

	of(view: EntryView): KnownSource | undefined {
		this.#listen(view);
		const known = sourceOf(view.identifier, view.unit, this.#containerOf(view));
		return known ?? sourceByWording(view, view.service !== undefined && this.containersSpeak());
	}

	/** The name of the container that wrote a line, as far as it is known. */
	nameOf(view: EntryView): string | undefined {
		return this.#containerOf(view);
	}

	/** True for a line that came through a container: perhaps it repeats a line of the unit that runs the container. */
	isFromContainer(view: EntryView): boolean {
		return this.#containerOf(view) !== undefined;
	}

	#listen({ identifier, bytes, start, end }: EntryView): void {
		if (this.#lone === null || identifier === undefined) return;
		if (!namesContainer(identifier) || (this.#lone !== undefined && this.#lone !== identifier)) {
			this.#lone = null;
			return;
		}
		this.#lone = identifier;
		if (supervisorStarts.test(decodeSpan(bytes, start, Math.min(end, start + startReach))))
			this.#started = true;
		else if (this.#started && sourceByWords(bytes, start, end)?.name === 'supervisor')
			this.#names.set(identifier, 'balena_supervisor');
	}

	#containerOf({ container, identifier }: EntryView): string | undefined {
		if (container !== undefined || identifier === undefined) return container;
		return this.#names.get(identifier);
	}
}
