import type { ClockJump } from '@whydown/timeline';

/** Names that a device has before it knows its own. */
const unnamed: ReadonlySet<string> = new Set(['localhost', '(none)', 'balena', 'resin', 'raspberrypi']);

/** Machines that take turns change more often; the clock of none is judged then. */
const changesLimit = 10_000;

interface Change {
	readonly from: string;
	readonly to: string;
}

/**
 * The places at which another machine begins to speak in one paste. Stamps that step there are those of two clocks, and say
 * nothing of either.
 */
export class HostChanges {
	readonly #changes = new Map<number, Change>();

	/** The entry of that line is the first one of another machine. */
	note(line: number, from: string, to: string): void {
		if (unnamed.has(from) || unnamed.has(to) || this.#changes.size >= changesLimit) return;
		this.#changes.set(line, { from, to });
	}

	/**
	 * True for a step that only the stamps of two machines make. A device that gets its name while it starts also gets its time:
	 * forward is a step of two clocks only where it leads back to a machine that was left by a step back.
	 */
	isBetweenHosts({ line, direction, witnesses }: ClockJump): boolean {
		const change = this.#changes.get(line);
		if (change === undefined || witnesses.some((witness) => witness !== 'stamps')) return false;
		return direction === 'back' || this.#returnsTo(change, line);
	}

	#returnsTo({ from, to }: Change, line: number): boolean {
		for (const [at, earlier] of this.#changes) {
			if (at < line && earlier.from === to && earlier.to === from) return true;
		}
		return false;
	}
}
