import type { CommandReader, CommandSection, InnerStamp, LocatedEvent } from '../../vocabulary/source.ts';
import { textOf } from '../../fields/span.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import { printedTime } from '../../fields/printed-time.ts';
import type { HupLockEvent } from './events.ts';
import { matchHupLockLine } from './hup-lock.parser.ts';

/** The exit status of `stat` when there is no such file. */
const noSuchFile = 1;

const encoder = new TextEncoder();

/** Reads what `stat` says of the lock; with several locks the first counts. */
export class HupLockReader implements CommandReader<HupLockEvent> {
	#lines = 0;
	#file: { readonly line: number; readonly path: string } | undefined;
	#modified: InnerStamp | undefined;
	#isMissing = false;

	line(text: string): void {
		const line = this.#lines;
		this.#lines += 1;
		const bytes = encoder.encode(text);
		const match = matchHupLockLine(bytes, 0, bytes.length);
		switch (match?.case) {
			case 'file':
				this.#file ??= { line, path: unquoted(textOf(bytes, match.path).trim()) };
				break;
			case 'modified':
				this.#modified ??= printedTime(textOf(bytes, match.modified).trim());
				break;
			case 'problem':
				this.#isMissing ||= textOf(bytes, match.problem).endsWith('No such file or directory');
				break;
			case undefined:
		}
	}

	end(section: CommandSection): readonly LocatedEvent<HupLockEvent>[] {
		if (gaveNoAnswer(section)) return [];
		if (this.#file !== undefined) {
			const { line, path } = this.#file;
			return [
				{
					event: {
						kind: 'hup-lock.held',
						path,
						...(this.#modified === undefined ? {} : { modified: this.#modified }),
					},
					outputLine: line,
				},
			];
		}
		if (!this.#isMissing && section.exitStatus !== noSuchFile) return [];
		return [{ event: { kind: 'hup-lock.absent' }, outputLine: 0 }];
	}
}

/** Old versions of coreutils print the name between quotes. */
function unquoted(path: string): string {
	return path.replace(/^['‘`](.*)['’]$/, '$1');
}
