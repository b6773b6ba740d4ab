import type { Facts, UnrecognisedMessages } from '@whydown/grammars';
import type { JournalSink, Marker, Section } from '@whydown/journal';
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
import { clipped, type Stretch, type TimeTable } from '@whydown/timeline';
import { clippedClaims } from '../claims/clipped-claims.ts';
import { journalClaims } from '../claims/journal-claims.ts';
import { lackingSources } from '../claims/lacking.ts';
import { sectionClaims } from '../claims/section-claims.ts';
import type { CheckResult } from '../health/check-result.ts';
import { healthChecks } from '../health/health-checks.ts';
import type { Unanswered } from '../input-report.ts';
import type { LeftOut, TimeRange } from '../time-range.ts';
import { answered } from './answered.ts';
import { CommandOutputs } from './command-outputs.ts';
import { EntryOrder } from './entry-order.ts';
import { JournalPass } from './journal-pass.ts';

/**
 * One input on its way through all stages. The outputs of a dump's commands follow its journal, because they describe the
 * device at the end.
 */
export class Reading {
	readonly #engine: Engine;
	readonly #pass: JournalPass;
	readonly #outputs: CommandOutputs = new CommandOutputs();
	readonly #order: EntryOrder;

	constructor(pack: RulePack = catalogue, range?: TimeRange) {
		this.#engine = new Engine(pack);
		this.#pass = new JournalPass(this.#engine, range);
		this.#order = new EntryOrder(this.#pass, this.#outputs, true);
	}

	/** What the reader tells. */
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
		const { said } = this.#outputs;
		for (const { event } of said) this.#pass.facts.observe(event);
		// Without a journal, the dates of the commands are all that is known of the device's clock.
		const read = this.#outputs.firstRead;
		if (read !== undefined && this.#pass.timeline.table().boots.length === 0) this.#pass.clockRead(read);
		this.#pass.tell();
		for (const { observation, takenAtUsec } of this.#outputs.observations(this.#pass)) {
			this.#pass.observe(observation, takenAtUsec);
		}
		this.#pass.endRange();
	}

	/** What the range left out; `undefined` without a range. */
	get leftOut(): LeftOut | undefined {
		return this.#pass.leftOut;
	}

	/** The time of the input, or of what the range leaves of it. */
	get table(): TimeTable {
		const table = this.#pass.timeline.table();
		return this.leftOut === undefined ? table : clipped(table, this.#pass.stretch);
	}

	/** The first place and the last. */
	get ends(): Stretch | undefined {
		if (this.leftOut !== undefined) return this.#pass.stretch;
		const { boots } = this.table;
		const from = boots[0]?.first;
		const to = boots.at(-1)?.last;
		return from && to && { from, to };
	}

	get sections(): readonly Section[] {
		return this.#order.sections;
	}

	get markers(): readonly Marker['kind'][] {
		return this.#order.markers;
	}

	get hostname(): string | undefined {
		return this.#pass.hostname;
	}

	/** What the input tells about the device. */
	get facts(): Facts {
		return this.#pass.facts.facts();
	}

	/** What known sources said that no grammar describes. */
	get unrecognised(): UnrecognisedMessages {
		return this.#pass.unrecognised.messages();
	}

	/** The commands of a dump that did not run to their end. */
	get unanswered(): readonly Unanswered[] {
		return this.sections
			.filter((section) => !answered(section))
			.map(({ command, outcome }) => ({
				command,
				status: outcome.kind === 'exited' ? outcome.status : undefined,
			}));
	}

	/** How the device's health checks came out. */
	healthChecks(diagnosis: Diagnosis): readonly CheckResult[] {
		const { said, read, verdicts } = this.#outputs;
		return healthChecks(verdicts, { said, read, diagnosis });
	}

	/** Entries of a dump beyond what is kept. */
	get left(): number {
		return this.#order.left;
	}

	/** Lines of outputs beyond what is kept. */
	get leftOfOutputs(): number {
		return this.#order.leftOfOutputs;
	}

	/**
	 * What the input amounts to. `inputComplete`: nothing was cut off. `listed`: the commands that a dump says it consists of.
	 * `clock`: measures how long each rule takes.
	 */
	diagnosis(inputComplete: boolean, listed: readonly string[], clock?: () => number): Diagnosis {
		const context = this.#context(inputComplete, listed);
		const diagnosis = this.#engine.conclude(clock === undefined ? context : { ...context, clock });
		const { timeline } = diagnosis;
		const first = this.ends?.from.boot ?? 0;
		return {
			...diagnosis,
			timeline: { ...timeline, boots: timeline.boots.filter(({ index }) => index >= first) },
		};
	}

	/** Why a rule fired, or did not. */
	account(rule: Rule, inputComplete: boolean, listed: readonly string[]): RuleAccount {
		return this.#engine.account(rule, this.#context(inputComplete, listed));
	}

	#context(inputComplete: boolean, listed: readonly string[]): ConcludeContext {
		const { table, facts, ends } = this;
		const whole = this.#pass.holes.outOf(this.#coverage(), table);
		const coverage =
			this.leftOut === undefined ? whole : ends === undefined ? [] : clippedClaims(whole, ends);
		const { read, untold } = this.#outputs;
		const { sections } = this;
		const lacking =
			sections.length === 0
				? undefined
				: lackingSources({ listed, sections, untold, read }, coverage, table.boots.length - 1);
		return {
			table,
			coverage,
			facts,
			inputComplete,
			read: new Set(read.keys()),
			...(lacking && { incompleteSources: lacking }),
		};
	}

	#coverage(): readonly CoverageClaim[] {
		const pass = this.#pass;
		const table = pass.timeline.table();
		return this.sections.length > 0
			? sectionClaims(table, this.#order.shown, pass)
			: journalClaims(table, pass.speakers, pass.lines, this.#order.areExcerptsOfUnits);
	}
}
