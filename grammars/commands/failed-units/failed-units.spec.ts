import { describe, expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testOutputCases } from '../../testing/output-cases.ts';
import { noAnswers, readOutput } from '../../testing/outputs.ts';
import { matchFailedUnitsLine } from './failed-units.parser.ts';
import { failedUnits } from './index.ts';

const cases = new URL('./cases.txt', import.meta.url);

const command = 'systemctl list-units --failed --no-pager';

const none = ['  UNIT LOAD ACTIVE SUB DESCRIPTION', '0 loaded units listed.'];

const some = [
	'  UNIT                    LOAD      ACTIVE SUB    DESCRIPTION',
	'● openvpn.service         loaded    failed failed OpenVPN',
	'● balena-host.socket      not-found failed failed balena-host.socket',
	'',
	'LOAD   = Reflects whether the unit definition was properly loaded.',
	'ACTIVE = The high-level unit activation state, i.e. generalization of SUB.',
	'SUB    = The low-level unit activation state, values depend on unit type.',
	'',
	'2 loaded units listed. Pass --all to see loaded but inactive units, too.',
	"To show all installed unit files use 'systemctl list-unit-files'.",
];

const plain = [
	'UNIT            LOAD   ACTIVE SUB    DESCRIPTION',
	'openvpn.service loaded failed failed OpenVPN',
];

const complaint = 'Failed to list units: Connection timed out';

const failure = { class: 'unspecified', reason: 'unspecified' };

describe('systemctl list-units --failed', () => {
	test('a healthy device', () => {
		expect(readOutput(failedUnits, command, none)).toEqual([
			{ event: { kind: 'failed-units.listed', total: 0, units: [] }, outputLine: 1 },
		]);
	});

	test('units that failed, each at its line', () => {
		expect(readOutput(failedUnits, command, some)).toEqual([
			{
				event: {
					kind: 'failed-units.unit',
					unit: 'openvpn.service',
					loadState: 'loaded',
					subState: 'failed',
					failure,
				},
				outputLine: 1,
			},
			{
				event: {
					kind: 'failed-units.unit',
					unit: 'balena-host.socket',
					loadState: 'not-found',
					subState: 'failed',
					failure,
				},
				outputLine: 2,
			},
			{
				event: {
					kind: 'failed-units.listed',
					total: 2,
					units: ['openvpn.service', 'balena-host.socket'],
				},
				outputLine: 8,
			},
		]);
	});

	test('without bullets, and without the sum', () => {
		const events = readOutput(failedUnits, command, plain);
		expect(events.map(({ event }) => event.kind)).toEqual(['failed-units.unit', 'failed-units.listed']);
		expect(events[1]?.event).toMatchObject({ total: 1, units: ['openvpn.service'] });
	});

	test('says that it failed', () => {
		expect(readOutput(failedUnits, command, [complaint], { exitStatus: 1 })).toEqual([
			{ event: { kind: 'failed-units.failed', status: 1, text: complaint }, outputLine: 0 },
		]);
	});

	test('no answer and no output tell nothing', () => {
		for (const ending of noAnswers) expect(readOutput(failedUnits, command, some, ending)).toEqual([]);
		expect(readOutput(failedUnits, command, [])).toEqual([]);
	});

	test('reads this command', () => {
		const commands = [command, 'systemctl --failed', 'systemctl --no-pager --state=failed list-units'];
		expect(commands.filter(failedUnits.matches)).toEqual(commands);
		expect(['systemctl', 'systemctl list-units', 'systemctl status a'].filter(failedUnits.matches)).toEqual(
			[],
		);
	});
});

testOutputCases(failedUnits, cases);

testAgreement(new URL('./failed-units.ohm', import.meta.url), matchFailedUnitsLine, [
	...outputLinesIn(cases),
	...none,
	...some,
	...plain,
	complaint,
]);
