import type { EntryView, JournalSink, Marker, OutputLineView, Section } from '@whydown/journal';
import { catalogue, Engine, type CoverageClaim, type Diagnosis, type RulePack } from '@whydown/rules';
import type { Place, TimeTable } from '@whydown/timeline';
import { journalClaims } from '../claims/journal-claims.ts';
import { sectionClaims } from '../claims/section-claims.ts';
import type { Unrecognised } from '../input-report.ts';
import { CommandOutputs } from './command-outputs.ts';
import { JournalPass } from './journal-pass.ts';
import { SectionStore } from './section-store.ts';

/**
 * One input on its way through all stages.
 *
 * A journal goes through at once, entry by entry. The sections of a dump show one journal in parts: they are kept until the
 * end, merged, and then go the same way; command outputs follow, because they describe the device at the end.
 */
export class Reading implements JournalSink {
	readonly #engine: Engine;
	readonly #pass: JournalPass;
	readonly #store: SectionStore = new SectionStore();
	readonly #outputs: CommandOutputs = new CommandOutputs();
	readonly #sections: Section[] = [];
	readonly #markers = new Set<Marker['kind']>();
	#sectionClaims: readonly CoverageClaim[] = [];

	constructor(pack: RulePack = catalogue) {
		this.#engine = new Engine(pack);
		this.#pass = new JournalPass(this.#engine);
	}

	entry(view: EntryView): void {
		if (view.section === undefined) this.#pass.entry(view);
		else this.#store.entry(view);
	}

	marker(marker: Marker): void {
		this.#markers.add(marker.kind);
		if (marker.section === undefined) this.#pass.marker(marker);
		else this.#store.marker(marker, this.#pass);
	}

	sectionStarted(section: Section): void {
		this.#sections.push(section);
		this.#store.started(section);
		this.#outputs.started(section);
	}

	outputLine(view: OutputLineView): void {
		this.#outputs.line(view);
	}

	sectionEnded(section: Section): void {
		this.#outputs.ended(section);
	}

	/** The input has been read, or as much of it as there will be. */
	end(): void {
		const hasSections = this.#sections.length > 0;
		if (hasSections) this.#store.replay(this.#pass);
		this.#pass.timeline.end();
		for (const observation of this.#outputs.observations(this.#pass)) this.#engine.observe(observation);
		if (hasSections) {
			const headings = (takenAtUsec: number): Place | undefined => this.#pass.heading(takenAtUsec);
			this.#sectionClaims = sectionClaims(this.table, this.#store.shown(), headings);
		}
	}

	get table(): TimeTable {
		return this.#pass.timeline.table();
	}

	get sections(): readonly Section[] {
		return this.#sections;
	}

	get markers(): readonly Marker['kind'][] {
		return [...this.#markers];
	}

	get hostname(): string | undefined {
		return this.#pass.hostname;
	}

	/** How many messages of each known source no grammar describes. */
	get unrecognised(): readonly Unrecognised[] {
		return [...this.#pass.speakers.bySource]
			.filter(([, spoken]) => spoken.unrecognised > 0)
			.map(([source, spoken]) => ({ source, count: spoken.unrecognised }))
			.toSorted((a, b) => b.count - a.count || (a.source < b.source ? -1 : 1));
	}

	/** Entries of a dump beyond what is kept. */
	get left(): number {
		return this.#store.left;
	}

	/** What the input amounts to. `inputComplete`: nothing was cut off. */
	diagnosis(inputComplete: boolean): Diagnosis {
		const { table } = this;
		const coverage =
			this.#sections.length > 0
				? this.#sectionClaims
				: journalClaims(table, this.#pass.speakers, this.#pass.lines);
		return this.#engine.conclude({ table, coverage, facts: new Map(), inputComplete });
	}
}
