/** What the compiler cannot know from the grammar. */
export interface CompileOptions {
	/** Name of the grammar's file, for the header of the generated module. */
	readonly grammarFile: string;
	/** Where the generated module finds the type `Span`, such as `'../span.ts'`. */
	readonly spanModule: string;
}
