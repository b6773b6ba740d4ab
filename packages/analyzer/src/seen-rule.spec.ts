import { expect, test } from 'vitest';
import { analyze } from './analyze.ts';
import { rulesOf } from './own-rules.ts';

const text = `id: reports-fail
area: cloud
title: The reports fail
severity: error
role: cause
summary: The reports fail.
signals:
  failed: { event: supervisor.state-report-failed }
least_proof: One may pass.
needs: count(failed) >= 3 within 1h
remedy: []
tests: []
`;

test('a rule that did not fire says what it lacks, and by how much', async () => {
	const files = [{ path: 'cloud/reports-fail.yaml', text }];
	const { pack } = await rulesOf({ packs: [{ version: 'test', files }], only: true });
	const line = (second: number): string =>
		`Nov 21 05:31:${second} f220105 balena-supervisor[3]: [event]   Event: Device state report failure {"error":"socket hang up"}\n`;
	const { seen, clean, verdict } = await analyze(line(25) + line(40), { rules: pack });
	expect(seen).toEqual([{ rule: 'reports-fail', complaints: 2, missing: '“failed” was seen 2 of 3 times' }]);
	expect(clean).toEqual([]);
	expect(verdict).toBe('unexplained');
});
