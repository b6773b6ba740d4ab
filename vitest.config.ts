import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
	resolve: {
		// Workspace names stand for their sources, so that tests need no build.
		alias: {
			'@whydown/journal': source('packages/journal/src/index.ts'),
			'@whydown/grammars': source('grammars/index.ts'),
			'@whydown/grammar-compiler': source('packages/grammar-compiler/src/index.ts'),
			'@whydown/timeline/time-bound': source('packages/timeline/src/time-bound.ts'),
			'@whydown/timeline': source('packages/timeline/src/index.ts'),
			'@whydown/rules': source('packages/rules/src/index.ts'),
			'@whydown/analyzer/report-formats': source('packages/analyzer/src/report/formats.ts'),
			'@whydown/analyzer': source('packages/analyzer/src/index.ts'),
		},
	},
	test: {
		include: [
			'packages/*/src/**/*.spec.ts',
			'packages/cli/test/**/*.spec.ts',
			'grammars/**/*.spec.ts',
			'bench/**/*.spec.ts',
			'scripts/**/*.spec.ts',
		],
		exclude: ['**/node_modules/**', '**/dist/**'],
		// Long enough for any machine: how fast one is says nothing about whether the code is right.
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
