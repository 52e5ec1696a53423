/**
 * Cuts text into words by rules, as the UD English treebanks do: punctuation and hyphens apart,
 * contractions parted into the words of a multiword token (*don't* → *do* + *n't*). Every character that
 * is not white space falls into exactly one word; offsets are UTF-16 code units. Where sentences end
 * is decided in splitter.ts.
 */
export interface Word {
  readonly start: number
  readonly end: number
  /** Whether the word goes on a multiword token that the word before began. */
  readonly joined: boolean
}

/** What a language's tokenizer must know; kept with its model. */
export interface TokenRules {
  /** Abbreviations that keep their full stop, lower case without it: *mr*, *sept*. */
  readonly abbreviations: ReadonlySet<string>
  /** Abbreviations that keep it only before a number: *no*. */
  readonly beforeNumber: ReadonlySet<string>
  /** Prefixes that keep their hyphen: *non-*, *anti-*. */
  readonly prefixes: ReadonlySet<string>
  /** Endings that part from a word as words of their own, lower case with a straight apostrophe: *n't*, *'s*. */
  readonly clitics: readonly string[]
  /** Words that are two: *cannot* → length of the first. */
  readonly parted: ReadonlyMap<string, number>
  /** Units that part from the number before them: *20km*. */
  readonly units: ReadonlySet<string>
  /** Verbs by which a sentence goes on after a quoted question: *"Who did this?" Mr. Ali asked.* */
  readonly goesOn: ReadonlySet<string>
}

/** Runs that may have to be given back are bounded, so that no text takes quadratic time. */
const piece = new RegExp(
  [
    String.raw`(?<url>(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]])`,
    String.raw`(?<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})`,
    String.raw`(?<handle>@[\p{L}_][\p{L}\p{N}_]*|#\p{L}[\p{L}\p{N}_]*)`,
    String.raw`(?<smile>[:;=8]['’]?-?[()DPpO/|\\](?![\p{L}\p{N}/])|\^_*\^|<3(?!\p{N})|\((?=[:;]\s)[:;])`,
    String.raw`(?<file>[\p{L}_][\p{L}\p{N}_-]{0,63}(?:\.[\p{L}\p{N}_-]{1,63}){0,6}\.(?:com|org|net|edu|gov|mil|info|co\.uk|doc|docx|xls|xlsx|pdf|html?|txt|jpe?g|png|gif|zip|ppt|url|exe)(?![\p{L}\p{N}]))`,
    String.raw`(?<group>(?:comp|alt|misc|rec|soc|sci|talk)(?:\.\p{Ll}+)+)`,
    String.raw`(?<telephone>(?:\+?\p{N}{1,3}-)?\p{N}{3}-\p{N}{3}-\p{N}{4}(?![\p{N}-])|\p{N}{3}-\p{N}{4}(?![\p{N}-])|\p{N}{1,2}-\p{N}{1,2}-\p{N}{2,4}(?![\p{N}-]))`,
    String.raw`(?<initials>\p{Lu}&\p{Lu}(?!\p{L})|\p{Lu}{1,3}&\p{Lu}{1,2}(?!\p{L}))`,
    String.raw`(?<dotted>(?:\p{L}\.){2,}|\p{L}\.(?:\p{L}\.)+)`,
    String.raw`(?<number>\p{N}+(?:[.,:/]\p{N}+)*)`,
    String.raw`(?<coded>\p{Lu}{1,4}\p{N}+\p{L}*(?![\p{L}\p{N}'’]))`,
    String.raw`(?<word>[\p{L}\p{M}\u200b-\u200d\u2060\u00ad_]+(?:['’ʻʼ\x60][\p{L}\p{M}]+)*)`,
    String.raw`(?<dots>\.{2,}|…|[.,:]\?(?!\?))`,
    '(?<dash>-{2,}|[—–―]+)',
    String.raw`(?<run>[!?]{2,}|[*=~_#]{2,}|<{2,}|>{2,}|\${2,}|''|’’|‘’)`,
    String.raw`(?<other>\S)`,
  ].join('|'),
  'uy',
)

export function tokenize(text: string, from: number, to: number, rules: TokenRules): Word[] {
  const words: Word[] = []
  let at = from
  while (at < to) {
    if (/\s/.test(text[at]!)) {
      at++
      continue
    }
    piece.lastIndex = at
    const match = piece.exec(text)
    const end = Math.min(match ? piece.lastIndex : at + 1, to)
    const kind = match?.groups?.word !== undefined ? 'word' : match?.groups?.number !== undefined ? 'number' : 'other'
    at =
      kind === 'word'
        ? pushWord(words, text, at, end, to, rules)
        : kind === 'number'
          ? pushNumber(words, text, at, end, to, rules)
          : pushPlain(words, at, end)
  }
  return words
}

function pushPlain(words: Word[], start: number, end: number): number {
  words.push({ start, end, joined: false })
  return end
}

/** *1,200*, *20km* → *20* *km*, *1990s*, *5th*. */
function pushNumber(words: Word[], text: string, start: number, end: number, to: number, rules: TokenRules): number {
  const after = /^\p{L}+/u.exec(text.slice(end, Math.min(to, end + 12)))?.[0]
  if (after === undefined || rules.units.has(after.toLowerCase())) return pushPlain(words, start, end)
  return pushPlain(words, start, end + after.length)
}

function pushWord(words: Word[], text: string, start: number, end: number, to: number, rules: TokenRules): number {
  const form = text.slice(start, end)
  const lower = form.toLowerCase().replace(/[’ʻʼ`]/g, "'")
  const next = text[end]
  if (next === '.' && end < to && keepsStop(text, lower, form, end, to, rules)) return pushPlain(words, start, end + 1)
  if (next === '-' && rules.prefixes.has(lower) && /[\p{L}\p{N}]/u.test(text[end + 1] ?? '') && end + 1 < to) {
    piece.lastIndex = end + 1
    piece.exec(text)
    return pushPlain(words, start, Math.min(to, piece.lastIndex))
  }
  const parted = rules.parted.get(lower)
  if (parted !== undefined) return pushTwo(words, start, start + parted, end)
  for (const clitic of rules.clitics) {
    if (lower.length > clitic.length && lower.endsWith(clitic)) return pushTwo(words, start, end - clitic.length, end)
  }
  return pushPlain(words, start, end)
}

function pushTwo(words: Word[], start: number, cut: number, end: number): number {
  words.push({ start, end: cut, joined: false }, { start: cut, end, joined: true })
  return end
}

/** Whether the full stop belongs to the word: an abbreviation, or an initial before a name. */
function keepsStop(text: string, lower: string, form: string, end: number, to: number, rules: TokenRules): boolean {
  if (text[end + 1] === '.' && end + 1 < to) return false
  const after = /^\s*(\S)/.exec(text.slice(end + 1, Math.min(to, end + 8)))?.[1] ?? ''
  if (rules.abbreviations.has(lower)) return true
  if (rules.beforeNumber.has(lower)) return /\p{N}/u.test(after)
  return form.length === 1 && /\p{Lu}/u.test(form) && /\p{Lu}/u.test(after) && form !== 'I'
}
