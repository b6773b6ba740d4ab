import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { textOf } from '../../fields/span.ts';
import { commandFailed } from '../../command-output/command-failed.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import type { FingerprintEvent } from './events.ts';
import { matchFingerprintLine } from './fingerprint.parser.ts';

/** As many paths are kept: enough to see whether one folder is hit, or all. */
const pathsKept = 20;

/**
 * A difference here is no damage: each update of the supervisor writes its image and version, and the health check leaves the
 * name of the device and the linker's cache out, which a device writes itself.
 */
const rewritten: ReadonlySet<string> = new Set([
	'/etc/balena-supervisor/supervisor.conf',
	'/etc/resin-supervisor/supervisor.conf',
	'/etc/hostname',
	'/var/cache/ldconfig/aux-cache',
]);

const encoder = new TextEncoder();

/** Reads which files md5sum complains about. */
export class FingerprintReader implements CommandReader<FingerprintEvent> {
	readonly #paths: string[] = [];
	#lines = 0;
	#firstLine: string | undefined;
	#firstMismatch: number | undefined;
	#changed = 0;
	#unreadable = 0;
	#problem: string | undefined;
	#isRewritten = false;

	line(text: string): void {
		const line = this.#lines;
		this.#lines += 1;
		this.#firstLine ??= text;
		const bytes = encoder.encode(text);
		const match = matchFingerprintLine(bytes, 0, bytes.length);
		if (match?.case === 'problem') this.#problem ??= text;
		if (match?.case !== 'mismatched') return;
		if (rewritten.has(textOf(bytes, match.path))) {
			this.#isRewritten = true;
			return;
		}
		this.#firstMismatch ??= line;
		if (match.unreadable === undefined) this.#changed += 1;
		else this.#unreadable += 1;
		if (this.#paths.length < pathsKept) this.#paths.push(textOf(bytes, match.path));
	}

	end(section: CommandSection): readonly LocatedEvent<FingerprintEvent>[] {
		if (gaveNoAnswer(section)) return [];
		if (this.#firstMismatch !== undefined) {
			return [
				{
					event: {
						kind: 'fingerprint.mismatched',
						changed: this.#changed,
						unreadable: this.#unreadable,
						paths: this.#paths,
						failure: { class: 'storage', reason: this.#changed > 0 ? 'corrupt' : 'missing-file' },
					},
					outputLine: this.#firstMismatch,
				},
			];
		}
		if (this.#isRewritten || (section.exitStatus === 0 && this.#problem === undefined)) {
			return [{ event: { kind: 'fingerprint.intact' }, outputLine: 0 }];
		}
		return commandFailed('fingerprint', section, this.#problem ?? this.#firstLine);
	}
}
