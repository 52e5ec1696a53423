/**
 * Folds the spelling of a place name, so that *Şuşa* and *Susa*, *al-Bab*, *Al Bab* and *El-Bab*, *Sana'a* and
 * *Sanaa* are one key: lower case, no diacritics, no apostrophes, hyphens as spaces, *al* for every article.
 */
export function foldPlace(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ə]/g, 'a')
    .replace(/[ı]/g, 'i')
    .replace(/[ğ]/g, 'g')
    .replace(/[ø]/g, 'o')
    .replace(/[ł]/g, 'l')
    .replace(/[’'ʻʼ`´.]/g, '')
    .replace(/[-–\s]+/g, ' ')
    .replace(/^(?:al|el|ar|as|ash|ad|an|at|az) /, 'al ')
    .trim()
}
