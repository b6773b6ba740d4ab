import { open } from 'node:fs/promises';
import { journal, type Made, type Recipe } from './journal.ts';

/** Writes a made-up journal to a file, and says what was made. */
export async function writeJournal(file: string, recipe: Recipe): Promise<Made> {
	const handle = await open(file, 'w');
	try {
		const chunks = journal(recipe);
		let step = chunks.next();
		while (step.done !== true) {
			await handle.writeFile(step.value);
			step = chunks.next();
		}
		return step.value;
	} finally {
		await handle.close();
	}
}
