import { EntryTimes } from './entry-times.ts';
import type { BootId } from './units.ts';

/** The part of the reused entry that says who: boot, host, program and process. */
export class EntrySender extends EntryTimes {
	bootId: BootId | undefined = undefined;
	hostname: string | undefined = undefined;
	identifier: string | undefined = undefined;
	unit: string | undefined = undefined;
	container: string | undefined = undefined;
	service: string | undefined = undefined;
	pid: number = NaN;
	priority: number = NaN;

	override begin(): void {
		super.begin();
		this.bootId = undefined;
		this.hostname = undefined;
		this.identifier = undefined;
		this.unit = undefined;
		this.container = undefined;
		this.service = undefined;
		this.pid = NaN;
		this.priority = NaN;
	}
}
