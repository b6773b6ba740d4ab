import { DressedLines } from './dressing/dressed-lines.ts';
import { LogProbe } from './dressing/log-probe.ts';
import { WrappedLines } from './dressing/wrapped-lines.ts';
import { HealthChecks } from './dump/checks.ts';
import { CommandList } from './dump/command-list.ts';
import { Headings } from './dump/headings.ts';
import { OutputsAlone, type OutputShape } from './dump/outputs-alone.ts';
import { ObjectOutputs } from './dump/object-outputs.ts';
import { OutputLines } from './dump/output-lines.ts';
import { Preamble } from './dump/preamble.ts';
import { Prompts } from './dump/prompts.ts';
import { SectionEnds } from './dump/section-ends.ts';
import type { DumpSections } from './dump/sections.ts';
import type { EntryInProgress } from './entry-in-progress.ts';
import type { EntryTally } from './entry-tally.ts';
import { bareHead, namedHead, type ProgramRecogniser } from './formats/bare.ts';
import { deviceLogHead } from './formats/device-logs.ts';
import { plainDmesg } from './formats/dmesg.ts';
import { labelledHead } from './formats/labelled.ts';
import { leveledHead } from './formats/leveled.ts';
import { StampedLine } from './formats/stamped-line.ts';
import type { ReaderLimits } from './input/limits.ts';
import { NameTable } from './input/names.ts';
import { layoutFormats } from './layouts.ts';
import type { LedgerCounter } from './ledger-counter.ts';
import type { LineFormat, LinesAgain } from './line-format.ts';
import { BlankLines } from './lines/blank-lines.ts';
import { CatalogueLines } from './lines/catalogue-lines.ts';
import { ColouredLines } from './lines/coloured-lines.ts';
import { DashedLines } from './lines/dashed-lines.ts';
import { DeviceLogLines } from './lines/device-log-lines.ts';
import { FieldEntries } from './lines/field-entries.ts';
import { HeadedEntries } from './lines/headed-entries.ts';
import { IndentedLines } from './lines/indented-lines.ts';
import { JsonEntries } from './lines/json-entries.ts';
import { LayoutEntries } from './lines/layout-entries.ts';
import { LocalLogObjects } from './lines/local-log-objects.ts';
import { MarkerLines } from './lines/marker-lines.ts';
import { MonotonicLines } from './lines/monotonic-lines.ts';
import { OtherObjects } from './lines/other-objects.ts';
import { PrettyObjects } from './lines/pretty-objects.ts';
import { ProgramStamps } from './lines/program-stamps.ts';
import { type LineRecogniser, UnreadLines } from './lines/unread-lines.ts';
import type { OpenReaders } from './open-readers.ts';
import type { JournalSink } from './sink.ts';

/** The state that the readers of all formats share. */
export interface SharedReading {
	readonly sink: JournalSink;
	readonly limits: ReaderLimits;
	readonly shapes: readonly OutputShape[];
	readonly ledger: LedgerCounter;
	readonly tally: EntryTally;
	readonly open: OpenReaders;
	readonly entry: EntryInProgress;
	readonly sections: DumpSections;
	readonly recognises: LineRecogniser;
	readonly isProgram: ProgramRecogniser;
}

/** The readers of one input, one or more for each format: made here, and put in order by `formatTable`. */
export class FormatReaders {
	readonly commands: CommandList;
	readonly checks: HealthChecks;
	readonly headings: Headings;
	readonly sectionEnds: SectionEnds;
	readonly prompts: Prompts;
	readonly preamble: Preamble;
	readonly output: OutputLines;
	readonly outputsAlone: OutputsAlone;

