/* The bytes that readers of fields look for, by their ASCII names. */

export const blank = 0x20;
export const plus = 0x2b;
export const hyphen = 0x2d;
export const point = 0x2e;
export const digit0 = 0x30;
export const digit9 = 0x39;
export const colon = 0x3a;
export const letterZ = 0x5a;
