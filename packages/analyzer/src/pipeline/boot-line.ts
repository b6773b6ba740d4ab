import type { BootId } from '@whydown/journal';

interface BootLine {
	readonly kind: 'boot';
	readonly bootId: BootId | undefined;
}

/**
 * Adds a boot line to a journal that is held. It replaces a boot line right before it: a boot without entries is
 * none, and an input of boot lines alone must not fill the memory.
 */
export function addBootLine(
	items: ({ readonly kind: 'entry' } | BootLine)[],
	bootId: BootId | undefined,
): void {
	const at = items.at(-1)?.kind === 'boot' ? items.length - 1 : items.length;
	items[at] = { kind: 'boot', bootId };
}
