import type { Complaint } from '../report-data/complaint.ts';

type FailureClass = NonNullable<Complaint['class']>;

/** The next step for a failure that no rule explains: it only looks. */
const nextSteps: Readonly<Record<FailureClass, string>> = {
	dns: 'Ask for the name yourself, from the device: `nslookup NAME`.',
	tls: 'Compare the clock of the device with yours (`date -u`), then look at the certificate: `openssl s_client -connect HOST:443`.',
	connect:
		'Try the connection from the device: `curl -v -m 20 https://HOST/`; see whether the other side runs.',
	http: 'Ask the server yourself (`curl -i URL`), and read what it answers.',
	auth: 'See which key or name was used, and whether the other side still knows it.',
	storage:
		'Look at room and health of the storage: `df -h`, `df -i`, `journalctl -k -b | grep -iE "error|mmc|ext4"`.',
	process: 'Read what the program said before it ended: `journalctl -b -u UNIT -n 50 --no-pager`.',
	config: 'Read the file or the option that the line names.',
	unspecified: 'Read the lines around it: `journalctl -b -n 200 --no-pager`.',
};

/** The next step for a complaint that nothing explains. */
export function nextStepFor({ class: failed }: Complaint): string {
	return nextSteps[failed ?? 'unspecified'];
}
