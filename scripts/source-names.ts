/** The names in code of a source whose folder is `my-daemon`: `myDaemon`, `MyDaemon`. */
export interface SourceNames {
	readonly camel: string;
	readonly pascal: string;
}

/** The names in code of the source in a folder. */
export function sourceNames(folder: string): SourceNames {
	const pascal = folder
		.split('-')
		.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
		.join('');
	return { camel: `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}`, pascal };
}
