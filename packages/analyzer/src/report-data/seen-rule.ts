/** A rule that did not fire, though lines that complain speak for it. */
export interface SeenRule {
	readonly rule: string;
	/** Unexplained complaints that show a signal which the rule needs. */
	readonly complaints: number;
	/** What the rule lacks, and by how much, where it comes nearest: `dns fail was seen with 1 of 2 different values of host`. */
	readonly missing?: string;
}
