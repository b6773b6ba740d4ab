import type { BootId } from '@whydown/journal';
import type { BootWitness } from './time.ts';
import type { BootSign } from './witnesses.ts';

/** Text of the start-up may stand this many entries away from where the boot begins. */
const NEAR = 20;

/** A monotonic clock that falls by more than this many seconds belongs to another boot. */
const FALL = 5;

/** A boot as its beginning was noticed. */
export interface BootStart {
	readonly index: number;
	readonly id: BootId | undefined;
	readonly witness: BootWitness;
	startsAtBeginning: boolean;
}

/** Tells which boot an entry belongs to: by id, by marker, by the text of a start, by a monotonic clock that falls. */
export class Boots {
	readonly starts: BootStart[] = [];
	readonly #byId = new Map<BootId, BootStart>();
	#current: BootStart | undefined;
	/** Entries since the current boot was entered. */
	#seen = 0;
	#named = false;
	/** The last marker line, until an entry follows: a boot without entries is none. */
	#marker: { readonly id: BootId | undefined } | undefined;
	#sinceShutdown: number = Number.POSITIVE_INFINITY;

	get current(): BootStart | undefined {
		return this.#current;
	}

	/** A marker line between boots. */
	marker(id: BootId | undefined): void {
		this.#named = true;
		this.#marker = { id };
	}

	/** The boot of the next entry. */
	of(
		id: BootId | undefined,
		sign: BootSign | undefined,
		monotonic: number,
		lastMonotonic: number,
		fromKernel: boolean,
	): BootStart {
		const marker = this.#marker;
		this.#marker = undefined;
		if (marker !== undefined && (marker.id === undefined || marker.id !== this.#current?.id)) {
			this.#enter(marker.id ?? id, 'marker');
		}
		let boot = this.#current ?? this.#enter(id, 'input-start');
		if (id !== undefined) {
			this.#named = true;
			if (id !== boot.id) boot = this.#enter(id, 'boot-id');
		} else if (this.#seen > 0 && monotonic < lastMonotonic - FALL && !fromKernel) {
			boot = this.#enter(undefined, 'monotonic-fell');
		}
		if (sign !== undefined) boot = this.#heed(sign, boot);
		this.#seen += 1;
		this.#sinceShutdown += 1;
		return boot;
	}

	#heed(sign: BootSign, boot: BootStart): BootStart {
		if (sign === 'shutting-down') {
			this.#sinceShutdown = 0;
			return boot;
		}
		if (this.#seen <= NEAR) {
			boot.startsAtBeginning = true;
			return boot;
		}
		if (this.#named || (sign === 'journal-started' && this.#sinceShutdown > NEAR)) return boot;
		return this.#enter(undefined, 'start-up-text');
	}

	#enter(id: BootId | undefined, witness: BootWitness): BootStart {
		this.#seen = 0;
		this.#sinceShutdown = Number.POSITIVE_INFINITY;
		const known = id === undefined ? undefined : this.#byId.get(id);
		if (known !== undefined) {
			this.#current = known;
			return known;
		}
		const start: BootStart = {
			index: this.starts.length,
			id,
			witness,
			startsAtBeginning: this.starts.length > 0,
		};
		this.starts.push(start);
		if (id !== undefined) this.#byId.set(id, start);
		this.#current = start;
		return start;
	}
}
