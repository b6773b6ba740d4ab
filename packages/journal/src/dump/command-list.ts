/** The commands of which a dump says that it consists: one without a section is missing. */
export class CommandList {
	readonly #limit: number;
	readonly #names = new Set<string>();
	readonly #listed: string[] = [];

	/** `limit`: so many commands are kept. */
	constructor(limit: number) {
		this.#limit = limit;
	}

	get isEmpty(): boolean {
		return this.#names.size === 0;
	}

	/** In the order of the dump. */
	get listed(): readonly string[] {
		return this.#listed;
	}

	has(command: string): boolean {
		return this.#names.has(command);
	}

	add(command: string): void {
		if (this.#listed.length >= this.#limit) return;
		this.#listed.push(command);
		this.#names.add(command);
	}
}
