export { compileGrammar } from './compile.ts';
export { GrammarError } from './grammar-error.ts';
