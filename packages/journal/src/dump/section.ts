import type { Place } from '../line-format.ts';
import type { Outcome, Section } from '../sink.ts';

const journalCommand = /(?:^|[\s;|&/(])journalctl(?:\s|$)/;
/** Commands that print logs when they are typed, beside other things; in a dump these are read by who knows them. */
const logs = String.raw`(?:balena(?:-engine)?|docker(?:[ -]compose)?|podman)\s+(?:container\s+)?logs`;
const logFiles = String.raw`(?:cat|tail|head|less|more|zcat|grep)\s(?:[^|]*\s)?(?!\S*hup/)\S*(?:/var/log/\S*|\.log)`;
/** What follows on a serial console is the kernel's and systemd's, and so it is behind the programs that show one. */
const consoles = String.raw`reboot|poweroff|halt|shutdown|modprobe|insmod|minicom|picocom|tio|screen`;
const printsLogs = new RegExp(
	String.raw`(?:^|[\s;|&/(])(?:systemctl\s(?:.*\s)?status|dmesg|logread|device\s+logs|${consoles}|${logs}|${logFiles})(?:\s|$)`,
);
const notEntries =
	/\s--(?:list-boots|header|disk-usage|verify|fields?|rotate|flush|sync|list-catalog|vacuum-\w+)\b/;
const printsNoHost = /\s--no-hostname(?:\s|$)/;

/** A section while it is being read. */
export class DumpSection implements Section {
	readonly index: number;
	readonly command: string;
	readonly takenAtUsec: number;
	readonly firstLine: number;
	readonly content: 'journal' | 'output';
	/** Somebody typed the command: the section ends at the next prompt. */
	readonly typed: boolean;
	/** `false` beyond the limit of sections. */
	readonly isTold: boolean;
	lastLine: number;
	outcome: Outcome = { kind: 'unknown' };

	constructor(heading: SectionHeading, index: number, isTold: boolean) {
		const { command, typed } = heading;
		this.index = index;
		this.command = command;
		this.takenAtUsec = heading.takenAtUsec;
		this.firstLine = heading.firstLine;
		this.lastLine = heading.lastLine;
		this.typed = typed;
		this.isTold = isTold;
		const printsJournal = journalCommand.test(command) || (typed && printsLogs.test(command));
		this.content = printsJournal && !notEntries.test(command) ? 'journal' : 'output';
	}

	/** The command is known to print no host names. */
	get isHostless(): boolean {
		return printsNoHost.test(this.command);
	}

	/** The surroundings of its lines: nobody reads the journal of a section that is not told. */
	get place(): Place {
		if (this.content === 'journal' && this.isTold) return this.typed ? 'typed-log' : 'dump-journal';
		return this.typed ? 'typed-output' : 'dump-output';
	}
}

/** The beginning of a section. */
export interface SectionHeading {
	readonly command: string;
	readonly takenAtUsec: number;
	/** The lines of the heading itself. */
	readonly firstLine: number;
	readonly lastLine: number;
	readonly typed: boolean;
}
