import type { Source } from '../../vocabulary/source.ts';
import type { RollbackEvent } from './events.ts';
import { parseRollback } from './parse.ts';

export type * from './events.ts';

/** The scripts that watch a new operating system after an update, and go back to the old one. */
export const rollback: Source<'rollback', RollbackEvent> = {
	name: 'rollback',
	title: 'rollback (updates of the operating system)',
	identifiers: ['rollback-health', 'rollback-altboot', 'rollback-stop', 'rollback-clear-bootcount'],
	units: ['rollback-health.service', 'rollback-altboot.service', 'rollback-clear-bootcount.service'],
	parse: parseRollback,
};
