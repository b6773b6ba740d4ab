import { assembleChoice, assembleDecision } from './assemble-choice.ts';
import { onlyByteOf, type ByteSet } from './byte-set.ts';
import { decide, lastCandidates, type Decision } from './decision.ts';
import { partsOf, type Expression, type Grammar } from './expression.ts';
import { expressionOf, factored, type Factored } from './factoring.ts';
import { isFieldName } from './fields.ts';
import { characterOf, firstOf } from './first-bytes.ts';
import { headsOf } from './heads.ts';
import { Inlining } from './inlining.ts';
import { Label, Segment } from './segment.ts';

/** Numbers of the segments: the start rule, the rule with cases, and then every case. */
const caseSegment = 1;
const firstCaseSegment = 2;

/**
 * The program of a grammar: a segment for the start rule, the rule with cases, every case, and then for the
 * beginnings that cases share and for the rules that are called.
 *
 * @param fields the names of all fields: what a match captures names its field by the number here
 */
export function assemble(grammar: Grammar, fields: readonly string[]): readonly Segment[] {
	return new Assembler(grammar, fields).segments();
}

class Assembler {
	readonly #grammar: Grammar;
	readonly #fields: readonly string[];
	readonly #inlining: Inlining;
	/** Rules that are called, with the numbers of their segments. */
	readonly #called = new Map<string, number>();
	readonly #caseSegments: Segment[] = [];
	/** Writers of the segments behind those of the cases. */
	readonly #further: ((segment: Segment) => void)[] = [];
	#segment: Segment = new Segment();
	/** True where an application of a rule is a field: in the start rule and in cases. */
	#captures = true;

	constructor(grammar: Grammar, fields: readonly string[]) {
		this.#grammar = grammar;
		this.#fields = fields;
		this.#inlining = new Inlining(grammar);
	}

