import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface RollbackSaid<What extends string> extends SourceEventBase<`rollback.${What}`> {
	readonly kind: `rollback.${What}`;
}

interface RollbackFailed<What extends string> extends RollbackSaid<What> {
	readonly failure: Failure;
}

/** This is the first boot of a new operating system. */
export interface RollbackUpdateDetected extends RollbackSaid<'update-detected'> {
	/** The wait before the script looks. */
	readonly seconds: number;
}

export interface RollbackCheckingAgain extends RollbackSaid<'checking-again'> {
	readonly attempt: number;
	/** The number of attempts that there will be. */
	readonly attempts: number;
}

export interface RollbackTestFailed extends RollbackFailed<'test-failed'> {
	readonly test: 'vpn' | 'engine' | 'board';
}

export interface RollbackBootloaderUnreadable extends RollbackFailed<'bootloader-unreadable'> {
	readonly variable: string;
}

export type RollbackEvent =
	| RollbackUpdateDetected
	| RollbackSaid<'checking'>
	| RollbackCheckingAgain
	| RollbackTestFailed
	| RollbackSaid<'test-passed'>
	/** The last attempt failed, too. */
	| RollbackFailed<'checks-failed'>
	/** The device goes back to the operating system that it had before. */
	| RollbackFailed<'rolling-back'>
	| RollbackFailed<'hooks-failed'>
	/** The new operating system stays. */
	| RollbackSaid<'stable'>
	/** The bootloader gave up on the new operating system: the old one runs. */
	| RollbackFailed<'altboot'>
	| RollbackFailed<'altboot-stuck'>
	/** The boot loader counted too many starts, and goes back to the operating system before. */
	| RollbackFailed<'boot-limit-exceeded'>
	| RollbackBootloaderUnreadable
	| RollbackSaid<'notice'>
	| RollbackSaid<'unrecognised'>;
