import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';

const head = [
	'| Check                  | Status    | Notes                                                                    |',
	'| ---------------------- | --------- | ------------------------------------------------------------------------ |',
];
const engineFailed =
	'| check_container_engine | Failed    | Some container_engine issues detected:                                   |';
const supervisorWell =
	'| check_supervisor       | Succeeded | Supervisor is running & healthy                                          |';

/** What the input makes of some rules. */
async function judged(rows: readonly string[], ...rules: readonly string[]): Promise<readonly string[]> {
	const { clean, seen, notCheckable } = await analyze(`${[...head, ...rows].join('\n')}\n`, {
		name: 'paste',
	});
	return rules.map((rule) => {
		if (clean.includes(rule)) return 'clean';
		if (seen.some((one) => one.rule === rule)) return 'seen';
		return notCheckable.some((one) => one.rule === rule) ? 'not checkable' : 'fired';
	});
}

const unasked = 'not checkable';

describe('a table of health checks that was cut', () => {
	test('calls nothing clean that a check which failed may have found', async () => {
		expect(await judged([engineFailed], 'engine-down', 'engine-restart-loop', 'supervisor-down')).toEqual([
			'seen',
			'seen',
			unasked,
		]);
	});

	test('calls nothing clean of which it lacks the check', async () => {
		const rules = ['supervisor-down', 'engine-down', 'clock-unsynchronised', 'under-voltage', 'ipv6-broken'];
		expect(await judged([supervisorWell], ...rules)).toEqual(['clean', unasked, unasked, unasked, unasked]);
	});

	test('calls clean what a check has answered', async () => {
		const engineWell =
			'| check_container_engine | Succeeded | No container_engine issues detected                                      |';
		expect(await judged([engineWell, supervisorWell], 'engine-down', 'supervisor-down')).toEqual([
			'clean',
			'clean',
		]);
	});
});
