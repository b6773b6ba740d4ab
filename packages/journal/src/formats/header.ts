import { CLOSE_BRACKET, COLON, OPEN_BRACKET, SPACE, ZERO, isDigit } from '../input/bytes.ts';
import { hashByte, hashSpan, type NameTable } from '../input/names.ts';

/** The bytes behind a stamp in which the identifier's colon is looked for. */
const headerBytes = 320;
/** The lead that lines without a host must have in a block before a space is taken for a part of an identifier. */
const hostlessLead = 8;

/**
 * Splits what stands between the stamp and the message: `[<host> ]<identifier>[<[pid]>]: `.
 *
 * The modes with and without host name share their shape, and identifiers and hosts may hold spaces, so the
 * split is decided by the lines of one block: a token that ends in `:` or `[n]:` is never a host; a host that
 * the block has printed before is recognised again; a block that hardly ever prints a host has identifiers
 * with spaces instead.
 */
export class HeaderReader {
	readonly #names: NameTable;

	hostname: string | undefined = undefined;
	/** The name before `[pid]:`: identifier, or the unit in mode with-unit. */
	name: string = '';
	pid: number = NaN;
	/** The beginning of the message; the end of the line when nothing follows the colon. */
	messageStart: number = 0;
	/** The column that further lines of this entry are indented to. */
	messageColumn: number = 0;

	#hostSeen = 0;
	#hostlessSeen = 0;
	#neverHost = false;
	#lastHost: string | undefined = undefined;
	readonly #hostBytes: Uint8Array = new Uint8Array(256);
	#hostLength = 0;

	constructor(names: NameTable) {
		this.#names = names;
	}

	/** Begins a new block. `hostless` when the command that printed it is known to print no host names. */
	startBlock(hostless: boolean): void {
		this.#hostSeen = 0;
		this.#hostlessSeen = 0;
		this.#neverHost = hostless;
		this.#lastHost = undefined;
		this.#hostLength = 0;
	}

	/** Reads the header at `at`, the first byte behind the stamp and its space. */
	read(bytes: Uint8Array, at: number, end: number): boolean {
		const nameStart = this.#beginsWithLastHost(bytes, at, end) ? at + this.#hostLength + 1 : at;
		let hash = 0;
		let next = nameStart;
		for (; next < end; next += 1) {
			const byte = bytes[next] ?? 0;
			if (byte === COLON || byte === OPEN_BRACKET || byte <= SPACE) break;
			hash = hashByte(hash, byte);
		}
		let colon = next;
		let pid = NaN;
		if (bytes[next] === OPEN_BRACKET) {
			let value = 0;
			for (colon += 1; colon < end; colon += 1) {
				const digit = (bytes[colon] ?? 0) - ZERO;
				if (digit < 0 || digit > 9) break;
				value = value * 10 + digit;
			}
			const digits = colon - next - 1;
			if (digits === 0 || digits > 10 || bytes[colon] !== CLOSE_BRACKET)
				return this.#readGeneral(bytes, at, end);
			pid = value;
			colon += 1;
		} else if (next === nameStart) {
			return this.#readGeneral(bytes, at, end);
		}
		if (colon >= end || bytes[colon] !== COLON || (colon + 1 < end && bytes[colon + 1] !== SPACE)) {
			return this.#readGeneral(bytes, at, end);
		}
		if (nameStart === at) {
			this.#hostlessSeen += 1;
			this.hostname = undefined;
		} else {
			this.#hostSeen += 1;
			this.hostname = this.#lastHost;
		}
		this.pid = pid;
		this.name = this.#names.intern(bytes, nameStart, next, hash);
		this.#splitAt(colon, end);
		return true;
	}

	/** A header with a host that the line before did not have, or with an identifier of an unusual shape. */
	#readGeneral(bytes: Uint8Array, at: number, end: number): boolean {
		const limit = end - at > headerBytes ? at + headerBytes : end;
		let hash = 0;
		let nameStart = at;
		let spaces = 0;
		let bracket = -1;
		let bracketHash = 0;
		let colon = at;
		for (; colon < limit; colon += 1) {
			const byte = bytes[colon] ?? 0;
			if (byte === COLON) {
				if (colon + 1 === end || bytes[colon + 1] === SPACE) break;
			} else if (byte === SPACE) {
				spaces += 1;
				nameStart = colon + 1;
				hash = 0;
				bracket = -1;
				continue;
			} else if (byte === OPEN_BRACKET) {
				bracket = colon;
				bracketHash = hash;
			}
			hash = hashByte(hash, byte);
		}
		if (colon === limit) return false;

		let nameEnd = colon;
		let pid = NaN;
		if (bracket !== -1 && bytes[colon - 1] === CLOSE_BRACKET) {
			pid = digitsBetween(bytes, bracket + 1, colon - 1);
			if (!Number.isNaN(pid)) {
				nameEnd = bracket;
				hash = bracketHash;
			}
		}
		if (nameEnd === nameStart && Number.isNaN(pid)) return false;

