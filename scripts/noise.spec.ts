import { describe, expect, test } from 'vitest';
import { sources } from '../grammars/index.ts';
import { analyze } from '../packages/analyzer/src/index.ts';
import { noiseLines } from './generate-docs.ts';

const identifierOf = (folder: string): string | undefined =>
	sources.find(({ name }) => folder === `services/${name}`)?.identifiers[0];

/** A journal that says one thing three times in ten minutes, among others who say nothing. */
function journal(identifier: string, message: string): string {
	return [1, 4, 9]
		.flatMap((minute) => {
			const at = `Nov 21 05:0${String(minute)}`;
			return [
				`${at}:00 host systemd[1]: Started Daily clean-up of temporary folders.`,
				`${at}:01 host avahi-daemon[7]: Server startup complete.`,
				`${at}:02 host dbus-daemon[8]: Reloaded configuration`,
				`${at}:03 host NetworkManager[9]: <info>  [1795237263.1234] manager: rfkill: Wi-Fi hardware radio set enabled`,
				`${at}:04 host ${identifier}[41]: ${message}`,
			];
		})
		.join('\n');
}

describe('what a healthy device says, too, is no fault', () => {
	const lines = noiseLines();

	test('every signature of no weight has a line', () => {
		expect(new Set(lines.map(({ id }) => id)).size).toBeGreaterThan(35);
	});

	test.each(lines.map((line) => [line.id, line.folder, line.message] as const))(
		'%s %s: %s',
		async (_, folder, message) => {
			const identifier = identifierOf(folder);
			if (identifier === undefined) throw new Error(`${folder} is no source.`);
			const report = await analyze(journal(identifier, message));
			const found = [...report.causes, ...report.symptoms].filter(({ severity }) => severity !== 'info');
			expect(found.map(({ rule }) => rule)).toEqual([]);
		},
	);
});
