import type { MergedJournal } from '@whydown/timeline';
import type { EntryCopy } from './entry-copy.ts';
import type { JournalTrack } from './entry-track.ts';

/** A merged journal, as it is sent. */
export interface MergedEntries {
	readonly items: readonly (
		| { readonly kind: 'entry'; readonly payload: EntryCopy }
		| Exclude<MergedJournal<EntryCopy>['items'][number], { kind: 'entry' }>
	)[];
	readonly apart: readonly (readonly { readonly payload: EntryCopy }[])[];
}

/** Sends a merged journal on its way: first the stretches that nothing ties to the rest, each as a boot of its own. */
export function sendMerged(
	{ items, apart }: MergedEntries,
	track: Pick<JournalTrack, 'boot'>,
	entry: (payload: EntryCopy) => void,
): void {
	for (const stretch of apart) {
		track.boot(undefined);
		for (const { payload } of stretch) entry(payload);
	}
	if (apart.length > 0) track.boot(undefined);
	for (const item of items) {
		if (item.kind === 'boot') track.boot(item.bootId);
		else entry(item.payload);
	}
}
