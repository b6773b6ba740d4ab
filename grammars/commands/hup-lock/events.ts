import type { InnerStamp, SourceEventBase } from '../../vocabulary/source.ts';

/** A host update has begun since the device started; it may still run. */
export interface HupLockHeld extends SourceEventBase<'hup-lock.held'> {
	readonly kind: 'hup-lock.held';
	readonly path: string;
	/** The moment of the last write to the lock, by the device's clock: about the beginning of the update. */
	readonly modified?: InnerStamp;
}

/** No host update has begun since the device started. */
export interface HupLockAbsent extends SourceEventBase<'hup-lock.absent'> {
	readonly kind: 'hup-lock.absent';
}

export type HupLockEvent = HupLockHeld | HupLockAbsent;
