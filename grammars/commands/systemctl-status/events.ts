import type { Failure } from '../../vocabulary/failure.ts';
import type { InnerStamp, SourceEventBase } from '../../vocabulary/source.ts';
import type { CommandFailed } from '../../command-output/command-failed.ts';

/** The state of one unit when the dump was taken. */
export interface SystemctlStatusUnit extends SourceEventBase<'systemctl-status.unit'> {
	readonly kind: 'systemctl-status.unit';
	/** With its suffix: `openvpn.service`. */
	readonly unit: string;
	/** `loaded`, `not-found`, `masked`, `error`, … */
	readonly loadState?: string;
	/** `enabled`, `disabled`, `static`, … */
	readonly enablement?: string;
	/** `active`, `inactive`, `failed`, `activating`, `deactivating`, `reloading`. */
	readonly activeState: string;
	/** `running`, `dead`, `auto-restart`, `exited`, … */
	readonly subState?: string;
	/** The reason of its stop: `exit-code`, `signal`, `timeout`, `watchdog`, `oom-kill`, `start-limit-hit`, … */
	readonly result?: string;
	/** The moment at which it entered this state. */
	readonly since?: InnerStamp;
	readonly mainPid?: number;
	/** Name of the main process, while it runs. */
	readonly program?: string;
	/** The program's own words about itself. */
	readonly statusText?: string;
	/** The unit file was changed, and systemd runs the old one. */
	readonly changedOnDisk: boolean;
	/** Present where it failed, or waits to be restarted after a failure. */
	readonly failure?: Failure;
}

/** There is no such unit: normal for the names of other versions, which a dump asks for, too. */
export interface SystemctlStatusUnknownUnit extends SourceEventBase<'systemctl-status.unknown-unit'> {
	readonly kind: 'systemctl-status.unknown-unit';
	readonly unit: string;
}

export type SystemctlStatusEvent =
	SystemctlStatusUnit | SystemctlStatusUnknownUnit | CommandFailed<'systemctl-status'>;
