import { describe, expect, test } from 'vitest';
import { systemErrorReason } from './system-error-reason.ts';

describe('says why a file cannot be read', () => {
	test.each([
		['EACCES', 'permission denied'],
		['ENOENT', 'no such file'],
		['EIO', 'input error'],
		['EMFILE', 'cannot be read (EMFILE)'],
	])('%s', (code, message) => {
		const error = Object.assign(new Error(`${code}: something, open '/x'`), { code });
		expect(systemErrorReason(error)).toMatchObject({ code });
		expect(systemErrorReason(error).message).toContain(message);
	});

	test('an error that is not of the system', () => {
		expect(systemErrorReason(new Error('odd'))).toEqual({ code: 'ERR_INPUT_READ', message: 'odd' });
		expect(systemErrorReason('odd')).toEqual({ code: 'ERR_INPUT_READ', message: 'odd' });
	});
});
