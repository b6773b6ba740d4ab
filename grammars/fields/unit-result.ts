import type { Failure } from '../vocabulary/failure.ts';

const results: ReadonlyMap<string, Failure> = new Map<string, Failure>([
	['exit-code', { class: 'process', reason: 'exited' }],
	['signal', { class: 'process', reason: 'signalled' }],
	['core-dump', { class: 'process', reason: 'dumped-core' }],
	['watchdog', { class: 'process', reason: 'watchdog' }],
	['timeout', { class: 'process', reason: 'timed-out' }],
	['start-limit-hit', { class: 'process', reason: 'start-limit' }],
	['start-limit', { class: 'process', reason: 'start-limit' }],
	['oom-kill', { class: 'process', reason: 'out-of-memory' }],
]);

/** The failure that systemd's word for a unit's result names. */
export function failureOfUnitResult(result: string | undefined): Failure {
	const known = result === undefined ? undefined : results.get(result);
	return known ?? { class: 'unspecified', reason: 'unspecified' };
}
