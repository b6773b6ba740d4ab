import type { Facts, UnrecognisedMessages } from '@whydown/grammars';
import type { JournalSink } from '@whydown/journal';
import {
	catalogue,
	Engine,
	type ConcludeContext,
	type CoverageClaim,
	type Diagnosis,
	type Rule,
	type RuleAccount,
	type RulePack,
} from '@whydown/rules';
import { tableWithin, type PlaceRange, type TimeTable } from '@whydown/timeline';
import { claimsBetweenLosses } from './claims/claims-between-losses.ts';
import { withBelievedJumps, withJumps } from './claims/believed-jumps.ts';
import { claimsInRange } from './claims/claims-in-range.ts';
import { journalClaims } from './claims/journal-claims.ts';
import { lessSure } from './claims/less-sure.ts';
import { missingSources } from './claims/missing-sources.ts';
import { sectionClaims } from './claims/section-claims.ts';
import type { CheckResult } from './health/check-result.ts';
import { healthChecks } from './health/health-checks.ts';
import type { OrderedContent } from './input/input-reader.ts';
import type { Authors } from './pipeline/authors.ts';
import { CommandOutputs } from './pipeline/command-outputs.ts';
import { EntryOrder } from './pipeline/entry-order.ts';
import { JournalPass } from './pipeline/journal-pass.ts';
import { ranToEnd } from './pipeline/ran-to-end.ts';
import { present } from './present.ts';
import type { Unanswered } from './report-data/report.ts';
import type { LeftOut, TimeRange } from './time-range.ts';

/**
 * One input on its way through all stages. The outputs of a dump's commands follow its journal, because they describe the
 * device at the end.
 */
export class Reading {
	readonly #engine: Engine;
	readonly #pass: JournalPass;
	readonly #outputs: CommandOutputs;
	readonly #order: EntryOrder;
	/** The entries were known by their words alone: no stamp, host or program stands in the input. */
	isByWords: boolean = false;

	/** @param at - when the input was taken, by a clock that is right */
	constructor(pack: RulePack = catalogue, range?: TimeRange, at?: Date) {
		this.#outputs = new CommandOutputs(undefined, at === undefined ? undefined : at.getTime() * 1000);
		this.#engine = new Engine(pack);
		this.#pass = new JournalPass(this.#engine, range);
		this.#order = new EntryOrder(this.#pass, this.#outputs, true);
	}

	/** The authors of the entries. */
	get authors(): Authors {
		return this.#pass.authors;
	}

	/** Takes what the reader finds. */
	get sink(): JournalSink {
		return this.#order;
	}

	/** Some of the input has been read. */
	goOn(): void {
		this.#pass.tell();
	}

