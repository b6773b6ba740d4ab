// `node --expose-gc week-state.js SEED`: diagnoses a week, and says after each day what is alive in memory, in bytes.
import { analyze } from '@whydown/analyzer';
import { week } from './week.ts';

const seed = Number(process.argv[2] ?? '1');
const alive: number[] = [];
let bytes = 0;

async function* chunks(): AsyncGenerator<Uint8Array> {
	let today = 0;
	for await (const { day, chunk } of week(seed)) {
		if (day !== today) alive.push(live());
		today = day;
		bytes += chunk.length;
		yield chunk;
	}
	alive.push(live());
}

function live(): number {
	if (globalThis.gc === undefined) throw new Error('Run it with --expose-gc.');
	globalThis.gc();
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

const { ledger, causes } = await analyze(chunks());
if (ledger.bytes !== bytes) throw new Error(`Of ${bytes} bytes ${ledger.bytes} were read.`);
console.log(JSON.stringify({ alive, bytes, entries: ledger.entries, causes: causes.length }));
