import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { JsonOutput } from '../../command-output/json-output.ts';
import type { SupervisorStateEvent, SupervisorStateReported } from './events.ts';

type Mutable<Event> = { -readonly [Name in keyof Event]: Event[Name] };

const flags = [
	['update_pending', 'updatePending'],
	['update_downloaded', 'updateDownloaded'],
	['update_failed', 'updateFailed'],
] as const;
const texts = ['status', 'commit'] as const;

/** Reads the answer of the supervisor's interface. */
export class SupervisorStateReader implements CommandReader<SupervisorStateEvent> {
	readonly #output = new JsonOutput();

	line(text: string): void {
		this.#output.line(text);
	}

	end(section: CommandSection): readonly LocatedEvent<SupervisorStateEvent>[] {
		const file = this.#output.file(section);
		if (file?.kind !== 'object' || !file.fields.has('update_pending')) return [];
		const event: Mutable<SupervisorStateReported> = { kind: 'supervisor-state.reported' };
		for (const name of texts) {
			const value = file.fields.get(name);
			if (typeof value === 'string') event[name] = value;
		}
		for (const [name, field] of flags) {
			const value = file.fields.get(name);
			if (typeof value === 'boolean') event[field] = value;
		}
		if (event.updateFailed === true) event.failure = { class: 'unspecified', reason: 'unspecified' };
		return [{ event, outputLine: 0 }];
	}
}
