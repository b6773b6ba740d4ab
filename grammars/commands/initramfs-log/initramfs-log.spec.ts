import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { initramfsLog } from './index.ts';
import { matchInitramfsLogLine } from './initramfs-log.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(initramfsLog, cases);
testForeignCommands(initramfsLog, ['cat /etc/os-release', 'ls /run/initramfs/initramfs.debug']);
testAgreement(new URL('./initramfs-log.ohm', import.meta.url), matchInitramfsLogLine, outputLinesIn(cases));
