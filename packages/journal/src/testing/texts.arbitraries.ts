import fc from 'fast-check';

/** Lines of every kind that the reader knows, and lines that nearly are. */
const line: fc.Arbitrary<string> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.constantFrom(
			'Mar 23 12:00:25 host x[3]: text',
			'Mar 23 12:00:26 y: text',
			'                             further',
		),
	},
	fc.constantFrom(
		'2022-08-19T10:00:01+0000 host x[3]: ünïcode',
		'Fri 2022-08-19 10:00:01 IST host x[3]: text',
		'[    6.000000] host kernel: text',
		'Mar 23 12:00:25 host x[3]: [11B blob data]',
		'{"MESSAGE":"a\\nb","__REALTIME_TIMESTAMP":"1660903201000000"}',
		'{"MESSAGE":[99,255],"__CURSOR":"s=1"}',
		'{"MESSAGE":"half',
		'-- Boot 22222222222222222222222222222222 --',
		'-- No entries --',
		'Hint: You are currently not seeing messages from other users and the system.',
		'      Pass -q to turn off this notice.',
	),
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			'Thu 2017-03-23 12:00:00.000005 UTC [s=a;i=1;b=22222222222222222222222222222222;m=1;t=2;x=3]',
			'    MESSAGE=verbose',
			'            further',
			'    _HOSTNAME=host',
			'\u001B[0m    PRIORITY=6',
			'__CURSOR=s=a;i=1;b=2;m=1;t=2;x=3',
			'__REALTIME_TIMESTAMP=1660903201000000',
			'MESSAGE=exported',
			'{',
			'\t"MESSAGE" : "pretty",',
			'\t"__CURSOR" : "s=a;i=1"',
			'}',
			'\u2591\u2591 Subject: catalogue',
			'-- Subject: catalogue',
			'-- ',
			'nov. 21 12:00:25 host x[3]: text',
			'\u001B[0;1;39m-- Boot 22222222222222222222222222222222 --\u001B[0m',
			'Mar 23 12:00:25 host x[3]: \u001B[0;1;31mred\u001B[0m',
		),
	},
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			'',
			'',
			'--- diagnose 4.23.1 ---',
			'--- COMMANDS ---',
			'uptime',
			'journalctl --no-hostname -a',
			'--- uptime ---',
			'--- journalctl --no-hostname -a ---',
			'--- open heading',
			'--- google.co.uk ping statistics ---',
			'2026-11-21 05:04:54.545039650+00:00',
			'Command exited with non-zero status 127',
			'OK0.00user 0.00system 0:00.00elapsed 66%CPU (0avgtext+0avgdata 3304maxresident)k',
			'0.00user 0.00system 0:00.00elapsed 66%CPU (0avgtext+0avgdata 3304maxresident)k',
			'0inputs+0outputs (0major+297minor)pagefaults 0swaps',
			'real\t0m0.001s',
		),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			'root@9294512:~# journalctl --no-hostname -n 2',
			'root@9294512:~# ./checks.sh',
			'root@9294512:~# ',
			'```',
			'| Check        | Status    | Notes                |',
			'| ------------ | --------- | -------------------- |',
			'| check_memory | Succeeded | 82% memory available |',
			'| check_dns    | Failed    | Some issues:         |',
			'|              |           | test_dns failed      |',
			'{"checks":[{"name":"check_memory","success":true,"status":"a\\nb"}]}',
			'{"message":"ü","timestamp":1724052320000,"serviceName":"main"}',
			'MEM: OK (79% available.)',
			'--- CHECKS ---',
			'[Logs]    [2024-08-19T07:25:20.000Z] [main] one',
			'[Logs]    two',
			'[Info]    Streaming device logs...',
			'main_1  | text',
			'08.07.19 18:46:46 (+0000)  main  text',
			'<30>1 2024-08-19T07:25:20Z host x 3 - - text',
			'Sep 12 14:29:16 router daemon.err x[1]: text',
			'[    1.250000] usb 1-1: new device',
			'[Aug28 17:07] Booting Linux',
			'[  +0.500000] usb 1-1: new device',
			'Thu Mar 23 12:00:24 2017 text',
			'2017-03-23T12:00:24Z text',
			'dnsmasq[1792]: text',
			`${'\0'.repeat(20)}Mar 23 12:00:25 host x[3]: behind a hole`,
		),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			'> Mar 23 12:00:25 host x[3]: quoted',
			'> > Mar 23 12:00:26 host x[3]: quoted twice',
			'    Mar 23 12:00:25 host x[3]: indented',
			'\t[    6.000000] usb 1-1: indented',
			'- Mar 23 12:00:25 host x[3]: item',
			'7. Mar 23 12:00:25 host x[3]: numbered',
			'`Mar 23 12:00:25 host x[3]: code`',
			'_Mar 23 12:00:25 host x[3]: opened',
			'```Mar 23 12:00:25 host x[3]: glued',
			'Mar 23 12:00:25 host x[3]: glued```',
			'Mar\u00A023 12:00:25\thost x[3]: blanks',
			'&gt; Mar 23 12:00:25 host x[3]: a -&gt; b',
			'> root@9294512:~# uptime',
			'> __CURSOR=s=a;i=1;b=2;m=1;t=2;x=3',
			'> ',
			'- item',
			'    prose',
			'   ',
			'```text',
		),
	},
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

/** A text of such lines, with any line ends. */
export const anyText: fc.Arbitrary<string> = fc
	.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\r\n')), { maxLength: 40 })
	.map((lines) => lines.map(([text, end]) => text + end).join(''));

/** The text cut into chunks at any places. */
export function cutInto<Text extends Uint8Array | string>(text: Text, places: readonly number[]): Text[] {
	const cuts = [...new Set(places.map((place) => place % (text.length + 1)))].toSorted((a, b) => a - b);
	const chunks: Text[] = [];
	let start = 0;
	for (const cut of [...cuts, text.length]) {
		chunks.push(text.slice(start, cut) as Text);
		start = cut;
	}
	return chunks;
}
