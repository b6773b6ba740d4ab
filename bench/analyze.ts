// `node analyze.js FILE [RULES]`: diagnoses a file with so many rules of the catalogue, taken from all over it, or with all.
import { createReadStream } from 'node:fs';
import { analyze, catalogue } from '@whydown/analyzer';

const [file = '', count = String(catalogue.rules.length)] = process.argv.slice(2);
const step = catalogue.rules.length / Number(count);
const rules = catalogue.rules.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
const { ledger, status } = await analyze(createReadStream(file, { highWaterMark: 256 * 1024 }), {
	rules: { ...catalogue, rules },
});
console.log(JSON.stringify({ rules: rules.length, status, entries: ledger.entries, bytes: ledger.bytes }));
