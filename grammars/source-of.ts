import { sources, type KnownSource } from './known-sources.generated.ts';
import { sourceFinder, type SourceFinder } from './source-finder.ts';

/** The program that wrote an entry; `undefined` for programs that no folder describes, and for users' containers. */
export const sourceOf: SourceFinder<KnownSource> = sourceFinder(sources);
