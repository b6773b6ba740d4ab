import type { SourceEventBase } from '@whydown/grammars';
import type { Boot, TimeTable } from '@whydown/timeline';
import { isShutdown } from './shutdown.ts';
import type { Witness } from './occurrence-log.ts';

/** A boot that lasts no longer did not serve: a device comes up, is configured and reports within a few minutes. */
const shortBoot = 10 * 60;

/** A device that is off for longer between two boots was switched off. */
const pauseLimit = 10 * 60;

/** Boots one after the other, each short and none ended in order. */
export interface Restarts {
	readonly kind: 'timeline.restarted-again';
	readonly boots: number;
	/** The boot that follows them. */
	readonly into: Boot;
	readonly line: number;
}

const startOfUserspace: ReadonlySet<string> = new Set(['systemd.booting', 'journald.started']);

/** Remembers of each boot how it begins and whether it ends in order. */
export class RestartWatch {
	/** Boots that ended in order. */
	readonly #orderly = new Set<number>();
	/** The line with which a boot's kernel starts, and the device's clock there; `NaN` where it has none. */
	readonly #kernel = new Map<number, { readonly line: number; readonly clock: number }>();
	/** Boots in which somebody above the kernel starts. */
	readonly #userspace = new Set<number>();

	/** True for an event that says something about it. */
	asksFor(event: SourceEventBase): boolean {
		return event.kind === 'kernel.booting' || startOfUserspace.has(event.kind) || isShutdown(event);
	}

	/** Takes a line whose event is asked for. */
	take({ kind }: SourceEventBase, { place: { boot, clock = NaN }, line, pid, fromCommand }: Witness): void {
		// `dmesg` shows one boot once more.
		if (fromCommand) return;
		if (kind === 'kernel.booting') this.#kernel.set(boot, this.#kernel.get(boot) ?? { line, clock });
		else if (startOfUserspace.has(kind)) this.#userspace.add(boot);
		// The service manager of a user ends with the session.
		else if (pid === undefined || pid === 1) this.#orderly.add(boot);
	}

	/** The restarts of an input: each stretch of short boots once, where the next boot begins. */
	conclude(table: TimeTable): readonly Restarts[] {
		const found: Restarts[] = [];
		let run: Boot[] = [];
		const end = (into: Boot | undefined): void => {
			const kernel = into && this.#kernel.get(into.index);
			if (run.length >= 2 && into !== undefined && kernel !== undefined && this.#isShownWhole(run))
				found.push({ kind: 'timeline.restarted-again', boots: run.length, into, line: kernel.line });
			run = [];
		};
		for (const [index, boot] of table.boots.entries()) {
			const next = table.boots[index + 1];
			const previous = table.boots[index - 1];
			if (run.length > 0 && previous !== undefined && this.#isPauseLong(previous, boot, table)) run = [];
			if (next !== undefined && this.#isCutShort(boot, table)) run.push(boot);
			else end(boot);
		}
		return found;
	}

	#isCutShort(boot: Boot, table: TimeTable): boolean {
		return (
			this.#kernel.has(boot.index) &&
			!this.#orderly.has(boot.index) &&
			table.elapsed(boot.first, boot.last).likely <= shortBoot
		);
	}

	/** A journal of the kernel alone does not show how a boot ended. On a console, which has no clock, the kernel may be all there is. */
	#isShownWhole(run: readonly Boot[]): boolean {
		return run.every(
			({ index }) => this.#userspace.has(index) || Number.isNaN(this.#kernel.get(index)?.clock ?? NaN),
		);
	}

	#isPauseLong(boot: Boot, next: Boot, table: TimeTable): boolean {
		const begin = this.#kernel.get(boot.index)?.clock ?? NaN;
		const after = this.#kernel.get(next.index)?.clock ?? NaN;
		// A clock that nobody knows is no pause.
		return after - begin - table.elapsed(boot.first, boot.last).likely > pauseLimit;
	}
}
