/** The JSON Schema of rule files, or of `signals.yaml`, as text. Loaded only when it is asked for. */
export async function ruleSchema(of: 'rule' | 'signals'): Promise<string> {
	const { schemas } = await import('./schema.generated.ts');
	return schemas[of];
}
