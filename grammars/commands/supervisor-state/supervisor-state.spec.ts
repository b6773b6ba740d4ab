import { expect, test } from 'vitest';
import { testOutputCases } from '../../testing/output-cases.ts';
import { noAnswers, readOutput } from '../../testing/outputs.ts';
import { supervisorState } from './index.ts';

const command = 'curl "$BALENA_SUPERVISOR_ADDRESS/v1/device?apikey=x"';

testOutputCases(supervisorState, new URL('./cases.txt', import.meta.url));

test('no answer, or another one, tells nothing', () => {
	const answer = ['{"api_port":48484,"update_pending":true,"update_failed":true}'];
	for (const ending of noAnswers) expect(readOutput(supervisorState, command, answer, ending)).toEqual([]);
	expect(readOutput(supervisorState, command, ['{"api_port":48484}'])).toEqual([]);
	expect(readOutput(supervisorState, command, ['OK'])).toEqual([]);
	expect(supervisorState.matches('curl http://127.0.0.1:48484/v1/healthy')).toBe(false);
});
