export type { Failure, FailureClass, FailureReasons } from './failure.ts';
export type {
	CommandReader,
	CommandSection,
	CommandSource,
	InnerStamp,
	LocatedEvent,
	Source,
	SourceEventBase,
} from './source.ts';
export { decimalOf, integerOf, textOf, type Span } from './span.ts';

import type { SourceEventBase } from './source.ts';

/** Any event of any source. The union of all sources' events once they are listed here. */
export type SourceEvent = SourceEventBase;
