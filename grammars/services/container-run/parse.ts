import { textOf } from '../../fields/span.ts';
import { constant, eventsByCase, from, kind } from '../../matcher/events-by-case.ts';
import { matchContainerRun, type ContainerRunMatch } from './container-run.parser.ts';
import type { ContainerRunEvent } from './events.ts';

/** Reads one line that tells how a program in a container ended. */
export function parseContainerRun(bytes: Uint8Array, start: number, end: number): ContainerRunEvent {
	const match = matchContainerRun(bytes, start, end);
	return match === undefined ? { kind: 'container-run.unrecognised' } : eventOf(bytes, match);
}

const exited = constant({ class: 'process', reason: 'exited' });
const crashed = kind('container-run.crashed', {
	text: from('crash', textOf),
	failure: constant({ class: 'process', reason: 'signalled' }),
});
const scriptFailed = kind('container-run.script-failed', { text: from('ending', textOf), failure: exited });
const notRunnable = kind('container-run.not-runnable', { text: from('refusal', textOf), failure: exited });

const eventOf = eventsByCase<'container-run', ContainerRunEvent, ContainerRunMatch>('container-run', {
	notRunnable,
	notRunnableShort: notRunnable,
	crashed,
	crashedIn: crashed,
	scriptFailed,
	scriptFailedOld: scriptFailed,
	serviceNotStarted: kind('container-run.script-failed', { text: from('service', textOf), failure: exited }),
});
