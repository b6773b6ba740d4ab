import type { Report } from '../report-data/report.ts';
import { counted } from '../text/quantities.ts';

const sourcesNamed = 8;

/** The parts of an input that were seen though no rule could be checked: entries, outputs of commands, and who spoke. */
export function seenWords({ ledger, coverage, unrecognised }: Report): string {
	const sources = [...new Set([...coverage, ...unrecognised].map(({ source }) => source))].filter(
		(source) => source !== '*',
	);
	const named = sources.slice(0, sourcesNamed).join(', ');
	const of = sources.length === 0 ? 'none of a program that the rules ask' : `of ${named}`;
	const parts = [
		...(ledger.entries > 0 ? [`${counted(ledger.entries, 'journal entry', 'journal entries')}, ${of}`] : []),
		...(ledger.output > 0 ? [`${counted(ledger.output, 'line')} of commands`] : []),
	];
	return parts.length === 0 ? 'no journal entry, and no output of a command' : parts.join('; ');
}

/** The command whose output would show more; it only looks. */
export function lookNext({ kind }: Report): string {
	return kind === 'diagnostics-dump' || kind === 'checks'
		? 'Run the device diagnostics of the dashboard once more, and take the whole file; or `journalctl -b -a --no-pager`.'
		: 'Take the journal of all services: `journalctl -b -a --no-pager`; at least `journalctl -b -a --no-pager -u balena-supervisor -u openvpn -u chronyd -u dnsmasq -u balena`, or the device diagnostics of the dashboard.';
}
