// Where or how a statement is made: *in a statement*, *on Twitter*, *during an interview with the daily*.
//
// Rule of entry: the noun can follow one of the prepositions and name the vehicle of what was said, not
// its subject. Names of services are common nouns here: they say how it was said, not who said it.

import { organisations } from './organisations.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Prepositions before a medium. *on television, via Telegram, in remarks to reporters* */
export const mediaPrepositions = words('in on via through during at by over from to')

/** Heads of phrases that name a medium. */
export const mediaNouns = words(`
  account address advertisement announcement article bbc blog briefing broadcast bulletin call channel column comment
  comments communique communiqué complaint conference conversation cable debate declaration dispatch document
  editorial email e-mail facebook facebook filing footage forum hearing instagram interview leaflet letter livestream
  meeting memo memorandum message newsletter newspaper note opinion paper phone podcast post posting press
  programme program radio recording release remark report reporter journalist resolution speech statement summary
  telegram telephone televison television testimony text thread tiktok tv tweet twitter verdict video vk weblog
  website whatsapp x youtube
`)

/** Words in the name or description of an outlet. *told the daily Vatan, told Radio Liberty* */
export const outletWords = words(`
  agency broadcaster channel chronicle daily gazette guardian herald journal magazine network news newspaper observer
  online outlet paper post press radio station telegraph television times tribune tv weekly
`)

/** Services on which one speaks to all. *The envoy, also on Twitter, defended the move.* */
export const services = words('twitter facebook instagram telegram tiktok vk whatsapp x youtube tv television radio')

/** Names of outlets, lower case. *told Reuters, on CNN* */
export const outletNames: ReadonlySet<string> = new Set(
  organisations.filter(({ kind }) => kind === 'media').flatMap(({ names }) => names.map((name) => name.toLowerCase())),
)
