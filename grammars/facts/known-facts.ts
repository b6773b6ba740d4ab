import { factNames, type FactName, type Facts, type FactTypes, type FactValue } from './facts.ts';

/** The longest text of a fact: a longer one is no version and no name, but mischief. */
const textLimit = 256;

/** The most servers of a list. No device has more; a journal that changes them every minute must not fill the memory. */
const listLimit = 32;

/** The worth of a witness; a later one of the same worth replaces an earlier one. */
export type Worth = 'hint' | 'statement' | 'proof';

const worths: Readonly<Record<Worth, number>> = { hint: 0, statement: 1, proof: 2 };

type ListName = { [Name in FactName]: FactTypes[Name] extends readonly string[] ? Name : never }[FactName];

const dnsPort = 53;

/** The facts that are known so far, each with the worth of its witness. */
export class KnownFacts {
	readonly #known = new Map<FactName, { readonly value: FactValue; readonly worth: number }>();
	/** Lines of dnsmasq that name its servers come one after the other: another line between begins a new list. */
	#listing: { readonly by: string; readonly servers: Set<string> } | undefined;
	readonly #followed = new Set<string>();

	note<Name extends FactName>(
		name: Name,
		value: (FactTypes[Name] & FactValue) | undefined,
		worth: Worth = 'statement',
	): void {
		if (value === undefined) return;
		if (typeof value === 'string' && (value === '' || value.length > textLimit)) return;
		const known = this.#known.get(name);
		if (known !== undefined && known.worth > worths[worth]) return;
		this.#known.set(name, { value, worth: worths[worth] });
	}

	noteList(name: ListName, values: readonly string[] | undefined, worth: Worth = 'statement'): void {
		if (values === undefined) return;
		const kept = [...new Set(values)].filter((value) => value.length <= textLimit).slice(0, listLimit);
		this.note(name, kept, worth);
	}

	/** A time server that chronyd follows now. */
	noteFollowed(server: string): void {
		if (this.#followed.size < listLimit) this.#followed.add(server);
		this.noteList('clock.sources', [...this.#followed]);
	}

	/** chronyd starts: it follows nobody yet. */
	forgetFollowed(): void {
		this.#followed.clear();
	}

	/** A DNS server that a line of dnsmasq lists; `by` is the kind of the line. */
	noteListed(by: string, address: string, port: number): void {
		if (this.#listing?.by !== by) this.#listing = { by, servers: new Set() };
		const { servers } = this.#listing;
		const server = port === dnsPort ? address : `${address}#${port}`;
		// dnsmasq names the same servers again and again.
		if (servers.has(server)) return;
		if (servers.size < listLimit) servers.add(server);
		this.noteList('dns.servers', [...servers]);
	}

	/** Another line of dnsmasq: its next server begins a new list. */
	endListing(): void {
		this.#listing = undefined;
	}

	/** The known facts, in the order of `factNames`. */
	facts(): Facts {
		const facts = new Map<FactName, FactValue>();
		for (const name of factNames) {
			const known = this.#known.get(name);
			if (known !== undefined) facts.set(name, known.value);
		}
		return facts;
	}
}
