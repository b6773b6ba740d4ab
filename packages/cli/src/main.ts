import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { usageCode } from './exit-code.ts';
import { ClosedPipe, OutputError, write } from './output.ts';
import { RulesError } from './rules-error.ts';
import { UsageError } from './usage-error.ts';

// On a busy machine V8 lets the heap grow to four times what is alive before it collects: 190 MB of which 30 are alive.
setFlagsFromString('--heap-growing-percent=50');

function version(): string {
	const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
	return typeof manifest === 'object' && manifest !== null && 'version' in manifest
		? String(manifest.version)
		: '';
}

/* What a command needs is imported when it runs: `--help` does not wait for the rules to load. */
async function run(args: readonly string[]): Promise<number> {
	const { readCommandLine } = await import('./command-line.ts');
	const request = await readCommandLine(args);
	switch (request.command) {
		case 'help':
			await write(process.stdout, request.text);
			return 0;
		case 'version':
			await write(process.stdout, `${version()}\n`);
			return 0;
		case 'analyse':
		case 'entries':
		case 'events':
		case 'why-not': {
			const readsInput = request.command !== 'events' || request.show !== 'list';
			if (readsInput && request.operands.length === 0 && process.stdin.isTTY) {
				const { helpText } = await import('./command-line/analyse.ts');
				await write(process.stderr, await helpText());
				return usageCode;
			}
			const operands = request.operands.length === 0 ? ['-'] : request.operands;
			if (request.command === 'entries') {
				const { entries } = await import('./commands/entries.ts');
				return await entries({ ...request, operands }, process);
			}
			if (request.command === 'events') {
				const { events } = await import('./commands/events.ts');
				return await events({ ...request, operands }, process);
			}
			if (request.command === 'why-not') {
				const { whyNotIn } = await import('./commands/why-not.ts');
				return await whyNotIn({ ...request, operands }, process);
			}
			const { analyse } = await import('./commands/analyse.ts');
			return await analyse({ ...request, operands }, process);
		}
		case 'rules-list': {
			const { listRules } = await import('./commands/rules/list.ts');
			return await listRules(request, process);
		}
		case 'rules-show':
		case 'explain': {
			const { showRule } = await import('./commands/rules/show.ts');
			return await showRule(request, process);
		}
		case 'rules-test': {
			const { runRuleTests } = await import('./commands/rules/test.ts');
			return await runRuleTests(request, process);
		}
		case 'rules-lint': {
			const { lintRuleFiles } = await import('./commands/rules/lint.ts');
			return await lintRuleFiles(request, process);
		}
		case 'rules-coverage': {
			const { coverRules } = await import('./commands/rules/coverage.ts');
			return await coverRules(request, process);
		}
		case 'rules-schema': {
			const { printRuleSchema } = await import('./commands/rules/schema.ts');
			return await printRuleSchema(request, process);
		}
	}
}

async function codeOf(running: Promise<number>): Promise<number> {
	try {
		return await running;
	} catch (error) {
		if (error instanceof ClosedPipe) return 0;
		if (error instanceof UsageError) {
			await write(process.stderr, `whydown: ${error.message}\nTry: whydown --help\n`);
			return usageCode;
		}
		if (error instanceof RulesError) {
			await write(process.stderr, `${error.message}\n`);
			return usageCode;
		}
		if (error instanceof OutputError) {
			await write(process.stderr, `whydown: ${error.message}\n`);
			return usageCode;
		}
		const what = error instanceof Error ? error.message : String(error);
		await write(
			process.stderr,
			`whydown: internal error: ${what}\nPlease report it with the input, if you can.\n`,
		);
		return usageCode;
	}
}

// A stream that fails outside a write of ours must not end in a stack trace.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

const code = await codeOf(run(process.argv.slice(2)));
// Standard input may still be open; everything of ours is written.
process.exit(code);
