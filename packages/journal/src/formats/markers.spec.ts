import { describe, expect, test } from 'vitest';
import { recordText } from '../testing/recording.ts';

function marker(text: string): unknown {
	const { calls, ledger } = recordText(`${text}\n`);
	expect(ledger.undecodable).toBe(0);
	const [call] = calls;
	return call?.call === 'marker' ? [call.kind, call.says] : call;
}

describe('markers', () => {
	test.each([
		['-- Boot 22222222222222222222222222222222 --', ['boot', '22222222222222222222222222222222']],
		['-- Reboot --', ['boot', '']],
		['-- No entries --', ['no-entries', '']],
		[
			'-- Logs begin at Thu 2017-03-23 12:00:00 UTC, end at Fri 2022-08-19 09:33:22 UTC. --',
			['range', '1490270400000000 1660901602000000'],
		],
		[
			'-- Journal begins at Thu 2017-03-23 12:00:00 UTC, ends at Fri 2022-08-19 09:33:22 UTC. --',
			['range', '1490270400000000 1660901602000000'],
		],
		['-- Journal begins at Thu 2017-03-23 12:00:02 UTC. --', ['range', '1490270402000000 NaN']],
		['-- cursor: s=1;i=2;b=3;m=4;t=5;x=6', ['notice', '-- cursor: s=1;i=2;b=3;m=4;t=5;x=6']],
		['No journal files were found.', ['notice', 'No journal files were found.']],
		[
			'Warning: journal has been rotated since unit was started, output may be incomplete.',
			['notice', 'Warning: journal has been rotated since unit was started, output may be incomplete.'],
		],
	])('%s', (text, expected) => {
		expect(marker(text)).toEqual(expected);
	});

	test('the hint about other users has three lines', () => {
		const { calls, ledger } = recordText(
			[
				'Hint: You are currently not seeing messages from other users and the system.',
				"      Users in groups 'adm', 'systemd-journal' can see all messages.",
				'      Pass -q to turn off this notice.',
				'Aug 19 10:00:01 host x[3]: text',
				'      stray',
				'',
			].join('\n'),
		);
		expect(calls.map(({ call }) => call)).toEqual(['marker', 'entry']);
		expect(ledger).toMatchObject({ markers: 3, entries: 1, undecodable: 1 });
	});

	test.each(['-- Boot 12 --', '-- something else --', '--', 'Notice me', 'Warning: disk is full'])(
		'%s is no marker',
		(text) => {
			expect(recordText(`${text}\n`).ledger).toMatchObject({ markers: 0, undecodable: 1 });
		},
	);

	test('a message that quotes a marker is a message', () => {
		const { ledger } = recordText(
			'Nov 21 05:30:12 host weird[179]: -- Boot 00000000000000000000000000000000 --\n',
		);
		expect(ledger).toMatchObject({ markers: 0, entries: 1 });
	});
});
