import { describe, expect, test } from 'vitest';
import { JournalReader } from '@whydown/journal';
import { catalogue, Engine } from '@whydown/rules';
import { analyze } from '../analyze.ts';
import { CommandOutputs } from './command-outputs.ts';
import { EntryOrder } from './entry-order.ts';
import { JournalPass } from './journal-pass.ts';

const journal = 'Aug 18 11:14:02 9294512 systemd[1]: Started OpenVPN.\n';
const status =
	'Some container_engine issues detected: \ntest_container_engine_running_now Container engine balena is NOT running';
const json = `${JSON.stringify({
	diagnose_version: '4.23.1',
	checks: [{ name: 'check_container_engine', success: false, status }],
})}\n`;
const table = [
	'| Check                  | Status | Notes                                                                    |',
	'| ---------------------- | ------ | ------------------------------------------------------------------------ |',
	'| check_container_engine | Failed | Some container_engine issues detected:                                   |',
	'|                        |        | test_container_engine_running_now Container engine balena is NOT running |',
	'',
].join('\n');

describe('the verdicts of health checks reach the rules', () => {
	test.each([
		['the JSON of checks.sh', json],
		['a table of the dashboard', table],
	])('%s beside a journal', (_, checks) => {
		const pass = new JournalPass(new Engine(catalogue));
		const outputs = new CommandOutputs();
		const order = new EntryOrder(pass, outputs);
		const reader = new JournalReader(order);
		reader.push(journal + checks);
		reader.end();
		order.end();
		const told = [...outputs.observations(pass)].map(({ observation: said }) => [
			said.event.kind,
			said.source,
			said.line,
			said.messageText(),
		]);
		expect(told).toEqual([
			[
				'checks.failed',
				'checks',
				checks === json ? 2 : 4,
				'check_container_engine: test_container_engine_running_now Container engine balena is NOT running',
			],
		]);
	});

	test.each([json, table])('without a journal they are an input that was read', async (checks) => {
		const { kind, status: read, errors } = await analyze(checks);
		expect([kind, read, errors]).toEqual(['checks', 'complete', []]);
	});
});
