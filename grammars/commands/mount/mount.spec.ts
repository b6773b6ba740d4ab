import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { mount } from './index.ts';
import { matchMountLine } from './mount.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(mount, cases);
testForeignCommands(mount, ['mount -o remount,rw /', 'umount /mnt/data', 'mountpoint /']);
testAgreement(new URL('./mount.ohm', import.meta.url), matchMountLine, outputLinesIn(cases));
