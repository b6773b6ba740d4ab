/**
 * Settings of V8 for a command that reads one input and ends, for the version that `process.versions.v8` names.
 *
 * @example
 * v8Flags('12.4.254.21-node.56'); // ['--heap-growing-percent=50']
 */
export function v8Flags(version: string): readonly string[] {
	// On a busy machine V8 lets the heap grow to four times what is alive before it collects: 190 MB of which 30 are alive.
	const flags = ['--heap-growing-percent=50'];
	// V8 11 optimizes a function after 66 KiB of its bytecode ran. That is too early for one dump, which ends before it pays, and
	// for a journal, whose first lines do not show what later ones look like: the work is thrown away and done again. V8 12
	// waits by itself until a function has seen nothing new for a while, and has no such flag.
	if (Number.parseInt(version, 10) <= 11) flags.push('--interrupt-budget=1000000');
	return flags;
}
