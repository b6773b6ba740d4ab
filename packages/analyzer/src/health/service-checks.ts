import type { CommandStatement } from '../pipeline/command-outputs.ts';
import type { CheckResult } from './check-result.ts';

/** The row of a table that knows no service. */
export const noServices: CheckResult = {
	name: 'check_user_services',
	verdict: 'not-in-input',
	why: 'the input lists no containers of services',
};

/** `main_5298819_2265201_…`: service, image and release. */
const serviceOfContainer = /^(.+?)_\d+_\d+(?:_|$)/;

/** The container of a service, as the engine describes it. */
interface Container {
	readonly statement: CommandStatement;
	readonly service: string;
	readonly state: string | undefined;
	readonly health: string | undefined;
	readonly restarts: number | undefined;
	readonly exitCode: number | undefined;
}

/** A row for each service of the user whose container the engine lists. */
export function serviceChecks(statements: readonly CommandStatement[]): readonly CheckResult[] {
	const containers = new Map<string, Container>();
	for (const statement of statements) {
		const { event } = statement;
		if (event.kind === 'ps-engine.container') {
			const service = serviceOfContainer.exec(event.name)?.[1];
			if (service === undefined || containers.has(event.container)) continue;
			const { state, health, exitCode } = event;
			containers.set(event.container, { statement, service, state, health, restarts: undefined, exitCode });
		} else if (event.kind === 'engine-inspect.container' && event.service !== undefined) {
			// It knows more than the list does.
			const { service, state, health, restartCount: restarts, exitCode } = event;
			containers.set(event.container, { statement, service, state, health, restarts, exitCode });
		}
	}
	return [...containers.values()]
		.map(resultOf)
		.toSorted((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)));
}

function resultOf({ statement, service, state, health, restarts, exitCode }: Container): CheckResult {
	const name = `check_service_${service}`;
	const told = (verdict: 'succeeded' | 'failed', text: string): CheckResult => ({
		name,
		verdict,
		origin: 'derived',
		says: [{ text, line: statement.line, section: statement.section.command }],
	});
	if (restarts !== undefined && restarts > 0) return told('failed', `restarted ${restarts} times`);
	if (health === 'unhealthy') return told('failed', 'its own health check fails');
	if (state === 'restarting' || state === 'dead') return told('failed', `its container is ${state}`);
	if (state === 'running') {
		return told('succeeded', health === 'healthy' ? 'running and healthy' : 'running');
	}
	const code = exitCode === undefined || state !== 'exited' ? '' : ` with ${exitCode}`;
	return {
		name,
		verdict: 'not-in-input',
		why: `its container: ${state ?? 'in no known state'}${code}; whether it should run is not told`,
	};
}
