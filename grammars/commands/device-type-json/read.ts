import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { JsonOutput } from '../../command-output/json-output.ts';
import type { DeviceTypeJsonEvent } from './events.ts';

const names = ['slug', 'name', 'arch', 'state'] as const;

/** Reads device-type.json. */
export class DeviceTypeJsonReader implements CommandReader<DeviceTypeJsonEvent> {
	readonly #output = new JsonOutput();

	line(text: string): void {
		this.#output.line(text);
	}

	end(section: CommandSection): readonly LocatedEvent<DeviceTypeJsonEvent>[] {
		const file = this.#output.file(section);
		if (file === undefined) return [];
		switch (file.kind) {
			case 'empty':
				return [{ event: { kind: 'device-type-json.missing' }, outputLine: 0 }];
			case 'invalid':
				return [
					{
						event: {
							kind: 'device-type-json.invalid',
							problem: file.problem,
							failure: { class: 'config', reason: 'invalid' },
						},
						outputLine: 0,
					},
				];
			case 'object': {
				const known: { [name in (typeof names)[number]]?: string } = {};
				for (const name of names) {
					const value = file.fields.get(name);
					if (typeof value === 'string') known[name] = value;
				}
				return [{ event: { kind: 'device-type-json.reported', ...known }, outputLine: 0 }];
			}
		}
	}
}
