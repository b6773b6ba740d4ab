import { alarmOf, messageReach, namesContainer } from '@whydown/grammars';
import { decodeSpan, type EntryView } from '@whydown/journal';

/** The source that speaks of nothing but how users' services ended. */
export const ofServices = 'container-run';

/** What the supervisor calls the container of a service: the service, two numbers, and the release. */
const containerName = /^(.+?)_\d+_\d+(?:_[\da-z]+)?$/;

/** True for an identifier that is the name of a service's container, where the engine tags its lines with the name. */
export function isContainerName(identifier: string): boolean {
	return containerName.test(identifier);
}

/**
 * The user's service that wrote a line, by its name, or by the id of its container.
 *
 * @param container - the name of the container, where it is known
 */
export function userServiceOf(
	{ service, identifier }: Pick<EntryView, 'service' | 'identifier'>,
	container: string | undefined,
): string | undefined {
	// An empty name is that of the device itself.
	if (service !== undefined) return service === '' ? undefined : service;
	if (container !== undefined) return containerName.exec(container)?.[1] ?? container;
	if (identifier === undefined) return undefined;
	if (namesContainer(identifier)) return identifier;
	return containerName.exec(identifier)?.[1];
}

/** True for a line that says in any program's words that something went wrong. */
export function complainsLoudly({ bytes, start, end }: EntryView): boolean {
	const alarm = alarmOf(decodeSpan(bytes, start, Math.min(end, start + messageReach)));
	return alarm === 'fatal' || alarm === 'error';
}
