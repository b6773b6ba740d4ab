import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type * as matchModule from '../../../grammars/matcher/match.ts';
import { InterpretedGrammar, type MatchFunction } from '../../../grammars/testing/agreement.ts';
import type { ReusedEntryView } from '../../journal/src/entry-view.ts';
import type { LineHandler } from '../../journal/src/input/lines.ts';
import { hashSpan, type NameTable } from '../../journal/src/input/names.ts';
import { analyze } from './analyze.ts';
import { readEntries } from './records.ts';

/*
 * The same pipeline with everything that is fast taken out of it: lines are split in one piece, objects are read with
 * JSON.parse, and grammars are interpreted by ohm-js. Whatever the input is, both say the same.
 */

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** The questions that the plain path was asked: it is no oracle if nobody asks it. */
const asked = { lines: 0, objects: 0, grammars: new Set<string>() };

/** Keeps all bytes until the end, and cuts them at each line feed. */
class PlainLines {
	readonly #handler: LineHandler;
	readonly #lineBytes: number;
	#bytes: Uint8Array = new Uint8Array(0);
	#wanted = 0;

	constructor(handler: LineHandler, lineBytes: number) {
		this.#handler = handler;
		this.#lineBytes = lineBytes;
	}

	push(chunk: Uint8Array): void {
		this.#bytes = new Uint8Array([...this.#bytes, ...chunk]);
	}

	takeBytes(count: number): void {
		this.#wanted += count;
	}

	end(): boolean {
		const bytes = this.#bytes;
		let at = 0;
		while (at < bytes.length) {
			if (this.#wanted > 0) {
				const end = Math.min(bytes.length, at + this.#wanted);
				this.#wanted -= end - at;
				this.#handler.raw(bytes, at, end);
				at = end;
				continue;
			}
			asked.lines += 1;
			const feed = bytes.indexOf(0x0a, at);
			const end = feed === -1 ? bytes.length : feed;
			const isLong = end - at > this.#lineBytes;
			const shown = !isLong && feed > at && bytes[feed - 1] === 0x0d ? feed - 1 : end;
			this.#handler.line(bytes, at, isLong ? at + this.#lineBytes : shown, isLong);
			if (feed === -1) return true;
			at = feed + 1;
		}
		return false;
	}
}

/** Reads an entry of `journalctl -o json` with JSON.parse. */
class PlainJsonReader {
	readonly beyondLimits: boolean = false;
	/** The names that were met tell hosts from identifiers in lines of text that follow. */
	readonly #names: NameTable;

	constructor(names: NameTable) {
		this.#names = names;
	}

