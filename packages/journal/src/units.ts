declare const unit: unique symbol;

/** A plain value that carries its meaning in its type, so that a microsecond is never taken for a second. */
export type Branded<Value, Unit extends string> = Value & { readonly [unit]: Unit };

/** Microseconds since 1970-01-01T00:00:00Z. Exact in a `number` until the year 2255. */
export type RealtimeUsec = Branded<number, 'RealtimeUsec'>;

/** Microseconds of the monotonic clock of one boot. */
export type MonotonicUsec = Branded<number, 'MonotonicUsec'>;

/**
 * Microseconds since 1 January 00:00 of an unnamed year that has a 29 February: what a stamp without
 * a year says. Days after 28 February therefore sit one day later than in a common year.
 */
export type YearlessUsec = Branded<number, 'YearlessUsec'>;

/** 32 hexadecimal digits that name one boot (`_BOOT_ID`, `-- Boot … --`). */
export type BootId = Branded<string, 'BootId'>;

/** journald's `__CURSOR`: the same entry has the same cursor in every output of one journal. */
export type Cursor = Branded<string, 'Cursor'>;

/* The one place where plain values get their unit. */
export const realtimeUsec = (usec: number): RealtimeUsec => usec as RealtimeUsec;
export const monotonicUsec = (usec: number): MonotonicUsec => usec as MonotonicUsec;
export const yearlessUsec = (usec: number): YearlessUsec => usec as YearlessUsec;
export const bootId = (digits: string): BootId => digits as BootId;
export const cursor = (text: string): Cursor => text as Cursor;
