import type { Verdict } from '../pipeline/command-outputs.ts';
import type { CheckResult } from './check-result.ts';
import { derivations, derived } from './derived-checks.ts';
import { givenChecks } from './given-checks.ts';
import { serviceChecks, userServices } from './service-checks.ts';
import type { Shown } from './shown.ts';

/**
 * The health checks of the device as a table: what balena's checks said where the input holds their verdicts, else what the
 * rest of the input says of the same things, else that it says nothing.
 */
export function healthChecks(verdicts: readonly Verdict[], shown: Shown): readonly CheckResult[] {
	const given = givenChecks(verdicts);
	const table = derivations.map((check) => given.get(check.name) ?? derived(check, shown));
	const named = new Set(table.map(({ name }) => name));
	const others = [...given.values()].filter(({ name }) => !named.has(name));
	if (others.some(({ name }) => isOfServices.test(name))) return [...table, ...others];
	const services = serviceChecks(shown.said);
	return [...table, ...others, ...(services.length > 0 ? services : [userServices])];
}

const isOfServices = /^check_(?:service_|user_services$)/;
