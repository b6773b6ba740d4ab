/** Inputs up to this size, in bytes, are read before optimized code has paid for itself. */
const soonRead = 16 * 1024 * 1024;

/**
 * Settings of V8 for a command that reads its inputs once and ends.
 *
 * V8 11 optimizes a function after 66 KiB of its bytecode ran. For a small input that is too early: it has ended before that
 * pays, and its first lines do not show what the later ones look like, so that the work is thrown away. For a large one it is
 * right: with a larger budget some runs never optimize a function that they live in. V8 12 waits by itself until a function has
 * seen nothing new for a while, and has no such flag.
 *
 * @param version - as in `process.versions.v8`
 * @param inputBytes - the size of all inputs; `undefined` where nobody knows it
 *
 * @example
 * v8Flags('12.4.254.21-node.56', 100_000); // ['--heap-growing-percent=50']
 */
export function v8Flags(version: string, inputBytes: number | undefined): readonly string[] {
	// On a busy machine V8 lets the heap grow to four times what is alive before it collects: 190 MB of which 30 are alive.
	const flags = ['--heap-growing-percent=50'];
	const isSmall = inputBytes !== undefined && inputBytes <= soonRead;
	if (isSmall && Number.parseInt(version, 10) <= 11) flags.push('--interrupt-budget=1000000');
	return flags;
}
