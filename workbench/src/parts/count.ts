/** A number beside its words: "1 report", "4,218 reports". */
import { grouped } from '../../../src/export/in-words.js'

/** @param many the plural, where it is more than an s */
export const counted = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`
