import type { Condition } from './ast.ts';

/** Calls `seen` for a condition and all its parts. */
export function visit(condition: Condition, seen: (condition: Condition) => void): void {
	seen(condition);
	for (const part of partsOf(condition)) visit(part, seen);
}

/** The names of all signals that a condition speaks of. */
export function signalNames(condition: Condition): string[] {
	const names = new Set<string>();
	visit(condition, (part) => {
		if ('signal' in part) names.add(part.signal);
	});
	return [...names];
}

/** The names of the signals whose presence a condition asks for, or may ask for: not of those that must be absent. */
export function evidenceNames(condition: Condition): string[] {
	if ('signal' in condition) return [condition.signal];
	return [...new Set(partsToHold(condition).flatMap(evidenceNames))];
}

/** The names of the signals that a condition asks for, and of which one line alone never makes it hold. */
export function namesNotEnoughAlone(condition: Condition): readonly string[] {
	const enough = new Set(namesEnoughAlone(condition));
	return evidenceNames(condition).filter((name) => !enough.has(name));
}

/** The names of the signals of which a single line makes a condition hold, where nothing else is asked for. */
export function namesEnoughAlone(condition: Condition): readonly string[] {
	switch (condition.kind) {
		case 'signal':
		case 'new':
		case 'in-first':
			return [condition.signal];
		case 'count':
		case 'distinct':
			return condition.atLeast <= 1 ? [condition.signal] : [];
		case 'or':
			return [...new Set(condition.of.flatMap(namesEnoughAlone))];
		case 'not-followed-by':
		case 'not-preceded-by':
			return namesEnoughAlone(condition.what);
		case 'and':
		case 'then':
			return [];
		default: {
			const never: never = condition;
			return never;
		}
	}
}

/** The parts that must hold, or one of which must: not what must be absent. */
export function partsToHold(condition: Condition): readonly Condition[] {
	return 'what' in condition ? [condition.what] : partsOf(condition);
}

function partsOf(condition: Condition): readonly Condition[] {
	switch (condition.kind) {
		case 'and':
		case 'or':
			return condition.of;
		case 'then':
			return [condition.first, condition.second];
		case 'not-followed-by':
		case 'not-preceded-by':
			return [condition.what, condition.by];
		case 'signal':
		case 'count':
		case 'distinct':
		case 'new':
		case 'in-first':
			return [];
		default: {
			const never: never = condition;
			return never;
		}
	}
}
