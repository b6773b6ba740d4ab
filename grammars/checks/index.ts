export { checkEvents } from './check-events.ts';
export type * from './events.ts';
export { findingsOfCheck } from './findings-by-check.ts';
