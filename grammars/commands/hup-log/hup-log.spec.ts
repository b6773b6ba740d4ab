import { expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { matchHupLogLine } from './hup-log.parser.ts';
import { hupLog } from './index.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(hupLog, cases);
testForeignCommands(hupLog, [
	'stat /var/lock/*hup.lock',
	'ls -l /mnt/data/balenahup/',
	'find /mnt/data -name hup',
]);
testAgreement(new URL('./hup-log.ohm', import.meta.url), matchHupLogLine, outputLinesIn(cases));

test('the reason of a failure tells of the device only where the update was tried a short time ago', () => {
	const failureAt = (takenAtUsec: number): unknown => {
		const section = {
			command: 'find /mnt/data/*hup/*log -mtime -180 | xargs tail -n 250 -v',
			exitStatus: 0,
			signal: undefined,
			takenAtUsec,
		};
		const reader = hupLog.read(section);
		reader.line('==> /mnt/data/balenahup/upgrade-2.x.sh.20230705_090000.log <==');
		reader.line('write /lib/firmware/iwlwifi-8000C-27.ucode: no space left on device');
		reader.line('[000000345][ERROR]Update based on hostapp-update has failed...');
		const [located] = reader.end(section);
		return located?.event.kind === 'hup-log.update-failed' ? located.event.failure : undefined;
	};
	const started = Date.UTC(2023, 6, 5, 9) * 1000;
	expect(failureAt(started + 600e6)).toEqual({ class: 'storage', reason: 'no-space' });
	for (const later of [started + 30 * 86_400e6, Number.NaN]) {
		expect(failureAt(later)).toEqual({ class: 'unspecified', reason: 'unspecified' });
	}
});
