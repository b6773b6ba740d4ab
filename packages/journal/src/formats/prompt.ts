import { AT_SIGN, BACKTICK, DOLLAR, HASH, SPACE } from '../input/bytes.ts';
import { decodeSpan } from '../input/text.ts';

/** A prompt longer than this is none. */
const promptBytes = 96;
const commandBytes = 4096;
/** `root@9294512:~# date`, `[root@host dir]$ date`; the command may be missing. */
const prompt =
	/^(?:[a-z_][\w.-]{0,63}@[\w.-]{1,64}(?::[^\s#$]{0,64})? ?|\[[\w.-]{1,64}@[\w.-]{1,64}(?: [^\]]{0,64})?\] ?)[#$](?: +(.*))?$/;
/** Without user and host only the commands that people are asked to run are believed. */
const shortPrompt =
	/^[#$] +((?:sudo +)?(?:journalctl|dmesg|systemctl +status|balena +(?:device +)?logs)\b.*)$/;
const fence = /^(?:`{3,}|~{3,})\s*[\w+-]*\s*$/;
const longestFence = 32;

/** True for the line of three backticks or more that begins or ends a Markdown block. */
export function isFence(bytes: Uint8Array, start: number, end: number): boolean {
	if (end - start < 3 || end - start > longestFence) return false;
	return fence.test(decodeSpan(bytes, start, end));
}

/**
 * The command behind a shell's prompt, empty when nothing was typed; `undefined` when the line is no prompt. `inTyped`: a typed
 * command is being read; the fence of a Markdown block ends it as an empty prompt does.
 */
export function promptedCommand(
	bytes: Uint8Array,
	start: number,
	end: number,
	inTyped: boolean,
): string | undefined {
	const first = bytes[start] ?? 0;
	if (first === HASH || first === DOLLAR) {
		return shortPrompt.exec(decodeSpan(bytes, start, Math.min(end, start + commandBytes)))?.[1]?.trim();
	}
	if (first === BACKTICK) return inTyped && isFence(bytes, start, end) ? '' : undefined;
	if (!hasAtSign(bytes, start, Math.min(end, start + promptBytes))) return undefined;
	const match = prompt.exec(decodeSpan(bytes, start, Math.min(end, start + commandBytes)).trimEnd());
	return match === null ? undefined : (match[1] ?? '').trim();
}

/** True if an `@` stands in the first word. */
function hasAtSign(bytes: Uint8Array, start: number, end: number): boolean {
	for (let at = start; at < end; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte === AT_SIGN) return true;
		if (byte <= SPACE) return false;
	}
	return false;
}
