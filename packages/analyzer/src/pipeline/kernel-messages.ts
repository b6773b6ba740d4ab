/** Different messages that are kept of a boot; the kernel has few that matter. */
const messagesLimit = 10_000;

/** The stamp before a message: a level, and the seconds since the start or the date that `dmesg -T` computed. */
const stamp = /^(?:<\d{1,4}>)?\[(?: *\d+\.\d+|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})\] /;

/**
 * The kernel's messages in the journal of the last boot, by their words. `dmesg` shows the same boot once more: what both
 * show was said once. Stamps do not tell, because those of `dmesg -T` are computed, and wrong after a step of the clock.
 */
export class KernelMessages {
	readonly #counts = new Map<string, number>();
	#boot = -1;

	/** Takes a message of the journal. */
	note(text: string, boot: number): void {
		if (boot < this.#boot) return;
		if (boot > this.#boot) this.#counts.clear();
		this.#boot = boot;
		const words = text.replace(stamp, '');
		const count = this.#counts.get(words) ?? 0;
		if (count > 0 || this.#counts.size < messagesLimit) this.#counts.set(words, count + 1);
	}

	/** True for a line of `dmesg` that is one of these messages; each stands for one line. */
	take(line: string): boolean {
		const words = line.replace(stamp, '');
		const count = this.#counts.get(words) ?? 0;
		if (count === 0) return false;
		this.#counts.set(words, count - 1);
		return true;
	}
}
