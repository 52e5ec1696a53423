/** The page's own letters, to be written into a picture, so that no text in it is wider than it was. */

/** What the Latin files do not hold; see the ranges in styles/tokens.css. */
const beyondLatin = /[\u0100-\u02ff\u1e00-\u1eff]/

/** Style rules with the families that the picture's text names, as data. */
export async function lettersFor(picture: SVGSVGElement): Promise<string> {
  const text = picture.textContent ?? ''
  const families = new Set<string>(['sans'])
  if (picture.querySelector('[font-family*="Serif"]') !== null) families.add('serif')
  const parts = beyondLatin.test(text) ? ['latin-ext', 'latin'] : ['latin']
  const rules = [...families].flatMap((family) => parts.map((part) => ruleFor(family, part)))
  return (await Promise.all(rules)).join('')
}

const nameOf: Readonly<Record<string, readonly [name: string, file: string]>> = {
  sans: ['Source Sans 3', 'source-sans-3'],
  serif: ['Source Serif 4', 'source-serif-4'],
}
const rangeOf: Readonly<Record<string, string>> = {
  'latin-ext': 'unicode-range:U+0100-02FF,U+1E00-1EFF;',
  latin: '',
}

async function ruleFor(family: string, part: string): Promise<string> {
  const [name, file] = nameOf[family]!
  const bytes = new Uint8Array(await (await fetch(`/fonts/${file}-${part}-wght-normal.woff2`)).arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return `@font-face{font-family:"${name}";font-weight:200 900;${rangeOf[part]}src:url(data:font/woff2;base64,${btoa(text)})}`
}
