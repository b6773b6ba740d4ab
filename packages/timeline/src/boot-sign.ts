import type { SourceEventBase } from '@whydown/grammars';

/** An event that marks the beginning or the end of a boot. */
export type BootSign = 'booting' | 'journal-started' | 'shutting-down';

/** The sign of a boot that an event gives, if it gives one. */
export function bootSignOf(event: SourceEventBase): BootSign | undefined {
	switch (event.kind) {
		case 'kernel.booting':
			return 'booting';
		case 'journald.started':
			return 'journal-started';
		case 'systemd.shutting-down':
			return 'shutting-down';
		default:
			return undefined;
	}
}
