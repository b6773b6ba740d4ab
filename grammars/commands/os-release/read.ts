import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { commandFailed } from '../../command-output/command-failed.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import type { OsReleaseEvent, OsReleaseReported } from './events.ts';

type Field = Exclude<keyof OsReleaseReported, 'kind' | 'failure' | 'writtenAt'>;

const fields: ReadonlyMap<string, Field> = new Map([
	['ID', 'id'],
	['NAME', 'name'],
	['PRETTY_NAME', 'prettyName'],
	['VERSION', 'version'],
	['VARIANT', 'variant'],
	['META_BALENA_VERSION', 'metaBalenaVersion'],
	['META_RESIN_VERSION', 'metaBalenaVersion'],
	['SLUG', 'slug'],
	['MACHINE', 'machine'],
]);

const assignment = /^([A-Z][A-Z0-9_]*)=(.*)$/;

/** A value as the shell reads it: quotes go, and so do the backslashes that protect a character between double quotes. */
function unquoted(value: string): string {
	const [, single] = /^'([^']*)'$/.exec(value) ?? [];
	if (single !== undefined) return single;
	const [, double] = /^"((?:[^"\\]|\\.)*)"$/.exec(value) ?? [];
	return double === undefined ? value : double.replace(/\\(["\\$`])/g, '$1');
}

/** Reads the assignments of os-release. */
export class OsReleaseReader implements CommandReader<OsReleaseEvent> {
	#lines = 0;
	#firstLine: string | undefined;
	#outputLine: number | undefined;
	readonly #values: { [name in Field]?: string } = {};

	line(text: string): void {
		const line = this.#lines;
		this.#lines += 1;
		this.#firstLine ??= text;
		const [, key = '', value = ''] = assignment.exec(text.trim()) ?? [];
		const field = fields.get(key);
		if (field === undefined) return;
		// The line that names system and version speaks best.
		if (this.#outputLine === undefined || key === 'PRETTY_NAME') this.#outputLine = line;
		this.#values[field] = unquoted(value);
	}

	end(section: CommandSection): readonly LocatedEvent<OsReleaseEvent>[] {
		if (gaveNoAnswer(section)) return [];
		if (this.#outputLine === undefined) return commandFailed('os-release', section, this.#firstLine);
		return [{ event: { kind: 'os-release.reported', ...this.#values }, outputLine: this.#outputLine }];
	}
}
