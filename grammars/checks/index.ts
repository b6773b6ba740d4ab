export { checkEvents } from './check-events.ts';
export type * from './events.ts';
