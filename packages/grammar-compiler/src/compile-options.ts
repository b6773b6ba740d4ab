/** The facts that the compiler cannot know from the grammar. */
export interface CompileOptions {
	/** Name of the grammar's file, for the header of the generated module. */
	readonly grammarFile: string;
	/** The path from the generated module to the folder of the matcher, such as `'../../matcher'`. */
	readonly matcherFolder: string;
}
