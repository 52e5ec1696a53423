// News agencies whose copy other outlets print, with the ways in which a report credits them.
//
// Rule of entry: an agency that sells or gives its text to other outlets, of whatever country and
// ownership; none is left out for whose it is. First the name under which it is listed, then its short forms.
export const wireAgencies: readonly (readonly string[])[] = [
  ['AFP', 'Agence France-Presse', 'Agence France Presse'], // "PARIS (AFP) -"
  ['Reuters', 'Thomson Reuters'], // "--Reuters"
  ['AP', 'Associated Press', 'The Associated Press'], // "ALMA (AP) —"
  ['UPI', 'United Press International'],
  ['dpa', 'DPA', 'Deutsche Presse-Agentur'],
  ['EFE', 'Agencia EFE'],
  ['ANSA', 'Agenzia ANSA'],
  ['APA', 'Austria Press Agency'],
  ['TASS', 'ITAR-TASS', 'Itar-Tass'],
  ['RIA Novosti', 'RIA'],
  ['Interfax', 'Interfax-AVN'],
  ['Ukrinform'],
  ['Ukrainska Pravda'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Kyodo', 'Kyodo News'],
  ['Yonhap', 'Yonhap News Agency'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['APP', 'Associated Press of Pakistan'],
  ['Anadolu Agency', 'AA', 'Anadolu'],
  ['DHA', 'Demirören News Agency'],
  ['SANA', 'Syrian Arab News Agency'],
  ['NNA', 'National News Agency'],
  ['IRNA', 'Islamic Republic News Agency'],
  ['Fars', 'Fars News Agency'],
  ['Tasnim', 'Tasnim News Agency'],
  ['WAFA'],
  ['Armenpress', 'ARMENPRESS'],
  ['Azertac', 'AZERTAC', 'Azertag'],
  ['Interpressnews', 'InterPressNews'],
  ['KUNA', 'Kuwait News Agency'],
  ['SPA', 'Saudi Press Agency'],
  ['WAM', 'Emirates News Agency'],
  ['Saba', 'Saba News Agency'],
  ['MENA', 'Middle East News Agency'],
  ['PA', 'PA Media', 'Press Association'],
  ['IANS', 'Indo-Asian News Service'],
]
