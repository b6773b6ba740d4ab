/** The work of V8's optimising compilers, counted in what `node --trace-opt --trace-deopt` prints. */
export interface OptimizerWork {
	/** Functions and loops that were compiled to optimised code; one that is compiled again counts again. */
	readonly optimized: number;
	/** Times that optimised code was thrown away because it had taken something for granted. */
	readonly deoptimized: number;
	/** The sum of the compilers' own clocks. They run beside the program and share the processor with it. */
	readonly milliseconds: number;
}

/** `[completed compiling 0x… <JSFunction name …> (target TURBOFAN) OSR - took 0.010, 2.342, 0.046 ms]` */
const COMPILED = /^\[completed compiling .* - took ([\d.]+), ([\d.]+), ([\d.]+) ms\]$/gm;

/** `[bailout (kind: deopt-eager, reason: wrong map): begin. deoptimizing 0x…` */
const BAILOUT = /^\[bailout \(kind: /gm;

/** Counts the optimiser's work; a text that is no trace has none. */
export function optimizerWork(trace: string): OptimizerWork {
	const compiled = [...trace.matchAll(COMPILED)];
	const milliseconds = compiled.flatMap(([, ...parts]) => parts.map(Number));
	return {
		optimized: compiled.length,
		deoptimized: [...trace.matchAll(BAILOUT)].length,
		milliseconds: milliseconds.reduce((sum, part) => sum + part, 0),
	};
}
