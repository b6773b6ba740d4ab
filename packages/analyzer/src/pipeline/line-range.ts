/** The lines of the first and the last entry of an input; zeros when there is none. */
export interface LineRange {
	readonly first: number;
	readonly last: number;
}