		if (spaces === 0) {
			this.#hostlessSeen += 1;
			this.hostname = undefined;
		} else if (spaces === 1 && this.#printsHost(bytes, at, nameStart, nameEnd)) {
			this.hostname = this.#host(bytes, at, nameStart - 1);
		} else {
			return this.#readUnusual(bytes, at, end, colon, nameStart, nameEnd, pid);
		}
		this.pid = pid;
		this.name = this.#names.intern(bytes, nameStart, nameEnd, hash);
		this.#splitAt(colon, end);
		return true;
	}

	/** Several spaces before the colon, or one that belongs to an identifier. */
	#readUnusual(
		bytes: Uint8Array,
		at: number,
		end: number,
		firstColon: number,
		lastNameStart: number,
		lastNameEnd: number,
		firstPid: number,
	): boolean {
		let nameStart = at;
		let nameEnd = lastNameEnd;
		let colon = firstColon;
		let pid = firstPid;
		if (this.#beginsWithLastHost(bytes, at, end)) {
			nameStart = at + this.#hostLength + 1;
			this.hostname = this.#host(bytes, at, nameStart - 1);
		} else if (this.#hostless()) {
			this.#hostlessSeen += 1;
			this.hostname = undefined;
		} else {
			nameStart = Number.isNaN(pid) ? bytes.indexOf(SPACE, at) + 1 : lastNameStart;
			this.hostname = this.#host(bytes, at, nameStart - 1);
		}
		if (Number.isNaN(pid) && hasSpace(bytes, nameStart, nameEnd)) {
			// `my app: v2[143]: text`: the colon found first is a part of the identifier.
			const later = colonBehindPid(bytes, colon + 1, Math.min(end, at + headerBytes));
			if (later !== -1) {
				colon = later;
				nameEnd = bytes.lastIndexOf(OPEN_BRACKET, later);
				pid = digitsBetween(bytes, nameEnd + 1, later - 1);
			}
		}
		this.pid = pid;
		this.name = this.#names.intern(bytes, nameStart, nameEnd, hashSpan(bytes, nameStart, nameEnd));
		this.#splitAt(colon, end);
		return true;
	}

	#splitAt(colon: number, end: number): void {
		this.messageColumn = colon + 2;
		this.messageStart = colon + 2 > end ? end : colon + 2;
	}

	#hostless(): boolean {
		return this.#neverHost || this.#hostlessSeen >= this.#hostSeen + hostlessLead;
	}

	/** True if the only space before the colon ends a host name. */
	#printsHost(bytes: Uint8Array, at: number, nameStart: number, nameEnd: number): boolean {
		if (this.#neverHost) return false;
		if (!this.#hostless()) return true;
		// Files put together change from hostless to host: then the second word is an identifier seen before.
		return this.#names.holds(bytes, nameStart, nameEnd) || this.#isLastHost(bytes, at, nameStart - 1);
	}

	#host(bytes: Uint8Array, start: number, end: number): string {
		this.#hostSeen += 1;
		if (this.#lastHost !== undefined && this.#isLastHost(bytes, start, end)) return this.#lastHost;
		const host = this.#names.intern(bytes, start, end, hashSpan(bytes, start, end));
		if (end - start <= this.#hostBytes.length) {
			this.#lastHost = host;
			this.#hostLength = end - start;
			for (let at = start; at < end; at += 1) this.#hostBytes[at - start] = bytes[at] ?? 0;
		}
		return host;
	}

	#isLastHost(bytes: Uint8Array, start: number, end: number): boolean {
		const length = this.#hostLength;
		if (end - start !== length || this.#lastHost === undefined) return false;
		const host = this.#hostBytes;
		for (let at = 0; at < length; at += 1) {
			if (bytes[start + at] !== host[at]) return false;
		}
		return true;
	}

	#beginsWithLastHost(bytes: Uint8Array, at: number, end: number): boolean {
		if (this.#neverHost || this.#lastHost === undefined) return false;
		const stop = at + this.#hostLength;
		return stop < end && bytes[stop] === SPACE && this.#isLastHost(bytes, at, stop);
	}
}

function hasSpace(bytes: Uint8Array, start: number, end: number): boolean {
	const space = bytes.indexOf(SPACE, start);
	return space !== -1 && space < end;
}

/** The number that the digits `bytes[start, end)` write, `NaN` if they are none. */
function digitsBetween(bytes: Uint8Array, start: number, end: number): number {
	if (end <= start || end - start > 10) return NaN;
	let value = 0;
	for (let at = start; at < end; at += 1) {
		const byte = bytes[at] ?? 0;
		if (!isDigit(byte)) return NaN;
		value = value * 10 + byte - ZERO;
	}
	return value;
}

/** The place of the colon of the next `[digits]: `; -1 if there is none. */
function colonBehindPid(bytes: Uint8Array, start: number, limit: number): number {
	let bracket = -1;
	for (let at = start; at < limit; at += 1) {
		const byte = bytes[at];
		if (byte === OPEN_BRACKET) {
			bracket = at;
		} else if (byte === CLOSE_BRACKET && bracket !== -1) {
			const pid = digitsBetween(bytes, bracket + 1, at);
			if (!Number.isNaN(pid) && bytes[at + 1] === COLON && bytes[at + 2] === SPACE) return at + 1;
			bracket = -1;
		}
	}
	return -1;
}
