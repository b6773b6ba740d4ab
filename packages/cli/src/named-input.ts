/** One thing to read, and what to call it. */
export type NamedInput =
	| {
			readonly kind: 'readable';
			readonly name: string;
			/** Where it can be read at any place, when it is a regular file. */
			readonly path?: string;
			readonly chunks: () => AsyncIterable<Uint8Array>;
	  }
	| { readonly kind: 'unreadable'; readonly name: string; readonly code: string; readonly message: string };