	/** The input has been read, or as much of it as there will be. */
	end(): void {
		this.#order.end();
		for (const { event } of this.#outputs.statements) this.#pass.facts.observe(event);
		// Without a journal, the dates of the commands are all that is known of the device's clock.
		const read = this.#outputs.firstClockRead;
		if (read !== undefined && this.#pass.table.boots.length === 0) this.#pass.clockRead(read);
		this.#pass.tell();
		for (const { observation, takenAtUsec } of this.#outputs.observations(this.#pass)) {
			this.#pass.observe(observation, takenAtUsec);
		}
		this.#pass.endRange();
	}

	/** Entries that the range left out; `undefined` without a range. */
	get leftOut(): LeftOut | undefined {
		return this.#pass.leftOut;
	}

	/** The time of the input, or of what the range leaves of it. */
	get table(): TimeTable {
		const { table: whole, stretch, hostChanges } = this.#pass;
		const table = withJumps(
			whole,
			whole.jumps.filter((jump) => !hostChanges.isBetweenHosts(jump)),
		);
		return this.leftOut === undefined ? table : tableWithin(table, stretch);
	}

	/** The first place and the last. */
	get ends(): PlaceRange | undefined {
		if (this.leftOut !== undefined) return this.#pass.stretch;
		const { boots } = this.table;
		const from = boots[0]?.first;
		const to = boots.at(-1)?.last;
		return from && to && { from, to };
	}

	/** The sections and markers that were met, and how much was not read. */
	get content(): OrderedContent {
		return this.#order;
	}

	get hostname(): string | undefined {
		return this.#pass.hostname;
	}

	/** The facts that the input tells about the device. */
	get facts(): Facts {
		return this.#pass.facts.facts();
	}

	/** The messages of known sources that no grammar describes. */
	get unrecognised(): UnrecognisedMessages {
		return this.#pass.unrecognised.messages();
	}

	/** The commands of a dump that did not run to their end. */
	get unanswered(): readonly Unanswered[] {
		return this.#order.sections
			.filter((section) => !ranToEnd(section))
			.map(({ command, outcome }) =>
				present({ command, status: outcome.kind === 'exited' ? outcome.status : undefined }),
			);
	}

	/** The results of the device's health checks. */
	healthChecks(diagnosis: Diagnosis): readonly CheckResult[] {
		const { statements, conclusive, verdicts } = this.#outputs;
		return healthChecks(verdicts, { statements, conclusive, diagnosis });
	}

	/**
	 * The diagnosis of the input.
	 *
	 * @param inputComplete - `true`: nothing was cut off
	 * @param listed - the commands that a dump says it consists of
	 * @param clock - measures how long each rule takes
	 */
	diagnosis(inputComplete: boolean, listed: readonly string[], clock?: () => number): Diagnosis {
		const context = this.#context(inputComplete, listed);
		const found = this.#engine.conclude(clock === undefined ? context : { ...context, clock });
		// The silence of programs of whose words not one was understood proves nothing.
		const isUnproven =
			found.verdict === 'clean' && !this.#pass.hasUnderstood && this.#order.sections.length === 0;
		const whole = isUnproven ? this.#engine.conclude({ ...context, coverage: [] }) : found;
		const diagnosis = this.isByWords ? lessSure(whole) : whole;
		const { timeline } = diagnosis;
		const first = this.ends?.from.boot ?? 0;
		return {
			...diagnosis,
			timeline: {
				...timeline,
				// Those that no rule is told of stand in the stamps all the same.
				jumps: this.table.jumps,
				boots: timeline.boots.filter(({ index }) => index >= first),
			},
		};
	}

	/** The reasons why a rule fired, or did not. */
	account(rule: Rule, inputComplete: boolean, listed: readonly string[]): RuleAccount {
		return this.#engine.account(rule, this.#context(inputComplete, listed));
	}

	#context(inputComplete: boolean, listed: readonly string[]): ConcludeContext {
		const { facts, ends } = this;
		const table = withBelievedJumps(this.table, this.#pass.speakers.sources.size > 0);
		const whole = claimsBetweenLosses(this.#coverage(), this.#pass.lostLines.bySource, table.gaps);
		const coverage =
			this.leftOut === undefined ? whole : ends === undefined ? [] : claimsInRange(whole, ends);
		const { conclusive, inconclusive } = this.#outputs;
		const { sections } = this.#order;
		const lacking =
			sections.length === 0
				? undefined
				: missingSources({ listed, sections, inconclusive, conclusive }, coverage, table.boots.length - 1);
		const read = new Set(conclusive.keys());
		return { table, coverage, facts, inputComplete, read, ...(lacking && { incompleteSources: lacking }) };
	}

	#coverage(): readonly CoverageClaim[] {
		// Nobody says what stood between such lines: they prove what they say, and nothing by their silence.
		if (this.isByWords) return [];
		const pass = this.#pass;
		const { table, speakers, lines } = pass;
		const { sections, mergedSections, areExcerptsOfUnits } = this.#order;
		return sections.length > 0
			? sectionClaims(table, mergedSections, pass)
			: journalClaims(table, speakers, lines, areExcerptsOfUnits);
	}
}
