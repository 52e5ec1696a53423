/** Words that say of others that they are not so. Pure. */
const denial = 'not so: '

/** Before words that affirm what a claim denies. */
export const denied = (words: string): string => `${denial}${words}`

/** What an entry says, parted: what denies it ('' where nothing does), and the words. */
export const partDenial = (says: string): { readonly denial: string; readonly words: string } =>
  says.startsWith(denial) ? { denial, words: says.slice(denial.length) } : { denial: '', words: says }
