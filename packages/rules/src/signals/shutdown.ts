import type { SourceEventBase } from '@whydown/grammars';

const lastTargets: ReadonlySet<unknown> = new Set([
	'shutdown.target',
	'final.target',
	'poweroff.target',
	'reboot.target',
	'halt.target',
	'kexec.target',
	'System Shutdown',
	'Shutdown',
	'Late Shutdown Services',
	'Final Step',
	'System Power Off',
	'Power-Off',
	'System Reboot',
	'Reboot',
]);

/** True for an event that says that the system ends in order. */
export function isShutdown(event: SourceEventBase): boolean {
	if (event.kind === 'systemd.shutting-down' || event.kind === 'kernel.restarting') return true;
	if (event.kind !== 'systemd.target-reached') return false;
	const unit = 'unit' in event ? event.unit : undefined;
	return lastTargets.has(unit ?? ('description' in event ? event.description : undefined));
}
