/** Words with a capital that are no names of anybody: days, months, titles. Tagger and parser see them as they are. */
export const calendarAndTitles: readonly string[] = `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri.
  sat. sun. mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept oct nov dec
  mr mrs ms dr mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. sgt. gov. sen. rep. st. jr. sr. sir lord
  president minister prime foreign defense defence interior general colonel captain major lieutenant sergeant admiral
  king queen prince sheikh ayatollah imam pope ministry army police council government state united nations security
  islamic republic army force forces party front movement north south east west northern southern eastern western
  god english internet
`
  .trim()
  .split(/\s+/)
