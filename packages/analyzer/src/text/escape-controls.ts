/** JSON lets DEL, C1 and the bidi controls stand raw; a terminal that shows the text would act on them. */
export function escapeControls(json: string): string {
	return json.replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (character) =>
		Array.from(
			{ length: character.length },
			(_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
		).join(''),
	);
}
