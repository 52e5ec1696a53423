/**
 * Whether a text is English, the one language that is read so far. Function words decide almost always;
 * only where they are rare is a language detector asked. Loads the detector when it is first needed.
 */
import type { ReportInput } from '../text/make-report.js'
import { IntakeError } from './intake-error.js'

/** Words so common that any English prose has them, and seldom words of its neighbours. */
const functionWords = new Set(
  'the of and to that was were for on by with from have has had been they their which who this are it is'.split(' '),
)

/** Shares of function words: English news has 25 to 40 in a hundred; other languages with English names below 5. */
const surely = 0.15
const hardly = 0.05

/** Fewer words than this are too few to judge. */
const enough = 12

/**
 * @returns a note where the text may not be English; null where it is, or where its language was given as English
 * @throws IntakeError where it is certainly not English
 */
export async function checkLanguage(input: ReportInput, where: string): Promise<string | null> {
  if (input.language?.startsWith('en')) return null
  const words =
    input.text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? []
  if (words.length < enough) return null
  const share = words.filter((word) => functionWords.has(word)).length / words.length
  if (share >= surely) return null
  const { default: detector } = await import('eld/extrasmall')
  const found = detector.detect(input.text.slice(0, 5000))
  if (found.language === 'en' || found.language === '') return null
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(found.language) ?? found.language
  if (share < hardly && found.isReliable())
    throw new IntakeError(
      where,
      `the text looks ${name}, and only English is read`,
      'Give an English report; if this one is, say so: language: en in its header, "language": "en" on its line',
    )
  return `${where}: the text may not be English (it looks ${name}); what is read from it may be wrong`
}
