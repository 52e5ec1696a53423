/**
 * Words by which a speaker blames: *called the raid a crime*, *was a clear violation*.
 *
 * Rule of entry: predicated of a deed or a party, the word accuses whoever it is said of.
 */
export const judgingWords: ReadonlySet<string> = new Set(
  `violation crime breach provocation aggression atrocity genocide disregard terrorism terrorist aggressor criminal lie
   disgrace outlaw liar traitor puppet inhumanity barbarity cynical barbaric illegal unlawful cowardly brutal unacceptable
   outrage outrageous hypocrisy hypocritical shameful treacherous inhuman mistake blunder betrayal folly ploy pretext sham farce falsehood fabrication
   propaganda hypocrite grave sinister horrific horrifying appalling abhorrent despicable vile cruel savage immoral
   reprehensible deplorable irresponsible reckless dangerous provocative unjustified unprovoked illegitimate inhumane dishonest
   ridiculous absurd baseless groundless monstrous heinous repugnant bloodthirsty coward bigot bigoted tyrant dictator
   thug butcher massacre slaughter falsification falsity distortion fabricated manipulation blackmail banditry piracy stab
   disgraceful scandalous inexcusable indefensible unforgivable unconscionable outrageous shocking disgusting
   responsible accountable culpable fiction fantasy nonsense fanciful`
    .trim()
    .split(/\s+/),
)

/**
 * Words by which a speaker is against what they are said of: *called the plan unrealistic, is a non-starter*.
 *
 * Rule of entry: predicated of a plan, an offer or a demand, the word rejects it without blaming anybody.
 */
export const rejectingWords: ReadonlySet<string> = new Set(
  `unrealistic unacceptable intolerable inadmissible impermissible premature unhelpful insufficient inadequate unworkable
   unfeasible impractical pointless meaningless futile irrelevant disappointing regrettable unfair unjust unreasonable
   unnecessary unwarranted counterproductive counter-productive untenable unconvincing one-sided biased partial naive wrong
   misguided ill-advised short-sighted inappropriate hollow void nonstarter non-starter starter dead mistake error waste joke charade stunt gimmick
   misunderstanding exaggeration exaggerated overblown misleading inaccurate incorrect false untrue spurious unfounded implausible surrender
   troubling worrying worrisome disturbing alarming unfortunate unwise ignorant offensive insulting undemocratic unethical
   unconstitutional incomprehensible inexplicable illogical
   capitulation humiliation adventure tale vindictive trumped-up laughable farcical affront insult slap nothing setback disservice`
    .trim()
    .split(/\s+/),
)
