import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { journal, type Made, type Recipe } from './journal.ts';

/**
 * Writes a made-up journal: `tsx generate.ts --format json --mb 20`, to a file in the system's folder for temporary files,
 * or to standard output with `--out -`. Says on standard error what it made, with a SHA-256 of it.
 */
async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			format: { type: 'string', default: 'short' },
			mb: { type: 'string', default: '20' },
			seed: { type: 'string', default: '1' },
			failures: { type: 'string', default: '0.01' },
			out: { type: 'string' },
		},
	});
	if (values.format !== 'short' && values.format !== 'json' && values.format !== 'export')
		throw new RangeError('--format is short, json or export');
	const recipe: Recipe = {
		format: values.format,
		bytes: Number(values.mb) * 1e6,
		seed: Number(values.seed),
		failures: Number(values.failures),
	};
	const out = values.out ?? join(tmpdir(), `whydown-${values.format}-${values.mb}mb-${values.seed}.log`);
	const sink = out === '-' ? process.stdout : createWriteStream(out);
	const hash = createHash('sha256');
	const chunks = journal(recipe);
	let step = chunks.next();
	while (step.done !== true) {
		hash.update(step.value);
		if (!sink.write(step.value)) await once(sink, 'drain');
		step = chunks.next();
	}
	const made: Made = step.value;
	if (sink !== process.stdout) {
		sink.end();
		await finished(sink);
	}
	console.error(
		`${out}: ${made.bytes} bytes, ${made.lines} lines, ${made.entries} entries, ${made.failures} failures, sha256 ${hash.digest('hex')}`,
	);
}

await main();
