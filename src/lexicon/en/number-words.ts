// Number words of English.
//
// Rule of entry: a cardinal up to ninety, a power of ten, or a collective noun that counts (dozen), each
// with the number it stands for. Vague nouns (dozens, scores, hundreds) carry the lowest number that the
// plural allows, after the codebook: dozens 24, scores 40, hundreds 200, thousands 2000.

/** Words that add: one to nineteen, and the tens. Example: twenty + four. */
export const cardinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40, // a frequent misspelling: *fourty* rebels
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)

/** Words that multiply what stands before them: two hundred, 1.3 million, a dozen. */
export const multipliers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1_000,
    million: 1_000_000,
    billion: 1_000_000_000,
    trillion: 1_000_000_000_000,
    bn: 1_000_000_000,
    lakh: 100_000,
    crore: 10_000_000,
  }),
)

/** Plural nouns that count without a number: the least they can mean (codebook, rule 2). */
export const vaguePlurals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozens: 24,
    scores: 40,
    hundreds: 200,
    thousands: 2_000,
    millions: 2_000_000,
    billions: 2_000_000_000,
  }),
)

/** Ordinals up to thirty-first, for days of a month, quarters, centuries. Example: the *third* quarter. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
  }),
)

/** Fractions as numerator over one: half of, a third of, three quarters of. */
export const fractions: ReadonlyMap<string, number> = new Map(
  Object.entries({ half: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, tenth: 10, tenths: 10 }),
)
