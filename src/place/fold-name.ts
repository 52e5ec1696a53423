/**
 * Folds the spelling of a place name, so that *Şuşa* and *Susa*, *al-Bab*, *Al Bab* and *El-Bab*, *Sana'a* and
 * *Sanaa* are one key: lower case, no diacritics, no apostrophes, hyphens as spaces, *al* for every article.
 */
export function foldPlace(name: string): string {
  const latin = ascii.test(name) ? name.toLowerCase() : withoutMarks(name)
  return latin
    .replace(/[’'ʻʼ`´.]/g, '')
    .replace(/[-–\s]+/g, ' ')
    .replace(/^(?:al|el|ar|as|ash|ad|an|at|az) /, 'al ')
    .trim()
}

const ascii = /^[\x20-\x7e]*$/

const withoutMarks = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ə]/g, 'a')
    .replace(/[ı]/g, 'i')
    .replace(/[ğ]/g, 'g')
    .replace(/[ø]/g, 'o')
    .replace(/[ł]/g, 'l')

/**
 * A key on which transliterations of one name agree that foldPlace keeps apart: *Talbisseh* and *Talbīsah*, *Deir al-Zour*
 * and *Dayr az Zawr*, *Mykolayiv* and *Mykolaiv*. For names from other scripts only; it begins with `~`.
 */
export function variantKey(folded: string): string {
  const plain = folded
    .replace(/ (?:al|el|ar|as|ash|ad|an|at|az|ul) /g, ' ')
    .replace(/^al /, '')
    .replace(/q|ck/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/(?:ou|oo|uw|aw|au)(?=[^aeiouy]|$)/g, 'u')
    .replace(/o/g, 'u')
    .replace(/(?:ee|ei|ai|ay|ey|iy|yi|ie)/g, 'i')
    .replace(/[ey]/g, 'i')
    .replace(/[ai]h?(?= |$)/g, 'a')
    .replace(/[gk]h/g, (pair) => pair[0]!)
    .replace(/[dt]h/g, (pair) => pair[0]!)
    .replace(/(.)\1+/g, '$1')
    .replace(/ /g, '')
  return `~${plain}`
}
