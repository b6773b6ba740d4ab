import { expect, test } from 'vitest';
import { shortCommand } from './short-command.ts';

test.each([
	['journalctl --no-pager --no-hostname  --list-boots ', 'journalctl --list-boots'],
	['balena-engine exec  cat /etc/resolv.conf', 'balena-engine exec cat /etc/resolv.conf'],
	['CURL_CA_BUNDLE=/tmp/ca.pem curl example.com', 'curl example.com'],
])('%s is shown as %s', (command, shown) => {
	expect(shortCommand(command)).toBe(shown);
});
