import { expect, test } from 'vitest';
import { measure } from './measure.ts';
import { optimizerWork } from './optimizer-trace.ts';

test('compiled functions and loops, their milliseconds and bailouts are counted', () => {
	const work = optimizerWork(`[marking 0x1 <JSFunction add (sfi = 0x2)> for optimization to TURBOFAN]
[compiling method 0x1 <JSFunction add (sfi = 0x2)> (target TURBOFAN) using TurboFan]
[completed compiling 0x1 <JSFunction add (sfi = 0x2)> (target TURBOFAN) - took 0.5, 2.25, 0.25 ms]
[completed optimizing 0x1 <JSFunction add (sfi = 0x2)> (target TURBOFAN)]
[completed compiling 0x1 <JSFunction loop (sfi = 0x3)> (target TURBOFAN) OSR - took 0.0, 1.0, 0.0 ms]
[bailout (kind: deopt-eager, reason: wrong map): begin. deoptimizing 0x1 <JSFunction add>, opt id 0, bytecode offset 2]
[bailout end. took 0.01 ms]
a message: [bailout (kind: deopt-eager
`);
	expect(work).toEqual({ optimized: 2, deoptimized: 1, milliseconds: 4 });
});

test('this Node writes a trace in the form that is counted', async () => {
	const program = `
		const add = (one, other) => one + other;
		let sum = 0;
		for (let at = 0; at < 1e7; at += 1) sum = add(sum, at);
		for (let at = 0; at < 1e5; at += 1) add('text', at);`;
	const { stdout } = await measure([process.execPath, '--trace-opt', '--trace-deopt', '-e', program]);
	const work = optimizerWork(stdout);
	expect(work.optimized).toBeGreaterThan(0);
	expect(work.deoptimized).toBeGreaterThan(0);
	expect(work.milliseconds).toBeGreaterThan(0);
});
