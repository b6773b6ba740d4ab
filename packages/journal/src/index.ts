export type { Direction } from './direction.ts';
export type { TakenDressing } from './dressing/dressed-lines.ts';
export type { OutputAlone, OutputShape } from './dump/outputs-alone.ts';
export type { JournalEntry, Message, Position } from './entry.ts';
export { journalEntry } from './entry-view.ts';
export { WhydownError } from './errors.ts';
export { daysSince1970 } from './formats/civil-time.ts';
export type { DressingName } from './formats/dressing.ts';
export type { FormatName } from './formats/format-name.ts';
export { parseStamp } from './formats/stamp.ts';
export { chunksOf, type ChunkSource } from './input/chunks.ts';
export type { Encoding } from './input/encoding.ts';
export { defaultLimits, type ReaderLimits } from './input/limits.ts';
export type { Ledger } from './ledger.ts';
export { type ContentKind, JournalReader, type ReaderOptions } from './reader.ts';
export type {
	EntryView,
	HealthCheck,
	JournalSink,
	Marker,
	Outcome,
	OutputLineView,
	Section,
} from './sink.ts';
export type { Stamp, StampKind } from './stamp.ts';
export { decodeSpan, isUtf8 } from './input/text.ts';
export type { BootId, Branded, Cursor, MonotonicUsec, RealtimeUsec, YearlessUsec } from './units.ts';
export { realtimeUsec } from './units.ts';
