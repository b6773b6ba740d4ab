import { wordings } from '../wordings.generated.ts';

/** The wordings that say by themselves that a source wrote a line; `…` stands for what is free. */
export function wordingsOf(source: string): readonly string[] {
	return wordings[source]?.slice(1).split('\n') ?? [];
}
