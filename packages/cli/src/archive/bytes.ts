/** Bytes by their names in ASCII. */
export const NUL = 0x00;
export const LINE_FEED = 0x0a;
export const SPACE = 0x20;
