/** The end of a check. A check of many tests counts each of them. */
export type Outcome =
	| { readonly state: 'passed'; readonly name: string; readonly count: number }
	| {
			readonly state: 'failed';
			readonly name: string;
			readonly count: number;
			/** The words of the check about the failure; the last lines are shown. */
			readonly output: string;
	  }
	| { readonly state: 'not-run'; readonly name: string; readonly why: string };

const SHOWN_LINES = 60;

/** The lines that tell an outcome. */
export function textOf(outcome: Outcome): string {
	switch (outcome.state) {
		case 'passed':
			return `ok       ${outcome.name}`;
		case 'failed': {
			const lines = outcome.output.trimEnd().split('\n').slice(-SHOWN_LINES);
			const shown = outcome.output.trim() === '' ? [] : lines.map((line) => `         | ${line}`);
			return [`FAILED   ${outcome.name}`, ...shown].join('\n');
		}
		case 'not-run':
			return `not run: ${outcome.name}: ${outcome.why}`;
	}
}

/** The sum of the outcomes so far. */
export class Tally {
	#passed = 0;
	#failed = 0;

	add(outcome: Outcome): void {
		if (outcome.state === 'passed') this.#passed += outcome.count;
		if (outcome.state === 'failed') this.#failed += outcome.count;
	}

	/** True when nothing failed and something passed: a run without a single check proves nothing. */
	get isGood(): boolean {
		return this.#failed === 0 && this.#passed > 0;
	}

	get text(): string {
		return `${this.#passed} passed, ${this.#failed} failed`;
	}
}
