/** The look of an input that cannot be read, and the one command whose output would help. */
export interface Likeness {
	/** After "looks like". */
	readonly what: string;
	/** A sentence without its end: what to give instead. */
	readonly instead: string;
}

const journal = '`journalctl --no-pager -b`';
const wholeJournal = `give it the journal of the same device, ${journal}`;

/** One kind of text that people give by mistake, by the lines that are like it. */
interface Kind extends Likeness {
	readonly line: RegExp;
	/** So large a part of the lines is like it; without it one line is enough. */
	readonly share?: number;
}

/** The kinds, the most telling first: what one line proves stands before what many suggest. */
const kinds: readonly Kind[] = [
	{
		what: 'a web page',
		line: /^\s*<(?:!doctype html|html|head|body|meta|script)\b/i,
		instead: `copy the text of the log out of it, or give it ${journal}`,
	},
	{
		what: 'a key or a certificate',
		line: /^-----BEGIN [A-Z ]+-----$/,
		instead: `keep it for yourself, and ${wholeJournal}`,
	},
	{
		what: 'the log of a build',
		// Of the cloud's builder, the engine's, BuildKit's and npm's
		line: /^(?:\[[\w-]+\] +)?(?:Step \d+\/\d+ : [A-Z]+ |#\d+ \[(?:internal|[\w-]+ +\d+\/\d+|\d+\/\d+)\] |npm (?:ERR!|error|WARN|warn) )|^\[Info\] +(?:Starting build for|Building on|Dashboard link)/,
		instead: `no device speaks in it: give it the journal of that device, ${journal}`,
	},
	{
		what: 'the log of npm',
		line: /^\d+ (?:verbose|info|silly|timing|http|error) (?:cli|using|npm|title|argv|code|stack|fetch|logfile)\b/,
		instead: `no device speaks in it: give it the journal of that device, ${journal}`,
	},
	{
		what: 'an event log of Windows',
		line: /^Log Name: +\S|<Event xmlns=|^(?:Event ID|EventID): +\d+$|^"?Level"?,"?Date and Time"?,|^ *Index Time +EntryType +Source +InstanceID /,
		instead: wholeJournal,
	},
	{
		what: 'the log of an Android device',
		line: /^\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} +\d+ +\d+ [VDIWEF] \S/,
		instead: `no device with systemd speaks in it: give it the journal of that device, ${journal}`,
	},
	{
		what: 'the log of a web server',
		line: /^\S+ \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] "[A-Z]+ /,
		instead: `it says who asked, and not how the device is: ${wholeJournal}`,
	},
	{
		what: 'a mail without a log',
		line: /^(?:Message-ID: <|MIME-Version: \d|Received: from |Subject: \S)/i,
		instead: `copy the log that it is about, or give it ${journal}`,
	},
	{
		what: 'a compose file',
		line: /^services: *$/,
		instead: `it says what is wanted, and not what happened: ${wholeJournal}`,
	},
	{
		what: 'a Dockerfile',
		line: /^FROM [\w./:@%{}-]+(?: AS \w+)?$/,
		instead: wholeJournal,
	},
	{
		what: 'the log of an update of the operating system',
		// The log itself is read: this is talk about it.
		line: /hostapp-update/,
		instead: 'give it the whole log with its lines in square brackets, `cat /mnt/data/balenahup/*.log`',
	},
	{
		what: 'the console of a boot loader',
		line: /^U-Boot |^Hit any key to stop autoboot|^Starting kernel \.\.\.|^(?:MMC|Net|In|Out|Err): {2,}|^GNU GRUB|^Loading Environment from/,
		instead: `it says little of the system behind it: ${wholeJournal}`,
	},
	{
		what: 'a difference between two files',
		line: /^(?:diff --git |@@ -\d+,\d+ \+\d+|index [0-9a-f]{7,}\.\.)/,
		instead: wholeJournal,
	},
	{
		what: 'the trace of a program that failed',
		line: /^Traceback \(most recent call last\)|^goroutine \d+ \[|^\s+at .+\(.*:\d+:\d+\)|^\s+at [\w$.]+\([\w.]+:\d+\)/,
		instead: 'give it the log of the container or unit around it, `journalctl --no-pager -b -u UNIT`',
	},
	{
		what: 'a JSON document that is no journal',
		line: /^\s*[{[]\s*$|^\{"[^"]+": ?.*\}\s*$/,
		share: 0.02,
		instead: `give it what \`journalctl -o json\` prints, or ${journal}`,
	},
	{
		what: 'source code',
		line: /[;{}]\s*$|^\s*(?:def|class|if|for|while|try|except|else)\b.*:\s*$|^(?:import|from) [\w.]+(?: import .*)?$|^\s*(?:import|from|def|class|function|const|let|var|return|#include|package|if|for)\b.*[({:;'"]/,
		share: 0.4,
		instead: wholeJournal,
	},
	{
		what: 'the messages of a program',
		line: /^\s*(?:INFO|WARN|WARNING|ERROR|DEBUG|FATAL|TRACE|CRITICAL|error|warning|fatal):? \S/,
		share: 0.5,
		instead:
			'no stamp, host or program says who wrote them: give it the log of the unit, `journalctl --no-pager -b -u UNIT`',
	},
	{
		what: 'a configuration file',
		line: /^\s*(?:\[[\w .:"-]+\]|[\w.-]+\s*=\s*\S.*|"[\w.-]+"\s*:.*|[\w-]+:(?: [^ ].*)?|#.*|;.*)$/,
		share: 0.7,
		instead: wholeJournal,
	},
	{
		what: 'a table',
		line: /\t.*\t|^(?:[^,]+,){3,}|^\S+?,\S+?,\S+$|^\s*\|.*\|\s*$|\S {2,}\S.* {2,}\S/,
		share: 0.7,
		instead:
			'give the command with its output, as the terminal shows both (`root@device:~# df -h`), or ' + journal,
	},
	{
		what: 'the own log of a program',
		line: /\d{1,2}:\d\d:\d\d|\b(?:INFO|WARN|WARNING|ERROR|DEBUG|FATAL|TRACE)\b/,
		share: 0.5,
		instead: `nobody of the system speaks in it: ${wholeJournal}`,
	},
	{
		what: 'written text',
		line: /^[^\n]*(?:[a-z,]+ ){4,}[a-z]+/i,
		share: 0.4,
		instead: `give it the log that it is about, or ${journal}`,
	},
];

/** Says what a text looks like; `undefined` where it is like nothing that is known. */
export function likenessOf(text: string): Likeness | undefined {
	const lines = linesOf(text);
	return kinds.find(({ line, share }) => {
		if (share === undefined) return lines.some((one) => line.test(one));
		return lines.filter((one) => line.test(one)).length >= share * lines.length && lines.length > 0;
	});
}

/** True for a text in which one line proves that it is the log of a build, whatever other lines look like. */
export function isOfBuild(text: string): boolean {
	const build = kinds.find(({ what }) => what === 'the log of a build');
	return linesOf(text).some((line) => build?.line.test(line) === true);
}

function linesOf(text: string): readonly string[] {
	return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