	segments(): readonly Segment[] {
		const { cases, rules, start } = this.#grammar;
		const nodes = factored(
			cases.map(({ body }) => body),
			this.#grammar,
		);
		const ofStart = this.#segmentOf((segment) => {
			const body = rules.get(start);
			if (body === undefined) segment.emit('call', { segment: caseSegment });
			else this.#emit(withoutEnd(body));
			segment.emit('accept');
		});
		const ofCases = this.#segmentOf(() => this.#decideCases(nodes, 1));
		const further: Segment[] = [];
		// A list that grows while it is walked hands out its new members too.
		for (const write of this.#further) further.push(this.#segmentOf(write));
		return [ofStart, ofCases, ...this.#caseSegments, ...further];
	}

	/** @param open how many attempts and calls are open already that end with a case */
	#decideCases(nodes: readonly Factored[], open: number): void {
		const decision = decide(nodes.map((node) => headsOf(expressionOf(node), this.#grammar)));
		const last = lastCandidates(decision);
		const numbers = nodes.map((node, index) => this.#caseNode(node, open + (last.has(index) ? 0 : 1)));
		assembleDecision(this.#segment, decision, last, (index) => ({ segment: numbers[index] ?? 0 }));
	}

	/** The number of the segment for a case, or for cases with the same beginning. */
	#caseNode(node: Factored, open: number): number {
		if (node.kind === 'group') {
			return this.#furtherSegment(() => {
				this.#emit(node.first);
				this.#decideCases(node.members, open);
			});
		}
		this.#caseSegments[node.number] = this.#segmentOf((segment) => {
			this.#emit(node.rest);
			segment.emit('case', node.number, open);
		});
		return firstCaseSegment + node.number;
	}

	#furtherSegment(write: (segment: Segment) => void): number {
		return firstCaseSegment + this.#grammar.cases.length + this.#further.push(write) - 1;
	}

	#segmentOf(write: (segment: Segment) => void): Segment {
		const outside = this.#segment;
		const segment = new Segment();
		this.#segment = segment;
		write(segment);
		this.#segment = outside;
		return segment;
	}

	#emit(expression: Expression): void {
		const characters = this.#capturesIn(expression) ? undefined : characterOf(expression, this.#grammar);
		if (characters !== undefined) {
			if (characters[0x80] === true) this.#segment.emit('character', { set: characters });
			else this.#segment.emit('characters', 1, { set: characters });
			return;
		}
		switch (expression.kind) {
			case 'terminal':
				if (expression.bytes.length > 0) this.#segment.emit('literal', { text: expression.bytes });
				return;
			case 'end':
				this.#segment.emit('end');
				return;
			case 'apply':
				this.#application(expression.rule);
				return;
			case 'sequence':
				this.#sequence(expression.parts);
				return;
			case 'choice':
				this.#choice(expression.alternatives);
				return;
			case 'optional':
				this.#choice([...alternativesOf(expression.body), nothing]);
				return;
			case 'plus':
				this.#plus(expression.body);
				return;
			case 'star':
				this.#star(expression.body);
				return;
			case 'not':
				this.#not(expression.body);
				return;
			case 'lookahead':
				this.#lookahead(expression.body);
				return;
			case 'range':
			case 'any':
				throw new Error(`"${expression.kind}" is one character.`);
		}
	}

	#capturesIn(expression: Expression): boolean {
		if (!this.#captures || expression.kind === 'not') return false;
		if (expression.kind === 'apply') return isFieldName(expression.rule, this.#grammar);
		return partsOf(expression).some((part) => this.#capturesIn(part));
	}

	#withoutCaptures(write: () => void): void {
		const outside = this.#captures;
		this.#captures = false;
		write();
		this.#captures = outside;
	}

	#application(rule: string): void {
		if (rule === this.#grammar.caseRule) {
			this.#segment.emit('call', { segment: caseSegment });
			return;
		}
		const isField = this.#captures && isFieldName(rule, this.#grammar);
		if (isField) this.#segment.emit('field');
		// An applied rule is no field.
		this.#withoutCaptures(() => {
			if (this.#inlining.isInlined(rule)) this.#emit(this.#bodyOf(rule));
			else this.#segment.emit('call', { segment: this.#segmentNumberOf(rule) });
		});
		if (isField) this.#segment.emit('capture', this.#fields.indexOf(rule));
	}

	#segmentNumberOf(rule: string): number {
		let number = this.#called.get(rule);
		if (number === undefined) {
			number = this.#furtherSegment((segment) => {
				this.#withoutCaptures(() => this.#emit(this.#bodyOf(rule)));
				segment.emit('return');
			});
			this.#called.set(rule, number);
		}
		return number;
	}

	#bodyOf(rule: string): Expression {
		return this.#grammar.rules.get(rule) ?? nothing;
	}

	/** Single characters in a row are one instruction. */
	#sequence(parts: readonly Expression[]): void {
		let row: ByteSet[] = [];
		const write = (): void => {
			const text = row.flatMap((set) => onlyByteOf(set) ?? []);
			if (row.length > 1 && text.length === row.length) this.#segment.emit('literal', { text });
			else if (row.length > 0) this.#segment.emit('characters', row.length, ...row.map((set) => ({ set })));
			row = [];
		};
		for (const part of parts) {
			const characters = this.#capturesIn(part) ? undefined : this.#inlining.charactersOf(part);
			if (characters === undefined) {
				write();
				this.#emit(part);
			} else row.push(...characters);
		}
		write();
	}

	#choice(choice: readonly Expression[]): void {
		const all = factored(choice, this.#grammar).map(expressionOf);
		const end = all.findIndex((alternative) => isNothing(alternative));
		// Behind what consumes nothing, nothing else is tried.
		const alternatives = end < 0 ? all : all.slice(0, end + 1);
		const decision = decide(alternatives.map((alternative) => headsOf(alternative, this.#grammar)));
		const writers = alternatives.map((alternative) =>
			isNothing(alternative) ? undefined : (): void => this.#emit(alternative),
		);
		assembleChoice(this.#segment, writers, decision);
	}

	#plus(body: Expression): void {
		const set = characterOf(body, this.#grammar);
		if (set !== undefined && !set.every(Boolean)) {
			this.#segment.emit('some', { set });
			return;
		}
		this.#emit(body);
		this.#star(body);
	}

	#star(body: Expression): void {
		const set = characterOf(body, this.#grammar);
		// Every byte of a character beyond ASCII is in the set when one is: no need to look at sequences.
		if (set?.every(Boolean) === true) this.#segment.emit('rest');
		else if (set !== undefined) this.#segment.emit('many', { set });
		else if (!this.#scan(body)) this.#repeat(body, () => undefined);
	}

	/** @param ahead writes what goes on faster to where the next repetition can end */
	#repeat(body: Expression, ahead: () => void): void {
		const again = new Label();
		const end = new Label();
		ahead();
		this.#segment.emitTry(end);
		this.#segment.place(again);
		this.#emit(body);
		ahead();
		this.#segment.emit('again', { to: again });
		this.#segment.place(end);
	}

	/** `(~"stop" any)*` runs byte by byte, and looks for what stops it only where that can begin. */
	#scan(body: Expression): boolean {
		if (body.kind !== 'sequence') return false;
		const last = body.parts.at(-1);
		const characters = last === undefined ? undefined : characterOf(last, this.#grammar);
		const stops = body.parts.slice(0, -1).flatMap((part) => (part.kind === 'not' ? [part.body] : []));
		if (characters === undefined || stops.length < body.parts.length - 1) return false;
		const stop: Expression = stops[0] !== undefined && stops.length === 1 ? stops[0] : choiceOf(stops);
		const first = firstOf(stop, this.#grammar);
		// Inside a UTF-8 sequence nothing may stop the scan.
		if (first.empty || first.bytes.some((contained, byte) => contained && byte >= 0x80 && byte < 0xc0)) {
			return false;
		}
		const text = characters.every(Boolean) ? this.#beginningOf(stop) : [];
		if (text.length > 1 && stop.kind === 'terminal' && text.length === stop.bytes.length) {
			this.#segment.emit('until', { text });
			return true;
		}
		const between = characters.map((contained, byte) => contained && first.bytes[byte] !== true);
		this.#repeat(body, () => {
			if (text.length > 1) this.#segment.emit('until', { text });
			else this.#segment.emit('many', { set: between });
		});
		return true;
	}

	/** The text with which every match of an expression begins. */
	#beginningOf(expression: Expression): readonly number[] {
		const [first, ...others] = headsOf(expression, this.#grammar);
		const text: number[] = [];
		for (const [place, set] of (first?.sets ?? []).entries()) {
			const byte = onlyByteOf(set);
			if (byte === undefined || others.some(({ sets }) => onlyByteOf(sets[place] ?? []) !== byte)) break;
			text.push(byte);
		}
		return text;
	}

	#not(body: Expression): void {
		this.#withoutCaptures(() => {
			const decision = decide([headsOf(body, this.#grammar), headsOf(nothing, this.#grammar)]);
			const behind = new Label();
			const refused = (): void => {
				this.#segment.emitTry(behind);
				this.#emit(body);
				this.#segment.emit('refuse');
			};
			if (decision.kind === 'candidates') refused();
			else {
				const here = new Label();
				const last = new Set([0, 1]);
				// The attempt decides at a place where it can begin; anywhere else it does not follow.
				assembleDecision(this.#segment, onlyFirst(decision), last, (number) => ({
					to: number === 0 ? here : behind,
				}));
				this.#segment.place(here);
				refused();
			}
			this.#segment.place(behind);
		});
	}

	/** It is not so that it does not follow. */
	#lookahead(body: Expression): void {
		const behind = new Label();
		this.#segment.emitTry(behind);
		this.#not(body);
		this.#segment.emit('refuse');
		this.#segment.place(behind);
	}
}

