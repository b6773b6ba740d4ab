/** Nodes by name, each with the names of those to which its arrows lead. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Circles of a graph, as the names along them: for every node that lies on a circle, and on none told before, a shortest
 * one. An arrow from a node to itself is no circle.
 */
export function circlesOf(graph: Graph): readonly (readonly string[])[] {
	const circles: (readonly string[])[] = [];
	const seen = new Set<string>();
	for (const node of graph.keys()) {
		if (seen.has(node)) continue;
		const way = wayBack(graph, node);
		if (way === undefined) continue;
		circles.push(way);
		for (const name of way) seen.add(name);
	}
	return circles;
}

/** A shortest way from a node over others back to itself. */
function wayBack(graph: Graph, start: string): readonly string[] | undefined {
	let ways: (readonly string[])[] = [[start]];
	const reached = new Set<string>();
	while (ways.length > 0) {
		const longer: (readonly string[])[] = [];
		for (const way of ways) {
			for (const next of graph.get(way.at(-1) ?? start) ?? []) {
				if (next === start && way.length > 1) return way;
				if (next === start || reached.has(next)) continue;
				reached.add(next);
				longer.push([...way, next]);
			}
		}
		ways = longer;
	}
	return undefined;
}

/**
 * The graph of the parts of every folder, by folder: a part is a file or a folder in it, and an arrow leads from one
 * part to another when a file of the first imports one of the second.
 *
 * @param files Paths with `/`, each with the paths that it imports.
 */
export function partsOfFolders(files: Graph): ReadonlyMap<string, Graph> {
	const folders = new Map<string, Map<string, Set<string>>>();
	for (const [from, targets] of files) {
		for (const to of targets) {
			if (!files.has(to)) continue;
			const names = from.split('/');
			const others = to.split('/');
			const shared = names.findIndex((name, at) => name !== others[at]);
			if (shared < 0) continue;
			const folder = names.slice(0, shared).join('/');
			const parts = folders.get(folder) ?? new Map<string, Set<string>>();
			folders.set(folder, parts);
			const part = names[shared] ?? '';
			const arrows = parts.get(part) ?? new Set<string>();
			parts.set(part, arrows.add(others[shared] ?? ''));
		}
	}
	return folders;
}
