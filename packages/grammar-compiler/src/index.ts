export { compileGrammar, type CompileOptions } from './compile.ts';
export { GrammarError } from './grammar-error.ts';
