/**
 * The instructions of the matcher (`grammars/matcher.ts`), which goes on behind an instruction, jumps, or fails. Where
 * something fails, the last attempt that is still open goes on elsewhere, from where it began, with what was captured then.
 */
export const instructions = {
	/** `text`: stands here, and is consumed. */
	literal: 0,
	/** `count`, so many sets: an ASCII character of each is consumed. */
	characters: 1,
	/** `set`: a character of the set is consumed, whatever its length in UTF-8. */
	character: 2,
	/** `set`: one byte of the set at least, and all that follow. */
	some: 3,
	/** `set`: all bytes of the set are consumed, as far as they go. */
	many: 4,
	/** Everything is consumed. */
	rest: 5,
	/** `text`: everything before it is consumed, or everything where it does not follow. */
	until: 6,
	/** Nothing is left. */
	end: 7,
	/** `otherwise`, `place`: opens an attempt and goes on at a place; where that fails, the program goes on otherwise. */
	try: 8,
	/** `place`: closes an attempt and goes on there. */
	done: 9,
	/** `place`: begins an attempt anew from here, and goes on there. */
	again: 10,
	/** Closes an attempt and fails: what must not follow was found. */
	refuse: 11,
	/** `offset`, `first`, `count`, `count` places, one more: goes on by the byte that stands `offset` bytes ahead. */
	branch: 12,
	/** `place`: goes on there. */
	jump: 13,
	/** `place`: goes on there, until `return`. */
	call: 14,
	return: 15,
	/** A field begins. */
	field: 16,
	/** `field`: ends here. */
	capture: 17,
	/** `case`, `count`: matched; closes so many attempts and calls, and returns from the last of them. */
	case: 18,
	/** The end of the program: accepts the text if nothing is left. */
	accept: 19,
	/** Fails. */
	fail: 20,
} as const;

export type Instruction = keyof typeof instructions;
