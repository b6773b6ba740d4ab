import { sources, type SourceEvent } from '@whydown/grammars';
import type { Place } from '@whydown/timeline';
import type { ProgramFailed, ProgramText } from './unknown-program.ts';

/** A stretch in which the journal may lack lines. */
export interface Loss {
	/** The source of the lines; `*`: every source. */
	readonly source: string;
	/** The end of the stretch: the place where journald tells of it. */
	readonly place: Place;
	/** The length of the stretch; `undefined`: nobody knows its beginning. */
	readonly seconds: number | undefined;
}

/** journald forgets what a unit wrote too fast when this is over (`RateLimitIntervalSec=`, journald.conf(5)), and then says so. */
const rateLimitInterval = 30;

/** Losses that are kept of one source; the last ones of more become one. */
const lossesLimit = 64;

/** Remembers where journald itself says that lines are missing: their absence proves nothing there. */
export class LostLines {
	readonly #bySource = new Map<string, Loss[]>();

	/** True for an event that tells of lost lines. */
	static areToldBy({ kind }: SourceEvent | ProgramFailed | ProgramText): boolean {
		return (
			kind === 'journald.suppressed' ||
			kind === 'journald.kernel-messages-missed' ||
			kind === 'journald.write-failed'
		);
	}

	note(event: SourceEvent | ProgramFailed | ProgramText, place: Place): void {
		switch (event.kind) {
			case 'journald.suppressed':
				for (const { name, units } of sources) {
					if (units.includes(event.unit)) this.#add({ source: name, place, seconds: rateLimitInterval });
				}
				break;
			case 'journald.kernel-messages-missed':
				this.#add({ source: 'kernel', place, seconds: undefined });
				break;
			case 'journald.write-failed':
				this.#add({ source: '*', place, seconds: 0 });
				break;
			default:
		}
	}

	/** The losses of each source, oldest first. */
	get bySource(): ReadonlyMap<string, readonly Loss[]> {
		return this.#bySource;
	}

	#add(loss: Loss): void {
		const losses = this.#bySource.get(loss.source) ?? [];
		this.#bySource.set(loss.source, losses);
		if (losses.length < lossesLimit) losses.push(loss);
		// One long loss instead: it begins where the last one that is kept ended.
		else losses[lossesLimit - 1] = { ...loss, seconds: undefined };
	}
}
