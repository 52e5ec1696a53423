/** One file's bytes to a report's fields, by its kind: HTML by its ending or beginning, else plain text. Touches nothing. */
import type { ReportInput } from '../text/make-report.js'
import { decodeText } from './decode-text.js'
import { readHtml } from './read-html.js'
import { readPlain } from './read-plain.js'

/** @throws IntakeError */
export async function readInput(bytes: Uint8Array, where: string): Promise<ReportInput> {
  const text = decodeText(bytes, where)
  const isHtml = /\.x?html?$/i.test(where) || /^\s*(<!doctype html|<html)/i.test(text)
  return isHtml ? readHtml(text, where) : readPlain(text.replace(/^\ufeff/, ''), where)
}
