import { expect, test } from 'vitest';
import { measure } from './measure.ts';

test('a command that runs several times shows the output of one run, and the cost of all', async () => {
	const run = await measure(['/bin/echo', 'same'], { times: 3 });
	expect(run).toMatchObject({ stdout: 'same\n', exitCode: 0 });
});

test('runs that print different things are no measurement', async () => {
	const clock = [process.execPath, '-e', 'console.log(process.hrtime.bigint())'] as const;
	await expect(measure(clock, { times: 2 })).rejects.toThrow('did not print the same');
});
