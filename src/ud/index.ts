/** `counterclaim/ud`: a Universal Dependencies pipeline of its own: text or CoNLL-U in, parsed sentences out. */
export { ConlluError, readConllu, writeConllu } from './conllu.js'
export type { Language, ParseOptions } from './language.js'
export { loadLanguage } from './load-language.js'
export { parseConllu, parseText } from './parse-text.js'
export { makeSentence, type Sentence } from './sentence.js'
export { ancestors, dependent, dependents, isRelation, isWithin, subtree, subtreeSpan, tokenSpan } from './tree.js'
