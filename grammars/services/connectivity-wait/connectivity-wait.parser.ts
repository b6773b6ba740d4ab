// Generated from connectivity-wait.ohm. Do not edit: change the grammar and run "npm run generate".

/** What a message said, and where its parts stand. */
export type ConnectivityWaitMatch =
	| {
			readonly case: 'waiting';
	  }
	| {
			readonly case: 'connected';
	  }
	| {
			readonly case: 'failed';
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchConnectivityWait(bytes: Uint8Array, start: number, end: number): ConnectivityWaitMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'waiting',
			};
		case 1:
			return {
				case: 'connected',
			};
		case 2:
			return {
				case: 'failed',
			};
		default:
			return undefined;
	}
}

let matched = -1;

function rule_message(b: Uint8Array, p: number, end: number): number {
	const optional1 = p;
	optional1: {
		attempt2: {
			p = rule_skipBracketed(b, p, end);
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
	q = case_waiting(b, p, end);
	if (q >= 0) return q;
	q = case_connected(b, p, end);
	if (q >= 0) return q;
	return case_failed(b, p, end);
}

function case_waiting(b: Uint8Array, p: number, end: number): number {
	// "Waiting for full network connectivity."
	if (p + 38 > end ||
		b[p] !== 0x57 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x20 || b[p + 12] !== 0x66 || b[p + 13] !== 0x75 || b[p + 14] !== 0x6c ||
		b[p + 15] !== 0x6c || b[p + 16] !== 0x20 || b[p + 17] !== 0x6e || b[p + 18] !== 0x65 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x77 || b[p + 21] !== 0x6f || b[p + 22] !== 0x72 || b[p + 23] !== 0x6b || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x63 || b[p + 26] !== 0x6f || b[p + 27] !== 0x6e || b[p + 28] !== 0x6e || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x63 || b[p + 31] !== 0x74 || b[p + 32] !== 0x69 || b[p + 33] !== 0x76 || b[p + 34] !== 0x69 ||
		b[p + 35] !== 0x74 || b[p + 36] !== 0x79 || b[p + 37] !== 0x2e) return -1;
	p += 38;
	if (p < end) return -1;
	matched = 0;
	return p;
}

function case_connected(b: Uint8Array, p: number, end: number): number {
	// "Full network connectivity detected."
	if (p + 35 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x65 || b[p + 7] !== 0x74 || b[p + 8] !== 0x77 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x6b || b[p + 12] !== 0x20 || b[p + 13] !== 0x63 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x6e || b[p + 17] !== 0x65 || b[p + 18] !== 0x63 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x76 || b[p + 22] !== 0x69 || b[p + 23] !== 0x74 || b[p + 24] !== 0x79 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x64 || b[p + 27] !== 0x65 || b[p + 28] !== 0x74 || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x63 || b[p + 31] !== 0x74 || b[p + 32] !== 0x65 || b[p + 33] !== 0x64 || b[p + 34] !== 0x2e) return -1;
	p += 35;
	if (p < end) return -1;
	matched = 1;
	return p;
}

function case_failed(b: Uint8Array, p: number, end: number): number {
	// "Unexpected error occurred."
	if (p + 26 > end ||
		b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x78 || b[p + 4] !== 0x70 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x63 || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x72 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6f || b[p + 18] !== 0x63 || b[p + 19] !== 0x63 ||
		b[p + 20] !== 0x75 || b[p + 21] !== 0x72 || b[p + 22] !== 0x72 || b[p + 23] !== 0x65 || b[p + 24] !== 0x64 ||
		b[p + 25] !== 0x2e) return -1;
	p += 26;
	if (p < end) return -1;
	matched = 2;
	return p;
}

function rule_skipBracketed(b: Uint8Array, p: number, end: number): number {
	// "["
	if (p >= end || b[p] !== 0x5b) return -1;
	p += 1;
	while (p < end && !(b[p] === 0x5d)) p += 1;
	// "]["
	if (p + 2 > end || b[p] !== 0x5d || b[p + 1] !== 0x5b) return -1;
	p += 2;
	while (p < end && !(b[p] === 0x5d)) p += 1;
	// "] "
	if (p + 2 > end || b[p] !== 0x5d || b[p + 1] !== 0x20) return -1;
	p += 2;
	return p;
}
