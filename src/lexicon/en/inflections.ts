/**
 * The forms of the lexicon's verbs, so that a rare verb is known by any of its forms whatever lemma the
 * language stage guesses for it. Regular forms by the spelling rules of English; irregular ones from the
 * list, in the order past, participle.
 */
const irregular: Readonly<Record<string, readonly [string, string]>> = {
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bind: ['bound', 'bound'],
  bite: ['bit', 'bitten'],
  disinter: ['disinterred', 'disinterring'],
  gas: ['gassed', 'gassing'],
  inter: ['interred', 'interring'],
  overcome: ['overcame', 'overcome'],
  slit: ['slit', 'slitting'],
  spit: ['spat', 'spitting'],
  undergo: ['underwent', 'undergone'],
  wring: ['wrung', 'wrung'],
  'force-feed': ['force-fed', 'force-fed'],
  bleed: ['bled', 'bled'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  burn: ['burnt', 'burnt'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  die: ['died', 'died'],
  do: ['did', 'done'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  flee: ['fled', 'fled'],
  burst: ['burst', 'burst'],
  beset: ['beset', 'beset'],
  fling: ['flung', 'flung'],
  sling: ['slung', 'slung'],
  spring: ['sprang', 'sprung'],
  tread: ['trod', 'trodden'],
  ring: ['rang', 'rung'],
  hear: ['heard', 'heard'],
  lie: ['lay', 'lain'],
  run: ['ran', 'run'],
  hide: ['hid', 'hidden'],
  build: ['built', 'built'],
  cast: ['cast', 'cast'],
  catch: ['caught', 'caught'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  freeze: ['froze', 'frozen'],
  lend: ['lent', 'lent'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid', 'paid'],
  sell: ['sold', 'sold'],
  speak: ['spoke', 'spoken'],
  steal: ['stole', 'stolen'],
  sweep: ['swept', 'swept'],
  throw: ['threw', 'thrown'],
  uphold: ['upheld', 'upheld'],
  withhold: ['withheld', 'withheld'],
  win: ['won', 'won'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  have: ['had', 'had'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  keep: ['kept', 'kept'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  mislead: ['misled', 'misled'],
  leave: ['left', 'left'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  overrun: ['overran', 'overrun'],
  put: ['put', 'put'],
  retake: ['retook', 'retaken'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shake: ['shook', 'shaken'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  sink: ['sank', 'sunk'],
  slay: ['slew', 'slain'],
  spread: ['spread', 'spread'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tear: ['tore', 'torn'],
  tell: ['told', 'told'],
  undertake: ['undertook', 'undertaken'],
  withdraw: ['withdrew', 'withdrawn'],
  behead: ['beheaded', 'beheaded'],
  beat: ['beat', 'beaten'],
  rip: ['ripped', 'ripped'],
  offset: ['offset', 'offset'],
  rid: ['rid', 'rid'],
  rise: ['rose', 'risen'],
  withstand: ['withstood', 'withstood'],
  creep: ['crept', 'crept'],
  ride: ['rode', 'ridden'],
  swim: ['swam', 'swum'],
  shrink: ['shrank', 'shrunk'],
  overtake: ['overtook', 'overtaken'],
  foresee: ['foresaw', 'foreseen'],
  forsake: ['forsook', 'forsaken'],
  strive: ['strove', 'striven'],
  stride: ['strode', 'stridden'],
  cling: ['clung', 'clung'],
  weave: ['wove', 'woven'],
  outrun: ['outran', 'outrun'],
  overfly: ['overflew', 'overflown'],
  feed: ['fed', 'fed'],
  speed: ['sped', 'sped'],
  weep: ['wept', 'wept'],
  bend: ['bent', 'bent'],
  hang: ['hung', 'hung'],
  dig: ['dug', 'dug'],
  stick: ['stuck', 'stuck'],
  swing: ['swung', 'swung'],
  sting: ['stung', 'stung'],
  dwell: ['dwelt', 'dwelt'],
  leap: ['leapt', 'leapt'],
  buy: ['bought', 'bought'],
  draw: ['drew', 'drawn'],
  forgive: ['forgave', 'forgiven'],
  spend: ['spent', 'spent'],
  wear: ['wore', 'worn'],
  write: ['wrote', 'written'],
  choose: ['chose', 'chosen'],
  teach: ['taught', 'taught'],
  think: ['thought', 'thought'],
  understand: ['understood', 'understood'],
  wake: ['woke', 'woken'],
  rebuild: ['rebuilt', 'rebuilt'],
  grow: ['grew', 'grown'],
  know: ['knew', 'known'],
  mow: ['mowed', 'mown'],
  strew: ['strewed', 'strewn'],
  sow: ['sowed', 'sown'],
  sew: ['sewed', 'sewn'],
  bear: ['bore', 'borne'],
  quit: ['quit', 'quit'],
  reconquer: ['reconquered', 'reconquered'],
  shut: ['shut', 'shut'],
  sleep: ['slept', 'slept'],
  slide: ['slid', 'slid'],
  slink: ['slunk', 'slunk'],
  string: ['strung', 'strung'],
  swell: ['swelled', 'swollen'],
}

/** The past form by which an example tells of a verb. */
export const pastOf = (lemma: string): string => {
  if (irregular[lemma] !== undefined) return irregular[lemma][0]
  if (/^[^aeiou]*[aeiou][bdgmnprt]$|(?:drop|ship|rol|(?<!li|vo)mit|pel|cur|(?:trans|con|re|de|pre|in)fer)$/.test(lemma))
    return `${lemma}${lemma.at(-1)}ed`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}${lemma.endsWith('e') ? 'd' : 'ed'}`
}

/** Every form of a verb, lower case. */
export function verbForms(lemma: string): string[] {
  const e = lemma.endsWith('e')
  const y = /[^aeiou]y$/.test(lemma)
  const stem = e ? lemma.slice(0, -1) : lemma
  const s = y ? `${lemma.slice(0, -1)}ies` : /(s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const doubled =
    /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(lemma) || /(mit|fer|cur|pel|bel|nap|bat|rol|gram)$/.test(lemma)
      ? stem + stem.at(-1)
      : undefined
  const past = y
    ? [`${lemma.slice(0, -1)}ied`]
    : [`${stem}ed`, ...(doubled ? [`${doubled}ed`] : []), ...(/l$/.test(lemma) ? [`${lemma}led`] : [])]
  const ing = /ie$/.test(lemma)
    ? [`${lemma.slice(0, -2)}ying`]
    : [
        `${/ee$/.test(lemma) ? lemma : stem}ing`,
        ...(doubled ? [`${doubled}ing`] : []),
        ...(/l$/.test(lemma) ? [`${lemma}ling`] : []),
      ]
  return [lemma, s, ...past, ...ing, ...(irregular[lemma] ?? [])]
}

/** Form → lemma for the given verbs; where two share a form (*found*), the first keeps it. */
export function lemmasOfForms(lemmas: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const lemma of lemmas) for (const form of verbForms(lemma)) if (!found.has(form)) found.set(form, lemma)
  return found
}

/**
 * Each verb of a list with its sentence.
 *
 * @param verbs lemmas, parted by white space, with a form of their own where it is not their past: *slay:slew*; *_* stands for
 * a space in it @param example with *~* for that form
 */
export const filled = (verbs: string, example: string): [lemma: string, example: string][] =>
  verbs
    .trim()
    .split(/\s+/)
    .map((verb) => {
      const [lemma = '', form = pastOf(lemma)] = verb.split(':')
      return [lemma, example.replace('~', form.replaceAll('_', ' '))]
    })
