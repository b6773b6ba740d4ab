import type { Facts, UnrecognisedMessages } from '@whydown/grammars';
import type { JournalSink, Marker, Section } from '@whydown/journal';
import { catalogue, Engine, type CoverageClaim, type Diagnosis, type RulePack } from '@whydown/rules';
import type { TimeTable } from '@whydown/timeline';
import { journalClaims } from '../claims/journal-claims.ts';
import { sectionClaims } from '../claims/section-claims.ts';
import type { CheckResult } from '../health/check-result.ts';
import { healthChecks } from '../health/health-checks.ts';
import type { Unanswered } from '../input-report.ts';
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

	constructor(pack: RulePack = catalogue) {
		this.#engine = new Engine(pack);
		this.#pass = new JournalPass(this.#engine);
		this.#order = new EntryOrder(this.#pass, this.#outputs);
	}

	/** What the reader tells. */
	get sink(): JournalSink {
		return this.#order;
	}

	/** The input has been read, or as much of it as there will be. */
	end(): void {
		this.#order.end();
		const { said } = this.#outputs;
		for (const { event } of said) this.#pass.facts.observe(event);
		// Without a journal, the dates of the commands are all that is known of the device's clock.
		const read = this.#outputs.firstRead;
		if (read !== undefined && this.table.boots.length === 0) this.#pass.clockRead(read);
		for (const observation of this.#outputs.observations(this.#pass)) this.#engine.observe(observation);
	}

	get table(): TimeTable {
		return this.#pass.timeline.table();
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

	/** What the input amounts to. `inputComplete`: nothing was cut off. */
	diagnosis(inputComplete: boolean): Diagnosis {
		const coverage = this.#coverage();
		return this.#engine.conclude({ table: this.table, coverage, facts: this.facts, inputComplete });
	}

	#coverage(): readonly CoverageClaim[] {
		const pass = this.#pass;
		return this.sections.length > 0
			? sectionClaims(this.table, this.#order.shown, (takenAtUsec) => pass.heading(takenAtUsec))
			: journalClaims(this.table, pass.speakers, pass.lines);
	}
}