	read(bytes: Uint8Array, start: number, end: number, view: ReusedEntryView): boolean {
		asked.objects += 1;
		let value: unknown;
		try {
			value = JSON.parse(decoder.decode(bytes.subarray(start, end)));
		} catch {
			return false;
		}
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
		const fields = new Map<string, unknown>(Object.entries(value));
		if (!['MESSAGE', '__REALTIME_TIMESTAMP', '__CURSOR'].some((name) => fields.has(name))) return false;
		const name = (key: string): string | undefined => {
			const text = bytesOf(fields.get(key));
			return text && this.#names.intern(text, 0, text.length, hashSpan(text, 0, text.length));
		};
		view.begin();
		const stamp = numberOf(fields.get('__REALTIME_TIMESTAMP'));
		view.stampKind = Number.isNaN(stamp) ? 'none' : 'realtime';
		view.stampUsec = view.realtimeUsec = stamp;
		view.monotonicUsec = numberOf(fields.get('__MONOTONIC_TIMESTAMP'));
		view.sourceRealtimeUsec = numberOf(fields.get('_SOURCE_REALTIME_TIMESTAMP'));
		const stampText = Number.isNaN(stamp) ? '' : String(fields.get('__REALTIME_TIMESTAMP'));
		const cursor = typeof fields.get('__CURSOR') === 'string' ? String(fields.get('__CURSOR')) : '';
		view.printed = encoder.encode(stampText + cursor);
		view.stampStart = 0;
		view.stampEnd = view.cursorStart = stampText.length;
		view.cursorEnd = view.printed.length;
		view.bootId = name('_BOOT_ID') as ReusedEntryView['bootId'];
		view.hostname = name('_HOSTNAME');
		view.identifier = name('SYSLOG_IDENTIFIER') ?? name('_COMM');
		view.unit = name('_SYSTEMD_UNIT');
		view.container = name('CONTAINER_NAME');
		const pid = numberOf(fields.get('_PID'));
		view.pid = Number.isNaN(pid) ? numberOf(fields.get('SYSLOG_PID')) : pid;
		view.priority = numberOf(fields.get('PRIORITY'));
		// Of a field that occurs several times the last one counts.
		const all = fields.get('MESSAGE');
		const message: unknown = Array.isArray(all) && typeof all[0] !== 'number' ? all.at(-1) : all;
		if (message === undefined) view.noMessage('absent');
		else if (message === null) view.noMessage('withheld');
		else {
			const text = bytesOf(message) ?? encoder.encode(JSON.stringify(message));
			view.span(text, 0, text.length);
		}
		return true;
	}
}

function numberOf(value: unknown): number {
	const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
	return /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
}

/** A text, or an array of bytes. */
function bytesOf(value: unknown): Uint8Array | undefined {
	if (typeof value === 'string') return encoder.encode(value);
	return Array.isArray(value) && typeof value[0] === 'number'
		? Uint8Array.from(value as number[])
		: undefined;
}

type MatchModule = Pick<typeof matchModule, 'Match' | 'fieldNumberOf'>;

/** A grammar, asked of ohm-js. What is no UTF-8 it cannot be asked. */
function plainMatch(
	name: string,
	grammar: InterpretedGrammar,
	compiled: MatchFunction,
	{ Match, fieldNumberOf }: MatchModule,
): MatchFunction {
	const caseNumbers = new Map(grammar.cases.map((one, number) => [one, number]));
	const known = new Map<string, ReturnType<InterpretedGrammar['spans']>>();
	return (bytes, start, end) => {
		let text: string;
		try {
			text = strict.decode(bytes.subarray(start, end));
		} catch {
			return compiled(bytes, start, end);
		}
		asked.grammars.add(name);
		if (!known.has(text)) known.set(text, grammar.spans(text));
		const found = known.get(text);
		if (found === undefined) return undefined;
		const place = (index: number): number => start + encoder.encode(text.slice(0, index)).length;
		const captures = [...found.fields].flatMap(([field, span]) => [
			fieldNumberOf(field),
			place(span.start),
			place(span.end),
		]);
		return new Match(found.case, caseNumbers.get(found.case) ?? -1, captures);
	};
}

const grammars = new URL('../../../grammars/', import.meta.url);
const grammarPaths = readdirSync(grammars, { recursive: true, encoding: 'utf8' }).filter(
	(path) => path.endsWith('.ohm') && !path.startsWith('dist'),
);

/** The pipeline without anything fast in it. */
async function plainPath(): Promise<{ analyze: typeof analyze; readEntries: typeof readEntries }> {
	vi.resetModules();
	const journal = new URL('../../journal/src/', import.meta.url);
	const original = <Module>(load: () => Promise<Module>): Promise<Module> => load();
	vi.doMock(fileURLToPath(new URL('input/lines.ts', journal)), () => ({ LineBuffer: PlainLines }));
	vi.doMock(fileURLToPath(new URL('formats/json.ts', journal)), async (load) => ({
		...(await original(load as () => Promise<object>)),
		JsonReader: PlainJsonReader,
	}));
	for (const path of grammarPaths) {
		const grammar = new InterpretedGrammar(readFileSync(new URL(path, grammars), 'utf8'));
		vi.doMock(fileURLToPath(new URL(path.replace(/ohm$/, 'parser.ts'), grammars)), async (load) => {
			const module = await original(load as () => Promise<Record<string, MatchFunction>>);
			// The events are made of the matches of the same modules.
			const ofMatch = await import('../../../grammars/matcher/match.ts');
			return Object.fromEntries(
				Object.entries(module).map(([name, match]) => [name, plainMatch(path, grammar, match, ofMatch)]),
			);
		});
	}
	return { ...(await import('./analyze.ts')), ...(await import('./records.ts')) };
}

const plain = await plainPath();

/** All that a pipeline tells of an input. */
async function told({ analyze, readEntries }: typeof plain, input: Uint8Array): Promise<unknown> {
	const records: unknown[] = [];
	// The meaning of a time is told as far as the input was read: that depends on the pieces, and the diagnosis holds the times.
	for await (const { entry, event } of readEntries(input, { onEnd: (end) => records.push(end) })) {
		records.push([entry, event]);
	}
	return { records, report: await analyze(input) };
}

const fast = { analyze, readEntries };

const corpus = new URL('../../../corpus/', import.meta.url);
const inputs = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
	.filter((path) => /(^|[/\\])(input|printed)\.[^/\\]+$/.test(path))
	.toSorted();

test.each(inputs)('%s: the plain path gives the same records and the same diagnosis', async (path) => {
	const input = readFileSync(fileOf(path));
	expect(await told(fast, input)).toEqual(await told(plain, input));
});

test('on inputs put together from lines of the corpus, whole or cut, it does, too', async () => {
	const texts = inputs.map((path) => readFileSync(fileOf(path), 'utf8').split('\n'));
	// One input speaks of one device; a stretch of lines keeps a dump's headings and an entry's continuations together.
	const stretch = fc
		.tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 30 }))
		.map(([lines, from, count]) => lines.slice(from % lines.length).slice(0, count));
	const cut = fc
		.tuple(stretch, fc.nat({ max: 200 }))
		.map(([lines, at]) => lines.map((line) => line.slice(0, at)));
	const input = fc
		.array(fc.oneof({ weight: 3, arbitrary: stretch }, cut), { minLength: 1, maxLength: 12 })
		.map((stretches) => encoder.encode(stretches.flat().join('\n')));
	await fc.assert(
		fc.asyncProperty(input, async (bytes) => {
			expect(await told(fast, bytes)).toEqual(await told(plain, bytes));
		}),
		{ numRuns: 60 },
	);
});

test('the plain path was asked: for lines, for objects, for every grammar of the journal and most of those of commands', () => {
	expect(asked.lines).toBeGreaterThan(0);
	expect(asked.objects).toBeGreaterThan(0);
	const unasked = grammarPaths.filter((path) => !asked.grammars.has(path));
	expect(unasked.filter((path) => !path.startsWith('commands'))).toEqual([]);
	expect(unasked.length).toBeLessThan(grammarPaths.length / 5);
});

function fileOf(path: string): URL {
	return new URL(path.replaceAll('\\', '/'), corpus);
}
