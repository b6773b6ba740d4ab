/** Something in the input that says how a health check came out. */
export interface CheckStatement {
	/** In the words of checks.sh where it was given; as quoted or measured where it was derived. Show it only through `visible()`. */
	readonly text: string;
	/** From 1. */
	readonly line: number;
	readonly section: string | undefined;
}

/** How one of the device's health checks came out, as far as the input tells. */
export type CheckResult =
	| {
			/** `check_memory`, by the name that it has today. */
			readonly name: string;
			readonly verdict: 'succeeded' | 'failed';
			/** `given`: the check ran, and this is what it said. `derived`: what it would have said, from what else the input shows. */
			readonly origin: 'given' | 'derived';
			readonly says: readonly CheckStatement[];
	  }
	| { readonly name: string; readonly verdict: 'not-in-input'; readonly why: string };