	readonly blank: BlankLines;
	readonly fields: FieldEntries;
	readonly pretty: PrettyObjects;
	readonly markers: MarkerLines;
	readonly catalogue: CatalogueLines;
	readonly indented: IndentedLines;
	readonly monotonic: MonotonicLines;
	readonly programStamps: ProgramStamps;
	readonly headed: HeadedEntries;
	readonly json: JsonEntries;
	readonly objects: OtherObjects;
	readonly coloured: ColouredLines;
	readonly layouts: readonly LineFormat[];
	readonly deviceLogs: LayoutEntries;
	readonly deviceLogLines: DeviceLogLines;
	readonly dashed: DashedLines;
	readonly unread: UnreadLines;
	readonly dressed: DressedLines;
	readonly wrapped: WrappedLines;

	constructor(shared: SharedReading, again: LinesAgain) {
		const { sink, limits, shapes, ledger, tally, open, entry, sections, recognises, isProgram } = shared;
		const { nesting, messageBytes, lineBytes } = limits;
		this.commands = new CommandList(limits.commands);
		this.checks = new HealthChecks(sink, ledger, open, nesting);
		this.output = new OutputLines(sink, sections, ledger);
		this.headings = new Headings(sections, this.commands, ledger, open, again);
		this.sectionEnds = new SectionEnds(sections, this.output, entry, ledger, open, again);
		const probe = new LogProbe(
			(text) => this.outputsAlone.begins(text),
			// Lines that are known by their words count only where nothing else was read.
			(text) => tally.isEmpty && recognises(text, 0, text.length),
		);
		const isLog = (text: Uint8Array): boolean => probe.readsLog(text);
		const holding = [this.headings, this.sectionEnds];
		this.prompts = new Prompts(sections, holding, ledger, again, isLog);
		this.outputsAlone = new OutputsAlone(shapes, sections, open, again, isLog);
		this.preamble = new Preamble(sections, this.commands, this.checks, ledger);

		const names = new NameTable(limits.names);
		const stamped = new StampedLine(names);
		this.headed = new HeadedEntries(stamped, entry);
		this.indented = new IndentedLines(entry);
		this.fields = new FieldEntries(entry, ledger, tally, names, open, stamped, messageBytes);
		this.json = new JsonEntries(entry, ledger, names, limits);
		this.objects = new OtherObjects(
			[this.checks, new LocalLogObjects(entry), new ObjectOutputs(this.outputsAlone, this.output)],
			ledger,
			nesting,
		);
		this.pretty = new PrettyObjects(this.json, this.objects, ledger, open, lineBytes);
		this.markers = new MarkerLines(sink, entry, ledger, tally, open);
		this.catalogue = new CatalogueLines(entry, ledger, open);
		this.coloured = new ColouredLines(again);
		this.blank = new BlankLines(entry, [this.fields, this.pretty, this.markers]);

		this.layouts = layoutFormats(entry, names);
		this.deviceLogs = new LayoutEntries('device-logs', { read: deviceLogHead }, entry, names, true);
		this.deviceLogLines = new DeviceLogLines(this.deviceLogs, entry, ledger);
		const bareLayout = { read: (text: string) => bareHead(text) ?? namedHead(text, isProgram) };
		const bare = new LayoutEntries('bare', bareLayout, entry, names, false);
		this.unread = new UnreadLines(bare, entry, ledger, tally, () => this.checks.found === 0, recognises);
		this.dashed = new DashedLines(ledger);
		const leveled = new LayoutEntries('leveled', { read: leveledHead }, entry, names, false);
		const labelled = new LayoutEntries('labelled', { read: labelledHead }, entry, names, true);
		this.programStamps = new ProgramStamps(stamped, this.unread.bare, leveled, labelled);
		const ringBuffer = new LayoutEntries('dmesg', plainDmesg, entry, names, false);
		this.dressed = new DressedLines(sections, ledger, open, again, probe);
		this.wrapped = new WrappedLines({ sections, entry, open, lineBytes }, again, probe, (line) => {
			this.dressed.tell('line breaks', line);
		});
		this.monotonic = new MonotonicLines(stamped, ringBuffer, entry, ledger, open, again);
	}
}
