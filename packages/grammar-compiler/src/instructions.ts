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
	/** Closes an attempt and fails: what must not follow was found. */
	refuse: 10,
	/** `offset`, `first`, `count`, `count` places, one more: goes on by the byte that stands `offset` bytes ahead. */
	branch: 11,
	/** `place`: goes on there. */
	jump: 12,
	/** `place`: goes on there, until `return`. */
	call: 13,
	return: 14,
	/** A field begins. */
	field: 15,
	/** `field`: ends here. */
	capture: 16,
	/** `case`: matched. */
	case: 17,
	/** The end of the program: accepts the text if nothing is left. */
	accept: 18,
	/** Fails. */
	fail: 19,
} as const;

export type Instruction = keyof typeof instructions;
