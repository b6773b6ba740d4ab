export { compileGrammar } from './compile.ts';
export { GrammarError } from './grammar-error.ts';
export { wordingsOf, type FixedTexts, type Wording } from './fixed-texts.ts';
