import { describe, expect, it } from 'vitest';
import { evidenceOf, findingOf } from './example.arbitraries.ts';
import { rivalLines } from './rival-lines.ts';

const finding = findingOf({ id: 'disk-full@boot-1', rule: 'disk-full', title: 'A partition is full' });
const by = evidenceOf(611, 'a line');

describe('rivalLines', () => {
	it('tells nothing where a rule names no rival', () => {
		expect(rivalLines(finding)).toEqual([]);
	});

	it('tells what is open before what is ruled out, and three at most', () => {
		const lines = rivalLines({
			...finding,
			rivals: [
				{ rule: 'a', title: 'The link is down', status: 'ruled-out', by },
				{ rule: 'b', title: 'No inode is left', status: 'cannot-tell', command: 'df -i' },
				{ rule: 'c', title: 'The supply is weak', status: 'also-possible', by, command: 'dmesg' },
				{ rule: 'd', title: 'The kernel panics', status: 'ruled-out' },
			],
		});
		expect(lines).toEqual([
			{ lead: 'Open        ', text: 'No inode is left: `df -i` tells' },
			{ lead: 'Open        ', text: `The supply is weak: line ${by.at.line} says so, too; \`dmesg\` tells` },
			{ lead: 'Not it      ', text: `The link is down: line ${by.at.line} speaks against it` },
		]);
	});

	it('says when only silence speaks against a rival', () => {
		const rivals = [{ rule: 'd', title: 'The kernel panics', status: 'ruled-out' as const }];
		expect(rivalLines({ ...finding, rivals })).toEqual([
			{ lead: 'Not it      ', text: 'The kernel panics: its sources show nothing of it' },
		]);
	});
});
