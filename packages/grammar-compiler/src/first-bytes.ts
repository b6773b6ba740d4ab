import { byteSet, everyByte, noByte, setOfByte, union, type ByteSet } from './byte-set.ts';
import type { Expression, Grammar } from './expression.ts';

/** The places where an expression can begin: at these bytes, and (`empty`) anywhere, the end of the message included. */
export interface First {
	readonly bytes: ByteSet;
	readonly empty: boolean;
}

/** The bytes that a match of the expression can begin with. May say too much, never too little. */
export function firstOf(expression: Expression, grammar: Grammar): First {
	switch (expression.kind) {
		case 'terminal': {
			const [head] = expression.bytes;
			return head === undefined ? anywhere : { bytes: setOfByte(head), empty: false };
		}
		case 'range':
			return { bytes: byteSet((byte) => byte >= expression.from && byte <= expression.to), empty: false };
		case 'any':
			return { bytes: everyByte, empty: false };
		case 'end':
		case 'star':
		case 'optional':
		case 'not':
		case 'lookahead':
			return anywhere;
		case 'plus':
			return firstOf(expression.body, grammar);
		case 'sequence': {
			for (const part of expression.parts) {
				// Only what consumes nothing at all is passed over; `x?` and `x*` make the beginning uncertain.
				if (part.kind === 'not' || part.kind === 'lookahead') continue;
				const first = firstOf(part, grammar);
				if (!first.empty) return first;
				const rest = firstOf(
					{ kind: 'sequence', parts: expression.parts.slice(expression.parts.indexOf(part) + 1) },
					grammar,
				);
				if (part.kind !== 'optional' && part.kind !== 'star') return anywhere;
				const body = firstOf(part.body, grammar);
				return { bytes: union(body.bytes, rest.bytes), empty: body.empty || rest.empty };
			}
			return anywhere;
		}
		case 'choice': {
			const all = expression.alternatives.map((part) => firstOf(part, grammar));
			return {
				bytes: all.map((first) => first.bytes).reduce(union, noByte),
				empty: all.some((first) => first.empty),
			};
		}
		case 'apply': {
			const body = grammar.rules.get(expression.rule);
			return body === undefined ? anywhere : firstOf(body, grammar);
		}
	}
}

/** The characters that the expression consumes when it always consumes exactly one; otherwise `undefined`. */
export function characterOf(expression: Expression, grammar: Grammar): ByteSet | undefined {
	switch (expression.kind) {
		case 'terminal': {
			const [head] = expression.bytes;
			return head !== undefined && expression.bytes.length === 1 ? setOfByte(head) : undefined;
		}
		case 'range':
			return byteSet((byte) => byte >= expression.from && byte <= expression.to);
		case 'any':
			return everyByte;
		case 'choice': {
			let all = noByte;
			for (const part of expression.alternatives) {
				const characters = characterOf(part, grammar);
				if (characters === undefined) return undefined;
				all = union(all, characters);
			}
			return all;
		}
		case 'sequence': {
			const last = expression.parts.at(-1);
			const before = expression.parts.slice(0, -1);
			if (last === undefined || before.some((part) => part.kind !== 'not')) return undefined;
			let characters = characterOf(last, grammar);
			for (const part of before) {
				const excluded = part.kind === 'not' ? characterOf(part.body, grammar) : undefined;
				if (characters === undefined || excluded === undefined) return undefined;
				characters = characters.map((contained, byte) => contained && excluded[byte] !== true);
			}
			return characters;
		}
		case 'apply': {
			const body = grammar.rules.get(expression.rule);
			return body === undefined ? undefined : characterOf(body, grammar);
		}
		case 'end':
		case 'star':
		case 'plus':
		case 'optional':
		case 'not':
		case 'lookahead':
			return undefined;
	}
}

const anywhere: First = { bytes: everyByte, empty: true };
