import { present } from '../present.ts';
import type { CheckVerdict } from '../pipeline/command-outputs.ts';
import type { CheckResult, CheckStatement } from './check-result.ts';

/** The names of checks in other versions of the script, with the check that they are a part of today. */
const todaysNames: ReadonlyMap<string, string> = new Map([
	['check_resin1x', 'check_balenaOS'],
	['check_dns', 'check_networking'],
	['check_diskspace', 'check_localdisk'],
	['check_write_latency', 'check_localdisk'],
	['check_disk_expansion', 'check_localdisk'],
	['check_service_restarts', 'check_user_services'],
	['MEM', 'check_memory'],
	['DOCKER', 'check_container_engine'],
	['ENGINE', 'check_container_engine'],
	['SUPERVISOR', 'check_supervisor'],
	['DNS', 'check_networking'],
	['DISK', 'check_localdisk'],
	['METADATA', 'check_localdisk'],
]);

/** The results that the input holds, by the names of today; of a check that ran twice the last one. */
export function givenChecks(verdicts: readonly CheckVerdict[]): ReadonlyMap<string, CheckResult> {
	const last = new Map<string, CheckVerdict[]>();
	for (const verdict of verdicts) {
		const { name } = verdict.check;
		const before = last.get(name);
		if (before?.[0]?.check === verdict.check) before.push(verdict);
		else last.set(name, [verdict]);
	}
	const parts = new Map<string, CheckVerdict[]>();
	for (const [name, ofCheck] of last) {
		const today = todaysNames.get(name) ?? name;
		parts.set(today, [...(parts.get(today) ?? []), ...ofCheck]);
	}
	return new Map(Array.from(parts, ([name, all]) => [name, resultOf(name, all)]));
}

/** The result of a check that several were joined into: it has failed where one of them has, and then it says only why. */
function resultOf(name: string, verdicts: readonly CheckVerdict[]): CheckResult {
	const failed = verdicts.filter(({ check }) => !check.success);
	const telling = failed.length > 0 ? failed : verdicts;
	return {
		name,
		verdict: failed.length > 0 ? 'failed' : 'succeeded',
		origin: 'given',
		says: telling.map((verdict) => statementOf(name, verdict)),
	};
}

function statementOf(name: string, { check, event }: CheckVerdict): CheckStatement {
	const text = 'text' in event ? event.text : check.status;
	return present({
		text: check.name === name ? text : `${check.name}: ${text}`,
		line: check.line,
		section: check.section?.command,
	});
}
