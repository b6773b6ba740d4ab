export type { EventDescription } from './event-description.ts';
export { eventDescriptions } from './events.generated.ts';
export {
	factNames,
	FactsCollector,
	type FactName,
	type Facts,
	type FactTypes,
	type FactValue,
} from './facts.ts';
export type { Failure, FailureClass, FailureReasons } from './failure.ts';
export { checkEvents, type CheckFinding } from './checks/index.ts';
export { sourceFinder, type AnySource, type SourceFinder } from './source-of.ts';
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
export {
	messageReach,
	UnrecognisedCollector,
	type Alarm,
	type UnlistedMessages,
	type UnrecognisedMessages,
	type UnrecognisedTemplate,
} from './unrecognised.ts';
export * from './known-sources.ts';
