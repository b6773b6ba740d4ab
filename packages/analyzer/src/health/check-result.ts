/** A line of the input that says how a health check came out. */
export interface CheckStatement {
	/** The words of checks.sh where it was given; a quotation or a measurement where it was derived. Show it only through `visible()`. */
	readonly text: string;
	/** From 1. */
	readonly line: number;
	/** The command of a dump. */
	readonly section?: string;
}

/** The result of one of the device's health checks, as far as the input tells. */
export type CheckResult =
	| {
			/** `check_memory`, by the name that it has today. */
			readonly name: string;
			readonly verdict: 'succeeded' | 'failed';
			/** `given`: the check ran and said this. `derived`: it would have said this, by what else the input shows. */
			readonly origin: 'given' | 'derived';
			readonly says: readonly CheckStatement[];
	  }
	| { readonly name: string; readonly verdict: 'not-in-input'; readonly why: string };
