import type { CommandSource } from '../../vocabulary/source.ts';
import type { ResolvectlStatusEvent } from './events.ts';
import { ResolvectlStatusReader } from './read.ts';

export type * from './events.ts';

/** `resolvectl status`: the DNS servers of every link, as systemd's resolver knows them. */
export const resolvectlStatus: CommandSource<'resolvectl-status', ResolvectlStatusEvent> = {
	name: 'resolvectl-status',
	title: 'resolvectl status',
	matches: (command) =>
		/^(?:sudo +)?(?:resolvectl(?: +--no-pager)?(?: +status)?(?: +--no-pager)?|systemd-resolve +--status)$/.test(
			command.trim(),
		),
	read: () => new ResolvectlStatusReader(),
};
