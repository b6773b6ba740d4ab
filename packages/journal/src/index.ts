export type { JournalEntry, Message, Position } from './entry.ts';
export { WhydownError } from './errors.ts';
export type { Ledger } from './ledger.ts';
export type { EntryView, JournalSink, Marker, Outcome, OutputLineView, Section } from './sink.ts';
export type { Stamp, StampKind } from './stamp.ts';
export { decodeSpan } from './text.ts';
export type { BootId, Branded, Cursor, MonotonicUsec, RealtimeUsec, YearlessUsec } from './units.ts';
