import { visible } from '@whydown/analyzer';

/** Text with line ends and tabs as they are, and everything else that would act made visible. */
export function visibleLines(text: string): string {
	return text
		.split('\n')
		.map((line) => line.split('\t').map(visible).join('\t'))
		.join('\n');
}
