import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface ContainerRunFailed<What extends string> extends SourceEventBase<`container-run.${What}`> {
	readonly kind: `container-run.${What}`;
	/** The end as it was told. */
	readonly text: string;
	readonly failure: Failure;
}

export type ContainerRunEvent =
	/** The program cannot be run at all: made for another processor, not there, or not executable. */
	| ContainerRunFailed<'not-runnable'>
	/** A signal ended the program: a fault of its own, or an instruction that the processor does not know. */
	| ContainerRunFailed<'crashed'>
	/** A script that prepares the service ended with an error, and the service is not brought up. */
	| ContainerRunFailed<'script-failed'>
	| (SourceEventBase<'container-run.unrecognised'> & { readonly kind: 'container-run.unrecognised' });
