export { complains } from './complaints.ts';
export type { EventDescription } from './vocabulary/event-description.ts';
export { eventDescriptions } from './events.generated.ts';
export { FactsCollector } from './facts/facts-collector.ts';
export { factNames, type FactName, type Facts, type FactTypes, type FactValue } from './facts/facts.ts';
export { failureOfText } from './fields/error-text/error-text.ts';
export type { Failure, FailureClass, FailureReasons } from './vocabulary/failure.ts';
export { checkEvents, findingsOfCheck, type CheckFinding } from './checks/index.ts';
export { namesContainer, sourceFinder, type AnySource, type SourceFinder } from './source-finder.ts';
export type {
	CommandReader,
	CommandSection,
	CommandSource,
	InnerStamp,
	LocatedEvent,
	Source,
	SourceEventBase,
} from './vocabulary/source.ts';
export { decimalOf, integerOf, textOf, type Span } from './fields/span.ts';
export { alarmOf, type Alarm } from './unrecognised/alarm.ts';
export { messageReach, templateOf } from './unrecognised/message-template.ts';
export {
	UnrecognisedCollector,
	type UnlistedMessages,
	type UnrecognisedMessages,
	type UnrecognisedTemplate,
} from './unrecognised/unrecognised-collector.ts';
export * from './known-sources.generated.ts';
export { outputShapes } from './output-shapes.ts';
export { sourceOf } from './source-of.ts';
export { sourceByWords } from './by-words/source-by-words.ts';
