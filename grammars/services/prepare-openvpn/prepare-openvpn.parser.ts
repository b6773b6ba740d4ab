// Generated from prepare-openvpn.ohm. Do not edit: change the grammar and run "npm run generate".

/** What a message said, and where its parts stand. */
export type PrepareOpenvpnMatch =
	| {
			readonly case: 'credentialsMissing';
	  }
	| {
			readonly case: 'cloudAuthentication';
	  }
	| {
			readonly case: 'customAuthentication';
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchPrepareOpenvpn(bytes: Uint8Array, start: number, end: number): PrepareOpenvpnMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'credentialsMissing',
			};
		case 1:
			return {
				case: 'cloudAuthentication',
			};
		case 2:
			return {
				case: 'customAuthentication',
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
			const choice3 = p;
			choice3: {
				attempt4: {
					// "prepare-openvpn: "
					if (p + 17 > end ||
						b[p] !== 0x70 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x70 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x65 || b[p + 7] !== 0x2d || b[p + 8] !== 0x6f || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x6e || b[p + 12] !== 0x76 || b[p + 13] !== 0x70 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x3a || b[p + 16] !== 0x20) break attempt4;
					p += 17;
					break choice3;
				}
				p = choice3;
				attempt5: {
					p = rule_skipBracketed(b, p, end);
					if (p < 0) break attempt5;
					break choice3;
				}
				p = choice3;
				break attempt2;
			}
			break optional1;
		}
		p = optional1;
	}
	const optional6 = p;
	optional6: {
		attempt7: {
			p = rule_skipLevel(b, p, end);
			if (p < 0) break attempt7;
			break optional6;
		}
		p = optional6;
	}
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	q = case_credentialsMissing(b, p, end);
	if (q >= 0) return q;
	q = case_cloudAuthentication(b, p, end);
	if (q >= 0) return q;
	return case_customAuthentication(b, p, end);
}

function case_credentialsMissing(b: Uint8Array, p: number, end: number): number {
	// "UUID or API/device key missing."
	if (p + 31 > end ||
		b[p] !== 0x55 || b[p + 1] !== 0x55 || b[p + 2] !== 0x49 || b[p + 3] !== 0x44 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x72 || b[p + 7] !== 0x20 || b[p + 8] !== 0x41 || b[p + 9] !== 0x50 ||
		b[p + 10] !== 0x49 || b[p + 11] !== 0x2f || b[p + 12] !== 0x64 || b[p + 13] !== 0x65 || b[p + 14] !== 0x76 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x63 || b[p + 17] !== 0x65 || b[p + 18] !== 0x20 || b[p + 19] !== 0x6b ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x79 || b[p + 22] !== 0x20 || b[p + 23] !== 0x6d || b[p + 24] !== 0x69 ||
		b[p + 25] !== 0x73 || b[p + 26] !== 0x73 || b[p + 27] !== 0x69 || b[p + 28] !== 0x6e || b[p + 29] !== 0x67 ||
		b[p + 30] !== 0x2e) return -1;
	p += 31;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_cloudAuthentication(b: Uint8Array, p: number, end: number): number {
	const choice8 = p;
	choice8: {
		attempt9: {
			// "Balena.io"
			if (p + 9 > end ||
				b[p] !== 0x42 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x2e || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f) break attempt9;
			p += 9;
			break choice8;
		}
		p = choice8;
		attempt10: {
			// "Resin.io"
			if (p + 8 > end ||
				b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x2e || b[p + 6] !== 0x69 || b[p + 7] !== 0x6f) break attempt10;
			p += 8;
			break choice8;
		}
		p = choice8;
		attempt11: {
			// "balenaCloud"
			if (p + 11 > end ||
				b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x43 || b[p + 7] !== 0x6c || b[p + 8] !== 0x6f || b[p + 9] !== 0x75 ||
				b[p + 10] !== 0x64) break attempt11;
			p += 11;
			break choice8;
		}
		p = choice8;
		return -1;
	}
	// " VPN authentication."
	if (p + 20 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x56 || b[p + 2] !== 0x50 || b[p + 3] !== 0x4e || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x75 || b[p + 7] !== 0x74 || b[p + 8] !== 0x68 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x63 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6e || b[p + 19] !== 0x2e) return -1;
	p += 20;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_customAuthentication(b: Uint8Array, p: number, end: number): number {
	// "Custom VPN server authentication."
	if (p + 33 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x75 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x56 || b[p + 8] !== 0x50 || b[p + 9] !== 0x4e ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x73 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x76 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x72 || b[p + 17] !== 0x20 || b[p + 18] !== 0x61 || b[p + 19] !== 0x75 ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x68 || b[p + 22] !== 0x65 || b[p + 23] !== 0x6e || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x69 || b[p + 26] !== 0x63 || b[p + 27] !== 0x61 || b[p + 28] !== 0x74 || b[p + 29] !== 0x69 ||
		b[p + 30] !== 0x6f || b[p + 31] !== 0x6e || b[p + 32] !== 0x2e) return -1;
	p += 33;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function rule_skipBracketed(b: Uint8Array, p: number, end: number): number {
	// "[prepare-openvpn]"
	if (p + 17 > end ||
		b[p] !== 0x5b || b[p + 1] !== 0x70 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x70 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x2d || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x70 || b[p + 11] !== 0x65 || b[p + 12] !== 0x6e || b[p + 13] !== 0x76 || b[p + 14] !== 0x70 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x5d) return -1;
	p += 17;
	return p;
}

function rule_skipLevel(b: Uint8Array, p: number, end: number): number {
	// "["
	if (p >= end || b[p] !== 0x5b) return -1;
	p += 1;
	const choice12 = p;
	choice12: {
		attempt13: {
			// "INFO"
			if (p + 4 > end || b[p] !== 0x49 || b[p + 1] !== 0x4e || b[p + 2] !== 0x46 || b[p + 3] !== 0x4f) break attempt13;
			p += 4;
			break choice12;
		}
		p = choice12;
		attempt14: {
			// "WARN"
			if (p + 4 > end || b[p] !== 0x57 || b[p + 1] !== 0x41 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4e) break attempt14;
			p += 4;
			break choice12;
		}
		p = choice12;
		attempt15: {
			// "ERROR"
			if (p + 5 > end || b[p] !== 0x45 || b[p + 1] !== 0x52 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4f || b[p + 4] !== 0x52) break attempt15;
			p += 5;
			break choice12;
		}
		p = choice12;
		return -1;
	}
	// "] "
	if (p + 2 > end || b[p] !== 0x5d || b[p + 1] !== 0x20) return -1;
	p += 2;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}
