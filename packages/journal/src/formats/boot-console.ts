import type { LineHead } from './line-layout.ts';

const line = /^\[(?: {2}OK {2}|FAILED|DEPEND| TIME | SKIP |UNSUPP| INFO |WARN |INFO )\] (?=[A-Z])/;

/** `[FAILED] Failed to start X.`: what systemd prints on the console while it starts the system. */
export function bootConsoleHead(text: string): LineHead | undefined {
	const match = line.exec(text);
	if (match === null) return undefined;
	return { stampKind: 'none', stampUsec: NaN, identifier: 'systemd', message: match[0].length };
}
