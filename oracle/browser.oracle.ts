import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyze, jsonReport } from '../packages/analyzer/src/index.ts';

/*
 * Everything left of the command, as it is built, runs in a browser: served to Chromium without a bundler, it must give the
 * same report as here. The page fetches a dump as a stream of bytes, as a web page would that analyses an upload.
 */

const chromium = process.env['WHYDOWN_CHROMIUM'] ?? 'chromium';
const root = new URL('../', import.meta.url);
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.txt': 'text/plain' };

/** The files that a browser loads for an import by name; a bundler would find them. */
const packages = {
	'@whydown/journal': '/packages/journal/dist/index.js',
	'@whydown/grammars': '/grammars/dist/index.js',
	'@whydown/timeline': '/packages/timeline/dist/index.js',
	'@whydown/rules': '/packages/rules/dist/index.js',
	'@whydown/analyzer': '/packages/analyzer/dist/index.js',
	'date-fns/': '/node_modules/date-fns/',
};

const page = (dump: string): string => `<!doctype html>
<script type="importmap">${JSON.stringify({ imports: packages })}</script>
<pre id="report">nothing yet</pre>
<script type="module">
	const show = (text) => { document.getElementById('report').textContent = text; };
	try {
		const { analyze, jsonReport } = await import('@whydown/analyzer');
		const answer = await fetch(${JSON.stringify(`/${dump}`)});
		const report = jsonReport([await analyze(answer.body, { name: 'dump.txt' })]);
		show(Array.from(new TextEncoder().encode(report), (byte) => byte.toString(16).padStart(2, '0')).join(''));
	} catch (error) {
		show('failed: ' + error);
	}
</script>`;

let server: Server;
let origin = '';
let profile = '';

beforeAll(async () => {
	profile = mkdtempSync(join(tmpdir(), 'chromium-'));
	server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
		if (pathname === '/') {
			response.setHeader('content-type', 'text/html').end(page(searchParams.get('dump') ?? ''));
			return;
		}
		// `date-fns/formatDuration` is a file in its package's exports.
		const file = extname(pathname) === '' ? `${pathname}.js` : pathname;
		readFile(fileURLToPath(new URL(`.${file}`, root))).then(
			(body) => response.setHeader('content-type', types[extname(file)] ?? '').end(body),
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	origin = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
});

afterAll(() => {
	server.close();
	rmSync(profile, { recursive: true, force: true });
});

/** The text on the page once its script has ended. */
async function shownBy(url: string): Promise<string> {
	const browser = spawn(
		chromium,
		[
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			`--user-data-dir=${profile}`,
			'--virtual-time-budget=60000',
			'--dump-dom',
			url,
		],
		{ stdio: ['ignore', 'pipe', 'ignore'] },
	);
	let dom = '';
	for await (const chunk of browser.stdout.setEncoding('utf8')) dom += String(chunk);
	return /<pre id="report">(?<report>[^<]*)/.exec(dom)?.groups?.['report'] ?? `no page: ${dom.slice(0, 200)}`;
}

test.each(['corpus/dumps/dns-dead/input.txt', 'corpus/journals/clock-jump/input.json'])(
	'Chromium and Node give the same report: %s',
	async (dump) => {
		const bytes = await readFile(fileURLToPath(new URL(dump, root)));
		const expected = jsonReport([await analyze(new Blob([bytes]).stream(), { name: 'dump.txt' })]);
		const shown = await shownBy(`${origin}/?dump=${dump}`);
		expect(/^(?:[0-9a-f]{2})+$/.test(shown) ? Buffer.from(shown, 'hex').toString() : shown).toBe(expected);
	},
	120_000,
);
