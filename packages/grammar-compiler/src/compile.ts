import type { CompileOptions } from './compile-options.ts';
import { emitModule } from './emit.ts';
import { checkCasesAreReached } from './fields.ts';
import { refuseTooDeep } from './capacity.ts';
import { readGrammar } from './subset.ts';
import { refuseSuperlinear } from './superlinear.ts';
import { refuseUnmatchableCharacters } from './unmatchable.ts';

/**
 * Compiles an Ohm grammar to a TypeScript module that matches UTF-8 bytes.
 *
 * For a grammar named `Openvpn` the module exports `matchOpenvpn(bytes, start, end)` and the type `OpenvpnMatch`: a
 * union with one member for every case (`… -- name`), whose fields are the spans of the rules applied directly in the
 * start rule and in that case. Rules whose names begin with `skip` are no fields.
 *
 * @throws {@link GrammarError} naming the rule and the construct that the compiler does not accept
 *
 * @example
 * ```ts
 * compileGrammar('Greeting { line = "hello " who -- greeted\n who = any+ }', {
 * 	grammarFile: 'greeting.ohm',
 * 	matcherFolder: '../matcher',
 * });
 * ```
 */
export function compileGrammar(source: string, options: CompileOptions): string {
	const grammar = readGrammar(source);
	checkCasesAreReached(grammar);
	refuseUnmatchableCharacters(grammar);
	refuseSuperlinear(grammar);
	refuseTooDeep(grammar);
	return emitModule(grammar, options);
}
