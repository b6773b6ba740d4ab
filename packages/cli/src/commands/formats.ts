export const formats = ['text', 'json', 'summary'] as const;
export type Format = (typeof formats)[number];
