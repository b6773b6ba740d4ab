import { expect, test } from 'vitest';
import { complaintLine } from './complaint-line.ts';

test('a complaint shows neither what acts on a terminal nor a credential, though the name of the input holds both', () => {
	expect(
		complaintLine('up.tgz!\u001b]0;x\u0007token=hunter2hunter2', 'cannot read password=hunter2hunter2'),
	).toBe('whydown: up.tgz!\\x1b]0;x\\x07token=<hidden>: cannot read password=<hidden>\n');
});
