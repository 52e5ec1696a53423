/**
 * What a time expression is resolved to, and the words of TIMEX3 for days, months and years.
 */
import { civilDay } from '../calendar.js'
import type { Expression } from '../grammar/expression.js'
import type { Timex } from '../timex.js'
import type { Named } from './anchor.js'

export type Tense = 'past' | 'future' | null

export interface Resolved {
  readonly type: Timex['type']
  readonly value: string
  readonly rule: string
  readonly named?: Named
  /** Day numbers where they do not follow from the value: a night, a window. */
  readonly days?: readonly [number, number]
}

export type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>

export const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** 1917 → "1917", -479 → "BC0480". */
export const yearText = (year: number): string => (year <= 0 ? `BC${pad(1 - year, 4)}` : pad(year, 4))

export const monthText = (year: number, month: number): string => `${yearText(year)}-${pad(month, 2)}`

export function dayText(number: number): string {
  const { year, month, day } = civilDay(number)
  return `${monthText(year, month)}-${pad(day, 2)}`
}

export function onDay(number: number, rule: string, explicit = false): Resolved {
  const { year, month } = civilDay(number)
  return { type: 'DATE', value: dayText(number), rule, named: { year, month, day: number, explicit } }
}

export const unknownDay = (rule = 'unresolved'): Resolved => ({ type: 'DATE', value: 'XXXX-XX-XX', rule })
