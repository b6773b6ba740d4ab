import type { CheckVerdict } from '../pipeline/command-outputs.ts';
import type { CheckResult } from './check-result.ts';
import { derivations, derivedCheck } from './derived-checks.ts';
import { givenChecks } from './given-checks.ts';
import { serviceChecks, noServices } from './service-checks.ts';
import type { HealthEvidence } from './health-evidence.ts';

/**
 * The health checks of the device as a table: the verdicts of balena's checks where the input holds them, else what the rest of
 * the input says of the same things, else that it says nothing.
 */
export function healthChecks(
	verdicts: readonly CheckVerdict[],
	evidence: HealthEvidence,
): readonly CheckResult[] {
	const given = givenChecks(verdicts);
	const table = derivations.map((check) => given.get(check.name) ?? derivedCheck(check, evidence));
	const named = new Set(table.map(({ name }) => name));
	const others = [...given.values()].filter(({ name }) => !named.has(name));
	if (others.some(({ name }) => isOfServices.test(name))) return [...table, ...others];
	const services = serviceChecks(evidence.statements);
	return [...table, ...others, ...(services.length > 0 ? services : [noServices])];
}

const isOfServices = /^check_(?:service_|user_services$)/;
