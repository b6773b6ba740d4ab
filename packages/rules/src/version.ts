/** A version as programs print it: `2.98.33`, `1.1.1l`, `2.84rc2`, `247.6+`. */
export interface Version {
	readonly numbers: readonly number[];
	/** The rank of what stands behind the numbers: -1 for a preview (`rc2`), 0 for nothing that matters, 1 to 26 for a letter (`l`). */
	readonly rank: number;
}

const preview = /^[-.~]?(?:rc|alpha|beta|pre|dev)(?![a-z])/i;

/** Reads what a program prints; `undefined` when it does not begin with a number. What a builder appends is ignored. */
export function versionOf(text: string): Version | undefined {
	const match = /^v?(\d+(?:\.\d+)*)(.*)$/s.exec(text.trim());
	if (match === null) return undefined;
	const [, numbers = '', rest = ''] = match;
	const letter = /^[a-z](?![a-z0-9])/.exec(rest)?.[0];
	const rank = letter === undefined ? Number(preview.test(rest)) * -1 : letter.charCodeAt(0) - 96;
	return { numbers: numbers.split('.').map(Number), rank };
}

/** Negative where one is older than the other. Numbers that are not there count as 0. */
export function compareVersions(one: Version, other: Version): number {
	const length = Math.max(one.numbers.length, other.numbers.length);
	for (let at = 0; at < length; at += 1) {
		const difference = (one.numbers[at] ?? 0) - (other.numbers[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return one.rank - other.rank;
}

export type VersionOperator = '>=' | '>' | '<=' | '<' | '=';

/** `>= 2.13.0` */
export interface VersionBound {
	readonly op: VersionOperator;
	readonly version: string;
}

/** True for a version that keeps a bound. */
export function keeps(version: Version, { op, version: text }: VersionBound): boolean {
	const bound = versionOf(text);
	if (bound === undefined) return false;
	const difference = compareVersions(version, bound);
	switch (op) {
		case '>=':
			return difference >= 0;
		case '>':
			return difference > 0;
		case '<=':
			return difference <= 0;
		case '<':
			return difference < 0;
		case '=':
			return difference === 0;
		default: {
			const never: never = op;
			return never;
		}
	}
}

/** True where some version keeps all bounds: the nearest ones from below and above decide. */
export function isPossible(bounds: readonly VersionBound[]): boolean {
	const versions = bounds.flatMap(({ version }) => versionOf(version) ?? []);
	// Between two versions there is always another one.
	const between = versions.flatMap((version) => [
		version,
		{ numbers: [...version.numbers, 0], rank: version.rank + 0.5 },
		{ numbers: version.numbers, rank: version.rank - 0.5 },
	]);
	return between.some((version) => bounds.every((bound) => keeps(version, bound)));
}
