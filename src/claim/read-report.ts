/** The pipeline: a report in, its reading out. Pure: the same report and tools give the same bytes. */
import type { Reading, Report } from '../record/record.js'
import { assembleClaims } from './assemble-claims.js'
import { findMentions } from './find-mentions.js'
import type { Tools } from './tools.js'

export function readReport(report: Report, tools: Tools): Reading {
  const mentions = findMentions(report, tools)
  const claims = assembleClaims(mentions, tools.appraisal)
  return {
    id: report.id,
    report,
    claims,
    reader: { version: tools.reader.version, models: { ...tools.reader.models } },
  }
}
