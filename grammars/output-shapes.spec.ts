import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commandSources } from './known-sources.generated.ts';
import { outputShapes } from './output-shapes.ts';

/** The command whose output a line begins. */
function commandOf(line: string): string | undefined {
	for (const { command, begins } of outputShapes) {
		const match = begins.exec(line);
		if (match !== null) return command.replace('$1', match[1] ?? '');
	}
	return undefined;
}

const sourceOf = (command: string): string | undefined =>
	commandSources.find(({ matches }) => matches(command))?.name;

describe('outputs without a prompt', () => {
	test.each(outputShapes.map(({ command }) => [command]))('%s is a command that is read', (command) => {
		expect(sourceOf(command.replace('$1', 'api.balena-cloud.com'))).toBeDefined();
	});

	test('no first line of a command is taken for another command', () => {
		const commands = new URL('commands/', import.meta.url);
		const taken = readdirSync(commands).flatMap((folder) => {
			const cases = readFileSync(new URL(`${folder}/cases.txt`, commands), 'utf8')
				.split(/^\$ /m)
				.slice(1);
			return cases.flatMap((text) => {
				const [, line = ''] = text.split('\n');
				const command = commandOf(line);
				return command === undefined ? [] : [[folder, sourceOf(command)] as const];
			});
		});
		expect(taken.length).toBeGreaterThan(40);
		expect(taken.filter(([folder, source]) => folder !== source)).toEqual([]);
	});

	test.each([
		'Filesystem check failed on /dev/mmcblk0p6',
		'Filesystem is mounted on /mnt/data',
		'total used free',
		'Reference ID mismatch',
		'PING timeout (no answer)',
		'/usr/bin/openvpn: FAILED to start',
		'[000000044] LOG',
		'[INFO] Deploying version 2 of the shop',
		'● balena.service',
		'Local time: now',
		'Linux version 5.10.95-v8 (oe-user@oe-host)',
		'nameserver is missing',
		'CONTAINER ID: abc',
		'DEVICE is gone',
		'Chain reaction',
		'CONNECTED to a.example.com',
	])('none: %s', (line) => {
		expect(commandOf(line)).toBeUndefined();
	});
});