const nothing: Expression = { kind: 'sequence', parts: [] };

function isNothing(expression: Expression): boolean {
	return expression.kind === 'sequence' && expression.parts.length === 0;
}

function alternativesOf(expression: Expression): readonly Expression[] {
	return expression.kind === 'choice' ? expression.alternatives : [expression];
}

/** Of every list of candidates the first alone. */
function onlyFirst(decision: Decision): Decision {
	const known = new Map<Decision, Decision>();
	const of = (next: Decision): Decision => {
		let made = known.get(next);
		if (made === undefined) {
			made =
				next.kind === 'candidates'
					? { kind: 'candidates', alternatives: next.alternatives.slice(0, 1) }
					: {
							...next,
							ways: next.ways.map(([byte, way]) => [byte, of(way)] as const),
							otherwise: of(next.otherwise),
						};
			known.set(next, made);
		}
		return made;
	};
	return of(decision);
}

/** The program accepts at the end only: it need not look for that itself. */
function withoutEnd(body: Expression): Expression {
	if (body.kind !== 'sequence' || body.parts.at(-1)?.kind !== 'end') return body;
	return { kind: 'sequence', parts: body.parts.slice(0, -1) };
}

function choiceOf(alternatives: readonly Expression[]): Expression {
	return { kind: 'choice', alternatives };
}
