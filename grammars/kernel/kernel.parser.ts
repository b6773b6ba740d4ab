// Generated from kernel.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../span.ts';

/** What a message said, and where its parts stand. */
export type KernelMatch =
	| {
			readonly case: 'booting';
			readonly version: Span;
	  }
	| {
			readonly case: 'outOfMemory';
			readonly pid: Span;
			readonly program: Span;
	  }
	| {
			readonly case: 'containerOutOfMemory';
			readonly pid: Span;
			readonly program: Span;
	  }
	| {
			readonly case: 'processKilled';
			readonly pid: Span;
			readonly program: Span;
	  }
	| {
			readonly case: 'processReaped';
			readonly pid: Span;
			readonly program: Span;
	  }
	| {
			readonly case: 'oomKillerInvoked';
			readonly program: Span;
	  }
	| {
			readonly case: 'ioError';
			readonly device: Span;
	  }
	| {
			readonly case: 'bufferIoError';
			readonly device: Span;
	  }
	| {
			readonly case: 'filesystemError';
			readonly device: Span;
	  }
	| {
			readonly case: 'remountedReadOnly';
			readonly device: Span;
	  }
	| {
			readonly case: 'journalAborted';
			readonly device: Span;
	  }
	| {
			readonly case: 'abortedJournalFound';
	  }
	| {
			readonly case: 'oldErrors';
			readonly device: Span;
	  }
	| {
			readonly case: 'cardSilent';
			readonly card: Span;
	  }
	| {
			readonly case: 'cardError';
			readonly card: Span;
	  }
	| {
			readonly case: 'cardRemoved';
			readonly card: Span;
	  }
	| {
			readonly case: 'panic';
			readonly panic: Span;
	  }
	| {
			readonly case: 'underVoltage';
	  }
	| {
			readonly case: 'voltageNormalised';
	  }
	| {
			readonly case: 'linkUp';
			readonly interface: Span;
	  }
	| {
			readonly case: 'linkDown';
			readonly interface: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchKernel(bytes: Uint8Array, start: number, end: number): KernelMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'booting',
				version: { start: from_version, end: to_version },
			};
		case 1:
			return {
				case: 'outOfMemory',
				pid: { start: from_pid, end: to_pid },
				program: { start: from_program, end: to_program },
			};
		case 2:
			return {
				case: 'containerOutOfMemory',
				pid: { start: from_pid, end: to_pid },
				program: { start: from_program, end: to_program },
			};
		case 3:
			return {
				case: 'processKilled',
				pid: { start: from_pid, end: to_pid },
				program: { start: from_program, end: to_program },
			};
		case 4:
			return {
				case: 'processReaped',
				pid: { start: from_pid, end: to_pid },
				program: { start: from_program, end: to_program },
			};
		case 5:
			return {
				case: 'oomKillerInvoked',
				program: { start: from_program, end: to_program },
			};
		case 6:
			return {
				case: 'ioError',
				device: { start: from_device, end: to_device },
			};
		case 7:
			return {
				case: 'bufferIoError',
				device: { start: from_device, end: to_device },
			};
		case 8:
			return {
				case: 'filesystemError',
				device: { start: from_device, end: to_device },
			};
		case 9:
			return {
				case: 'remountedReadOnly',
				device: { start: from_device, end: to_device },
			};
		case 10:
			return {
				case: 'journalAborted',
				device: { start: from_device, end: to_device },
			};
		case 11:
			return {
				case: 'abortedJournalFound',
			};
		case 12:
			return {
				case: 'oldErrors',
				device: { start: from_device, end: to_device },
			};
		case 13:
			return {
				case: 'cardSilent',
				card: { start: from_card, end: to_card },
			};
		case 14:
			return {
				case: 'cardError',
				card: { start: from_card, end: to_card },
			};
		case 15:
			return {
				case: 'cardRemoved',
				card: { start: from_card, end: to_card },
			};
		case 16:
			return {
				case: 'panic',
				panic: { start: from_panic, end: to_panic },
			};
		case 17:
			return {
				case: 'underVoltage',
			};
		case 18:
			return {
				case: 'voltageNormalised',
			};
		case 19:
			return {
				case: 'linkUp',
				interface: { start: from_interface, end: to_interface },
			};
		case 20:
			return {
				case: 'linkDown',
				interface: { start: from_interface, end: to_interface },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_version = -1;
let to_version = -1;
let from_pid = -1;
let to_pid = -1;
let from_program = -1;
let to_program = -1;
let from_device = -1;
let to_device = -1;
let from_card = -1;
let to_card = -1;
let from_panic = -1;
let to_panic = -1;
let from_interface = -1;
let to_interface = -1;

const set0: Uint8Array = byteSet([0x00, 0x1f], [0x21, 0x28], [0x2a, 0x2b], [0x2d, 0x2d], [0x2f, 0x39], [0x3b, 0xff]);
const set1: Uint8Array = byteSet([0x30, 0x39], [0x61, 0x7a]);
const set2: Uint8Array = byteSet([0x30, 0x39], [0x41, 0x46], [0x61, 0x66]);

function byteSet(...ranges: readonly (readonly [from: number, to: number])[]): Uint8Array {
	const set = new Uint8Array(256);
	for (const [from, to] of ranges) set.fill(1, from, to + 1);
	return set;
}

function rule_message(b: Uint8Array, p: number, end: number): number {
	const optional1 = p;
	optional1: {
		attempt2: {
			p = rule_skipMonotonic(b, p, end);
			if (p < 0) break attempt2;
			break optional1;
		}
		p = optional1;
	}
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case -1:
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			return case_voltageNormalised(b, p, end);
		case 0x41: // A
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_journalAborted(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			return case_linkDown(b, p, end);
		case 0x42: // B
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_bufferIoError(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			return case_linkDown(b, p, end);
		case 0x45: // E
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_filesystemError(b, p, end);
			if (q >= 0) return q;
			q = case_remountedReadOnly(b, p, end);
			if (q >= 0) return q;
			q = case_abortedJournalFound(b, p, end);
			if (q >= 0) return q;
			q = case_oldErrors(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			return case_linkDown(b, p, end);
		case 0x49: // I
		case 0x62: // b
		case 0x63: // c
		case 0x65: // e
		case 0x70: // p
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_ioError(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			return case_linkDown(b, p, end);
		case 0x4b: // K
			q = case_processKilled(b, p, end);
			if (q >= 0) return q;
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_panic(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			return case_linkDown(b, p, end);
		case 0x4c: // L
			q = case_booting(b, p, end);
			if (q >= 0) return q;
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			return case_linkDown(b, p, end);
		case 0x4d: // M
			q = case_containerOutOfMemory(b, p, end);
			if (q >= 0) return q;
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			return case_linkDown(b, p, end);
		case 0x4f: // O
			q = case_outOfMemory(b, p, end);
			if (q >= 0) return q;
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			return case_linkDown(b, p, end);
		case 0x6d: // m
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_cardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_cardError(b, p, end);
			if (q >= 0) return q;
			q = case_cardRemoved(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			return case_linkDown(b, p, end);
		case 0x6f: // o
			q = case_processReaped(b, p, end);
			if (q >= 0) return q;
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			return case_linkDown(b, p, end);
		default:
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			return case_linkDown(b, p, end);
	}
}

function case_booting(b: Uint8Array, p: number, end: number): number {
	// "Linux version "
	if (p + 14 > end ||
		b[p] !== 0x4c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x75 || b[p + 4] !== 0x78 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x76 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x20) return -1;
	p += 14;
	from_version = p;
	p = rule_version(b, p, end);
	if (p < 0) return -1;
	to_version = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_outOfMemory(b: Uint8Array, p: number, end: number): number {
	// "Out of memory: "
	if (p + 15 > end ||
		b[p] !== 0x4f || b[p + 1] !== 0x75 || b[p + 2] !== 0x74 || b[p + 3] !== 0x20 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6d || b[p + 8] !== 0x65 || b[p + 9] !== 0x6d ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x72 || b[p + 12] !== 0x79 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20) return -1;
	p += 15;
	const choice3 = p;
	choice3: {
		attempt4: {
			// "Killed"
			if (p + 6 > end ||
				b[p] !== 0x4b || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64) break attempt4;
			p += 6;
			break choice3;
		}
		p = choice3;
		attempt5: {
			// "Kill"
			if (p + 4 > end || b[p] !== 0x4b || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c) break attempt5;
			p += 4;
			break choice3;
		}
		p = choice3;
		return -1;
	}
	// " process "
	if (p + 9 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x70 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x73 || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_pid = p;
	p = rule_pid(b, p, end);
	if (p < 0) return -1;
	to_pid = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_program = p;
	p = rule_program(b, p, end);
	if (p < 0) return -1;
	to_program = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_containerOutOfMemory(b: Uint8Array, p: number, end: number): number {
	// "Memory cgroup out of memory: "
	if (p + 29 > end ||
		b[p] !== 0x4d || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x79 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x67 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x70 || b[p + 13] !== 0x20 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x75 || b[p + 16] !== 0x74 || b[p + 17] !== 0x20 || b[p + 18] !== 0x6f || b[p + 19] !== 0x66 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x6d || b[p + 22] !== 0x65 || b[p + 23] !== 0x6d || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x72 || b[p + 26] !== 0x79 || b[p + 27] !== 0x3a || b[p + 28] !== 0x20) return -1;
	p += 29;
	const choice6 = p;
	choice6: {
		attempt7: {
			// "Killed"
			if (p + 6 > end ||
				b[p] !== 0x4b || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64) break attempt7;
			p += 6;
			break choice6;
		}
		p = choice6;
		attempt8: {
			// "Kill"
			if (p + 4 > end || b[p] !== 0x4b || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c) break attempt8;
			p += 4;
			break choice6;
		}
		p = choice6;
		return -1;
	}
	// " process "
	if (p + 9 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x70 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x73 || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_pid = p;
	p = rule_pid(b, p, end);
	if (p < 0) return -1;
	to_pid = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_program = p;
	p = rule_program(b, p, end);
	if (p < 0) return -1;
	to_program = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_processKilled(b: Uint8Array, p: number, end: number): number {
	// "Killed process "
	if (p + 15 > end ||
		b[p] !== 0x4b || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x70 || b[p + 8] !== 0x72 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x65 || b[p + 12] !== 0x73 || b[p + 13] !== 0x73 || b[p + 14] !== 0x20) return -1;
	p += 15;
	from_pid = p;
	p = rule_pid(b, p, end);
	if (p < 0) return -1;
	to_pid = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_program = p;
	p = rule_program(b, p, end);
	if (p < 0) return -1;
	to_program = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_processReaped(b: Uint8Array, p: number, end: number): number {
	// "oom_reaper: reaped process "
	if (p + 27 > end ||
		b[p] !== 0x6f || b[p + 1] !== 0x6f || b[p + 2] !== 0x6d || b[p + 3] !== 0x5f || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x61 || b[p + 7] !== 0x70 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x3a || b[p + 11] !== 0x20 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x70 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64 || b[p + 18] !== 0x20 || b[p + 19] !== 0x70 ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x6f || b[p + 22] !== 0x63 || b[p + 23] !== 0x65 || b[p + 24] !== 0x73 ||
		b[p + 25] !== 0x73 || b[p + 26] !== 0x20) return -1;
	p += 27;
	from_pid = p;
	p = rule_pid(b, p, end);
	if (p < 0) return -1;
	to_pid = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_program = p;
	p = rule_program(b, p, end);
	if (p < 0) return -1;
	to_program = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function case_oomKillerInvoked(b: Uint8Array, p: number, end: number): number {
	from_program = p;
	p = rule_program(b, p, end);
	if (p < 0) return -1;
	to_program = p;
	// " invoked oom-killer:"
	if (p + 20 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x76 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6b || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6d || b[p + 12] !== 0x2d || b[p + 13] !== 0x6b || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6c || b[p + 16] !== 0x6c || b[p + 17] !== 0x65 || b[p + 18] !== 0x72 || b[p + 19] !== 0x3a) return -1;
	p += 20;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 5;
	return p;
}

function case_ioError(b: Uint8Array, p: number, end: number): number {
	const optional9 = p;
	optional9: {
		attempt10: {
			const choice11 = p;
			choice11: {
				attempt12: {
					// "blk_update_request: "
					if (p + 20 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x6c || b[p + 2] !== 0x6b || b[p + 3] !== 0x5f || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x64 || b[p + 7] !== 0x61 || b[p + 8] !== 0x74 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x5f || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x71 || b[p + 14] !== 0x75 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x73 || b[p + 17] !== 0x74 || b[p + 18] !== 0x3a || b[p + 19] !== 0x20) break attempt12;
					p += 20;
					break choice11;
				}
				p = choice11;
				attempt13: {
					// "print_req_error: "
					if (p + 17 > end ||
						b[p] !== 0x70 || b[p + 1] !== 0x72 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x5f || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x71 || b[p + 9] !== 0x5f ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x72 || b[p + 13] !== 0x6f || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x3a || b[p + 16] !== 0x20) break attempt13;
					p += 17;
					break choice11;
				}
				p = choice11;
				attempt14: {
					// "end_request: "
					if (p + 13 > end ||
						b[p] !== 0x65 || b[p + 1] !== 0x6e || b[p + 2] !== 0x64 || b[p + 3] !== 0x5f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x71 || b[p + 7] !== 0x75 || b[p + 8] !== 0x65 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x3a || b[p + 12] !== 0x20) break attempt14;
					p += 13;
					break choice11;
				}
				p = choice11;
				break attempt10;
			}
			break optional9;
		}
		p = optional9;
	}
	const choice15 = p;
	choice15: {
		attempt16: {
			// "I/O error, dev "
			if (p + 15 > end ||
				b[p] !== 0x49 || b[p + 1] !== 0x2f || b[p + 2] !== 0x4f || b[p + 3] !== 0x20 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72 || b[p + 9] !== 0x2c ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x76 || b[p + 14] !== 0x20) break attempt16;
			p += 15;
			break choice15;
		}
		p = choice15;
		attempt17: {
			// "critical medium error, dev "
			if (p + 27 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x72 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x61 || b[p + 7] !== 0x6c || b[p + 8] !== 0x20 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x69 || b[p + 13] !== 0x75 || b[p + 14] !== 0x6d ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x65 || b[p + 17] !== 0x72 || b[p + 18] !== 0x72 || b[p + 19] !== 0x6f ||
				b[p + 20] !== 0x72 || b[p + 21] !== 0x2c || b[p + 22] !== 0x20 || b[p + 23] !== 0x64 || b[p + 24] !== 0x65 ||
				b[p + 25] !== 0x76 || b[p + 26] !== 0x20) break attempt17;
			p += 27;
			break choice15;
		}
		p = choice15;
		return -1;
	}
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
	return p;
}

function case_bufferIoError(b: Uint8Array, p: number, end: number): number {
	// "Buffer I/O error on dev"
	if (p + 23 > end ||
		b[p] !== 0x42 || b[p + 1] !== 0x75 || b[p + 2] !== 0x66 || b[p + 3] !== 0x66 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x20 || b[p + 7] !== 0x49 || b[p + 8] !== 0x2f || b[p + 9] !== 0x4f ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x72 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6e || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x64 || b[p + 21] !== 0x65 || b[p + 22] !== 0x76) return -1;
	p += 23;
	const optional18 = p;
	optional18: {
		attempt19: {
			// "ice"
			if (p + 3 > end || b[p] !== 0x69 || b[p + 1] !== 0x63 || b[p + 2] !== 0x65) break attempt19;
			p += 3;
			break optional18;
		}
		p = optional18;
	}
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_filesystemError(b: Uint8Array, p: number, end: number): number {
	// "EXT4-fs error (device "
	if (p + 22 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x58 || b[p + 2] !== 0x54 || b[p + 3] !== 0x34 || b[p + 4] !== 0x2d ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x6f || b[p + 12] !== 0x72 || b[p + 13] !== 0x20 || b[p + 14] !== 0x28 ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x65 || b[p + 17] !== 0x76 || b[p + 18] !== 0x69 || b[p + 19] !== 0x63 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x20) return -1;
	p += 22;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 8;
	return p;
}

function case_remountedReadOnly(b: Uint8Array, p: number, end: number): number {
	// "EXT4-fs ("
	if (p + 9 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x58 || b[p + 2] !== 0x54 || b[p + 3] !== 0x34 || b[p + 4] !== 0x2d ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x28) return -1;
	p += 9;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// "): "
	if (p + 3 > end || b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20) return -1;
	p += 3;
	const choice20 = p;
	choice20: {
		attempt21: {
			// "Remounting filesystem read-only"
			if (p + 31 > end ||
				b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x75 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x66 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6c || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x73 || b[p + 16] !== 0x79 || b[p + 17] !== 0x73 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x6d || b[p + 21] !== 0x20 || b[p + 22] !== 0x72 || b[p + 23] !== 0x65 || b[p + 24] !== 0x61 ||
				b[p + 25] !== 0x64 || b[p + 26] !== 0x2d || b[p + 27] !== 0x6f || b[p + 28] !== 0x6e || b[p + 29] !== 0x6c ||
				b[p + 30] !== 0x79) break attempt21;
			p += 31;
			break choice20;
		}
		p = choice20;
		attempt22: {
			// "re-mounted read-only due to errors"
			if (p + 34 > end ||
				b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x2d || b[p + 3] !== 0x6d || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x75 || b[p + 6] !== 0x6e || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x61 || b[p + 14] !== 0x64 ||
				b[p + 15] !== 0x2d || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x6c || b[p + 19] !== 0x79 ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x64 || b[p + 22] !== 0x75 || b[p + 23] !== 0x65 || b[p + 24] !== 0x20 ||
				b[p + 25] !== 0x74 || b[p + 26] !== 0x6f || b[p + 27] !== 0x20 || b[p + 28] !== 0x65 || b[p + 29] !== 0x72 ||
				b[p + 30] !== 0x72 || b[p + 31] !== 0x6f || b[p + 32] !== 0x72 || b[p + 33] !== 0x73) break attempt22;
			p += 34;
			break choice20;
		}
		p = choice20;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 9;
	return p;
}

function case_journalAborted(b: Uint8Array, p: number, end: number): number {
	// "Aborting journal on device "
	if (p + 27 > end ||
		b[p] !== 0x41 || b[p + 1] !== 0x62 || b[p + 2] !== 0x6f || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6a ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x72 || b[p + 13] !== 0x6e || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x6c || b[p + 16] !== 0x20 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6e || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x64 || b[p + 21] !== 0x65 || b[p + 22] !== 0x76 || b[p + 23] !== 0x69 || b[p + 24] !== 0x63 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x20) return -1;
	p += 27;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 10;
	return p;
}

function case_abortedJournalFound(b: Uint8Array, p: number, end: number): number {
	// "EXT4-fs"
	if (p + 7 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x58 || b[p + 2] !== 0x54 || b[p + 3] !== 0x34 || b[p + 4] !== 0x2d ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x73) return -1;
	p += 7;
	scan23: for (; p < end; p += 1) {
		if (b[p] !== 0x44) continue;
		// not "Detected aborted journal"
		if (!(p + 24 > end ||
			b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
			b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x61 ||
			b[p + 10] !== 0x62 || b[p + 11] !== 0x6f || b[p + 12] !== 0x72 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
			b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6a || b[p + 18] !== 0x6f || b[p + 19] !== 0x75 ||
			b[p + 20] !== 0x72 || b[p + 21] !== 0x6e || b[p + 22] !== 0x61 || b[p + 23] !== 0x6c)) break scan23;
	}
	// "Detected aborted journal"
	if (p + 24 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x62 || b[p + 11] !== 0x6f || b[p + 12] !== 0x72 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6a || b[p + 18] !== 0x6f || b[p + 19] !== 0x75 ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x6e || b[p + 22] !== 0x61 || b[p + 23] !== 0x6c) return -1;
	p += 24;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 11;
	return p;
}

function case_oldErrors(b: Uint8Array, p: number, end: number): number {
	// "EXT4-fs ("
	if (p + 9 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x58 || b[p + 2] !== 0x54 || b[p + 3] !== 0x34 || b[p + 4] !== 0x2d ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x28) return -1;
	p += 9;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// "): error count since last fsck: "
	if (p + 32 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x6f || b[p + 7] !== 0x72 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x6e || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6e || b[p + 18] !== 0x63 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x6c || b[p + 22] !== 0x61 || b[p + 23] !== 0x73 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x66 || b[p + 27] !== 0x73 || b[p + 28] !== 0x63 || b[p + 29] !== 0x6b ||
		b[p + 30] !== 0x3a || b[p + 31] !== 0x20) return -1;
	p += 32;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 12;
	return p;
}

function case_cardSilent(b: Uint8Array, p: number, end: number): number {
	from_card = p;
	p = rule_card(b, p, end);
	if (p < 0) return -1;
	to_card = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	p = rule_skipCardSilent(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 13;
	return p;
}

function case_cardError(b: Uint8Array, p: number, end: number): number {
	from_card = p;
	p = rule_card(b, p, end);
	if (p < 0) return -1;
	to_card = p;
	// ": error -"
	if (p + 9 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x72 || b[p + 7] !== 0x20 || b[p + 8] !== 0x2d) return -1;
	p += 9;
	p = rule_skipCardError(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 14;
	return p;
}

function case_cardRemoved(b: Uint8Array, p: number, end: number): number {
	from_card = p;
	p = rule_card(b, p, end);
	if (p < 0) return -1;
	to_card = p;
	// ": card "
	if (p + 7 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x63 || b[p + 3] !== 0x61 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20) return -1;
	p += 7;
	p = rule_skipAddress(b, p, end);
	if (p < 0) return -1;
	// " removed"
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6d || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x76 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64) return -1;
	p += 8;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 15;
	return p;
}

function case_panic(b: Uint8Array, p: number, end: number): number {
	// "Kernel panic - not syncing: "
	if (p + 28 > end ||
		b[p] !== 0x4b || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x20 || b[p + 7] !== 0x70 || b[p + 8] !== 0x61 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x63 || b[p + 12] !== 0x20 || b[p + 13] !== 0x2d || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x6f || b[p + 17] !== 0x74 || b[p + 18] !== 0x20 || b[p + 19] !== 0x73 ||
		b[p + 20] !== 0x79 || b[p + 21] !== 0x6e || b[p + 22] !== 0x63 || b[p + 23] !== 0x69 || b[p + 24] !== 0x6e ||
		b[p + 25] !== 0x67 || b[p + 26] !== 0x3a || b[p + 27] !== 0x20) return -1;
	p += 28;
	from_panic = p;
	p = rule_panic(b, p, end);
	if (p < 0) return -1;
	to_panic = p;
	matched = 16;
	return p;
}

function case_underVoltage(b: Uint8Array, p: number, end: number): number {
	p = rule_skipToUnderVoltage(b, p, end);
	if (p < 0) return -1;
	p = rule_skipUnderVoltage(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 17;
	return p;
}

function case_voltageNormalised(b: Uint8Array, p: number, end: number): number {
	p = rule_skipToNormal(b, p, end);
	if (p < 0) return -1;
	p = rule_skipNormal(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 18;
	return p;
}

function case_linkUp(b: Uint8Array, p: number, end: number): number {
	repeat24: for (;;) {
		const repeat24 = p;
		attempt25: {
			p = rule_skipBeforeUp(b, p, end);
			if (p < 0) break attempt25;
			continue repeat24;
		}
		p = repeat24;
		break;
	}
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	p = rule_skipUp(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 19;
	return p;
}

function case_linkDown(b: Uint8Array, p: number, end: number): number {
	repeat26: for (;;) {
		const repeat26 = p;
		attempt27: {
			p = rule_skipBeforeDown(b, p, end);
			if (p < 0) break attempt27;
			continue repeat26;
		}
		p = repeat26;
		break;
	}
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	p = rule_skipDown(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 20;
	return p;
}

function rule_skipMonotonic(b: Uint8Array, p: number, end: number): number {
	// "["
	if (p >= end || b[p] !== 0x5b) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "] "
	if (p + 2 > end || b[p] !== 0x5d || b[p + 1] !== 0x20) return -1;
	p += 2;
	return p;
}

function rule_version(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_pid(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_program(b: Uint8Array, p: number, end: number): number {
	const not28 = p;
	not28: {
		const choice29 = p;
		choice29: {
			attempt30: {
				// ")"
				if (p >= end || b[p] !== 0x29) break attempt30;
				p += 1;
				break choice29;
			}
			p = choice29;
			attempt31: {
				// " invoked "
				if (p + 9 > end ||
					b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x76 || b[p + 4] !== 0x6f ||
					b[p + 5] !== 0x6b || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20) break attempt31;
				p += 9;
				break choice29;
			}
			p = choice29;
			break not28;
		}
		p = not28;
		return -1;
	}
	p = not28;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan32: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x29)) continue;
		const not33 = p;
		not33: {
			const choice34 = p;
			choice34: {
				attempt35: {
					// ")"
					if (p >= end || b[p] !== 0x29) break attempt35;
					p += 1;
					break choice34;
				}
				p = choice34;
				attempt36: {
					// " invoked "
					if (p + 9 > end ||
						b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x76 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x6b || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20) break attempt36;
					p += 9;
					break choice34;
				}
				p = choice34;
				break not33;
			}
			p = not33;
			break scan32;
		}
		p = not33;
	}
	return p;
}

function rule_device(b: Uint8Array, p: number, end: number): number {
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_card(b: Uint8Array, p: number, end: number): number {
	// "mmc"
	if (p + 3 > end || b[p] !== 0x6d || b[p + 1] !== 0x6d || b[p + 2] !== 0x63) return -1;
	p += 3;
	while (p < end && !(((b[p] ?? 0) < 0x61 || (b[p] ?? 0) > 0x7a))) p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	while (p < end && !(set1[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_skipCardSilent(b: Uint8Array, p: number, end: number): number {
	const choice37 = p;
	choice37: {
		switch (p < end ? b[p] : -1) {
			case 0x43: // C
				attempt38: {
					// "Card stuck being busy!"
					if (p + 22 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x64 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x74 || b[p + 7] !== 0x75 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6b ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x62 || b[p + 12] !== 0x65 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x67 || b[p + 16] !== 0x20 || b[p + 17] !== 0x62 || b[p + 18] !== 0x75 || b[p + 19] !== 0x73 ||
						b[p + 20] !== 0x79 || b[p + 21] !== 0x21) break attempt38;
					p += 22;
					break choice37;
				}
				p = choice37;
				attempt39: {
					// "Card stuck in wrong state!"
					if (p + 26 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x64 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x74 || b[p + 7] !== 0x75 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6b ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x20 || b[p + 14] !== 0x77 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x67 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x74 || b[p + 22] !== 0x61 || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x21) break attempt39;
					p += 26;
					break choice37;
				}
				p = choice37;
				return -1;
			case 0x54: // T
				attempt40: {
					// "Timeout waiting for hardware interrupt"
					if (p + 38 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x77 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x66 || b[p + 17] !== 0x6f || b[p + 18] !== 0x72 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x68 || b[p + 21] !== 0x61 || b[p + 22] !== 0x72 || b[p + 23] !== 0x64 || b[p + 24] !== 0x77 ||
						b[p + 25] !== 0x61 || b[p + 26] !== 0x72 || b[p + 27] !== 0x65 || b[p + 28] !== 0x20 || b[p + 29] !== 0x69 ||
						b[p + 30] !== 0x6e || b[p + 31] !== 0x74 || b[p + 32] !== 0x65 || b[p + 33] !== 0x72 || b[p + 34] !== 0x72 ||
						b[p + 35] !== 0x75 || b[p + 36] !== 0x70 || b[p + 37] !== 0x74) break attempt40;
					p += 38;
					break choice37;
				}
				p = choice37;
				return -1;
			case 0x72: // r
				attempt41: {
					// "recovery failed!"
					if (p + 16 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x79 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x64 ||
						b[p + 15] !== 0x21) break attempt41;
					p += 16;
					break choice37;
				}
				p = choice37;
				return -1;
			case 0x74: // t
				attempt42: {
					// "tried to HW reset card, got error"
					if (p + 33 > end ||
						b[p] !== 0x74 || b[p + 1] !== 0x72 || b[p + 2] !== 0x69 || b[p + 3] !== 0x65 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x6f || b[p + 8] !== 0x20 || b[p + 9] !== 0x48 ||
						b[p + 10] !== 0x57 || b[p + 11] !== 0x20 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x74 || b[p + 17] !== 0x20 || b[p + 18] !== 0x63 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x64 || b[p + 22] !== 0x2c || b[p + 23] !== 0x20 || b[p + 24] !== 0x67 ||
						b[p + 25] !== 0x6f || b[p + 26] !== 0x74 || b[p + 27] !== 0x20 || b[p + 28] !== 0x65 || b[p + 29] !== 0x72 ||
						b[p + 30] !== 0x72 || b[p + 31] !== 0x6f || b[p + 32] !== 0x72) break attempt42;
					p += 33;
					break choice37;
				}
				p = choice37;
				attempt43: {
					// "tried to reset card, got error"
					if (p + 30 > end ||
						b[p] !== 0x74 || b[p + 1] !== 0x72 || b[p + 2] !== 0x69 || b[p + 3] !== 0x65 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x6f || b[p + 8] !== 0x20 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x73 || b[p + 12] !== 0x65 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x61 || b[p + 17] !== 0x72 || b[p + 18] !== 0x64 || b[p + 19] !== 0x2c ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x67 || b[p + 22] !== 0x6f || b[p + 23] !== 0x74 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x65 || b[p + 26] !== 0x72 || b[p + 27] !== 0x72 || b[p + 28] !== 0x6f || b[p + 29] !== 0x72) break attempt43;
					p += 30;
					break choice37;
				}
				p = choice37;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipCardError(b: Uint8Array, p: number, end: number): number {
	const choice44 = p;
	choice44: {
		switch (p < end ? b[p] : -1) {
			case 0x31: // 1
				attempt45: {
					// "110"
					if (p + 3 > end || b[p] !== 0x31 || b[p + 1] !== 0x31 || b[p + 2] !== 0x30) break attempt45;
					p += 3;
					break choice44;
				}
				p = choice44;
				attempt46: {
					// "123"
					if (p + 3 > end || b[p] !== 0x31 || b[p + 1] !== 0x32 || b[p + 2] !== 0x33) break attempt46;
					p += 3;
					break choice44;
				}
				p = choice44;
				return -1;
			case 0x35: // 5
				attempt47: {
					// "5"
					if (p >= end || b[p] !== 0x35) break attempt47;
					p += 1;
					break choice44;
				}
				p = choice44;
				return -1;
			case 0x38: // 8
				attempt48: {
					// "84"
					if (p + 2 > end || b[p] !== 0x38 || b[p + 1] !== 0x34) break attempt48;
					p += 2;
					break choice44;
				}
				p = choice44;
				return -1;
			default:
				return -1;
		}
	}
	if (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) return -1;
	return p;
}

function rule_skipAddress(b: Uint8Array, p: number, end: number): number {
	if (p >= end || set2[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set2[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_panic(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipToUnderVoltage(b: Uint8Array, p: number, end: number): number {
	scan49: for (; p < end; p += 1) {
		if (b[p] !== 0x55) continue;
		const not50 = p;
		not50: {
			p = rule_skipUnderVoltage(b, p, end);
			if (p < 0) break not50;
			p = not50;
			break scan49;
		}
		p = not50;
	}
	return p;
}

function rule_skipUnderVoltage(b: Uint8Array, p: number, end: number): number {
	const choice51 = p;
	choice51: {
		attempt52: {
			// "Under-voltage detected!"
			if (p + 23 > end ||
				b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x2d || b[p + 6] !== 0x76 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6c || b[p + 9] !== 0x74 ||
				b[p + 10] !== 0x61 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x64 ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x63 || b[p + 19] !== 0x74 ||
				b[p + 20] !== 0x65 || b[p + 21] !== 0x64 || b[p + 22] !== 0x21) break attempt52;
			p += 23;
			break choice51;
		}
		p = choice51;
		attempt53: {
			// "Undervoltage detected!"
			if (p + 22 > end ||
				b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x76 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6c || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
				b[p + 10] !== 0x67 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x64 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x63 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x64 || b[p + 21] !== 0x21) break attempt53;
			p += 22;
			break choice51;
		}
		p = choice51;
		return -1;
	}
	return p;
}

function rule_skipToNormal(b: Uint8Array, p: number, end: number): number {
	scan54: for (; p < end; p += 1) {
		if (b[p] !== 0x56) continue;
		const not55 = p;
		not55: {
			p = rule_skipNormal(b, p, end);
			if (p < 0) break not55;
			p = not55;
			break scan54;
		}
		p = not55;
	}
	return p;
}

function rule_skipNormal(b: Uint8Array, p: number, end: number): number {
	const choice56 = p;
	choice56: {
		attempt57: {
			// "Voltage normalised"
			if (p + 18 > end ||
				b[p] !== 0x56 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6c || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x67 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6e || b[p + 9] !== 0x6f ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x6d || b[p + 12] !== 0x61 || b[p + 13] !== 0x6c || b[p + 14] !== 0x69 ||
				b[p + 15] !== 0x73 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64) break attempt57;
			p += 18;
			break choice56;
		}
		p = choice56;
		attempt58: {
			// "Voltage normalized"
			if (p + 18 > end ||
				b[p] !== 0x56 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6c || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x67 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6e || b[p + 9] !== 0x6f ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x6d || b[p + 12] !== 0x61 || b[p + 13] !== 0x6c || b[p + 14] !== 0x69 ||
				b[p + 15] !== 0x7a || b[p + 16] !== 0x65 || b[p + 17] !== 0x64) break attempt58;
			p += 18;
			break choice56;
		}
		p = choice56;
		return -1;
	}
	return p;
}

function rule_skipBeforeUp(b: Uint8Array, p: number, end: number): number {
	const not59 = p;
	not59: {
		p = rule_skipInterfaceUp(b, p, end);
		if (p < 0) break not59;
		p = not59;
		return -1;
	}
	p = not59;
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_interface(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x3a)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x3a))) p += 1;
	return p;
}

function rule_skipUp(b: Uint8Array, p: number, end: number): number {
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	const choice60 = p;
	choice60: {
		attempt61: {
			// "Link is Up"
			if (p + 10 > end ||
				b[p] !== 0x4c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6b || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x55 || b[p + 9] !== 0x70) break attempt61;
			p += 10;
			break choice60;
		}
		p = choice60;
		attempt62: {
			// "link up"
			if (p + 7 > end ||
				b[p] !== 0x6c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6b || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x75 || b[p + 6] !== 0x70) break attempt62;
			p += 7;
			break choice60;
		}
		p = choice60;
		attempt63: {
			// "link becomes ready"
			if (p + 18 > end ||
				b[p] !== 0x6c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6b || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x62 || b[p + 6] !== 0x65 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x73 || b[p + 12] !== 0x20 || b[p + 13] !== 0x72 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x64 || b[p + 17] !== 0x79) break attempt63;
			p += 18;
			break choice60;
		}
		p = choice60;
		return -1;
	}
	return p;
}

function rule_skipBeforeDown(b: Uint8Array, p: number, end: number): number {
	const not64 = p;
	not64: {
		p = rule_skipInterfaceDown(b, p, end);
		if (p < 0) break not64;
		p = not64;
		return -1;
	}
	p = not64;
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipDown(b: Uint8Array, p: number, end: number): number {
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	const choice65 = p;
	choice65: {
		attempt66: {
			// "Link is Down"
			if (p + 12 > end ||
				b[p] !== 0x4c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6b || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x44 || b[p + 9] !== 0x6f ||
				b[p + 10] !== 0x77 || b[p + 11] !== 0x6e) break attempt66;
			p += 12;
			break choice65;
		}
		p = choice65;
		attempt67: {
			// "link down"
			if (p + 9 > end ||
				b[p] !== 0x6c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6b || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x6f || b[p + 7] !== 0x77 || b[p + 8] !== 0x6e) break attempt67;
			p += 9;
			break choice65;
		}
		p = choice65;
		attempt68: {
			// "link is not ready"
			if (p + 17 > end ||
				b[p] !== 0x6c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6b || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6e || b[p + 9] !== 0x6f ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x20 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x61 ||
				b[p + 15] !== 0x64 || b[p + 16] !== 0x79) break attempt68;
			p += 17;
			break choice65;
		}
		p = choice65;
		return -1;
	}
	return p;
}

function rule_skipInterfaceUp(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x3a)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x3a))) p += 1;
	p = rule_skipUp(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipWord(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	return p;
}

function rule_skipInterfaceDown(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x3a)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x3a))) p += 1;
	p = rule_skipDown(b, p, end);
	if (p < 0) return -1;
	return p;
}

/** Where the character at `p` ends; a byte that begins no UTF-8 sequence counts as one. */
function afterCharacter(b: Uint8Array, p: number, end: number): number {
	const head = b[p] ?? 0;
	const length = head < 0xc2 || head > 0xf4 ? 1 : head < 0xe0 ? 2 : head < 0xf0 ? 3 : 4;
	if (p + length > end) return p + 1;
	for (let i = 1; i < length; i += 1) {
		if (((b[p + i] ?? 0) & 0xc0) !== 0x80) return p + 1;
	}
	return p + length;
}
