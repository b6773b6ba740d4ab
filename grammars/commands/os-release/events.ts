import type { SourceEventBase } from '../../vocabulary/source.ts';
import type { CommandFailed } from '../../command-output/command-failed.ts';

/** The operating system that runs. A part is absent when the file lacks it. */
export interface OsReleaseReported extends SourceEventBase<'os-release.reported'> {
	readonly kind: 'os-release.reported';
	/** `balena-os`, `resinos`, `debian`. */
	readonly id?: string;
	/** `balenaOS`, `ResinOS`. */
	readonly name?: string;
	readonly prettyName?: string;
	/** Without the variant: `2.98.33`. */
	readonly version?: string;
	/** `Development`, `Production`; balenaOS since 2.98 has one variant, and `developmentMode` in config.json. */
	readonly variant?: string;
	/** Version of the layer that all device types share; a device type may be built again for the same one. */
	readonly metaBalenaVersion?: string;
	/** Device type: `raspberrypi4-64`. */
	readonly slug?: string;
	/** Yocto's name for the board. */
	readonly machine?: string;
}

export type OsReleaseEvent = OsReleaseReported | CommandFailed<'os-release'>;
