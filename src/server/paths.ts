/** The routes as a type of paths, in the shape that openapi-fetch takes: the workbench's client is typed by it. Types only. */
import type { z } from '@hono/zod-openapi'
import type { ProblemBody } from './problem.js'
import type { ReportRoutes } from './routes/reports.js'

type Routes = ReportRoutes

type Answer<R> = R extends {
  responses: { 200: { content: { 'application/json': { schema: infer S extends z.ZodType } } } }
}
  ? z.output<S>
  : never
type Sent<R> = R extends {
  request: { body: { content: { 'application/json': { schema: infer S extends z.ZodType } } } }
}
  ? { requestBody: { content: { 'application/json': z.input<S> } } }
  : { requestBody?: never }

type Parameters<R> = (R extends { request: { params: infer S extends z.ZodType } }
  ? { path: z.input<S> }
  : { path?: never }) &
  (R extends { request: { query: infer S extends z.ZodType } } ? { query?: z.input<S> } : { query?: never }) & {
    header?: never
    cookie?: never
  }

type Operation<R> = {
  parameters: Parameters<R>
  responses: {
    200: { headers: Record<string, unknown>; content: { 'application/json': Answer<R> } }
    default: { headers: Record<string, unknown>; content: { 'application/json': ProblemBody } }
  }
} & Sent<R>

type Methods = 'get' | 'post' | 'put' | 'delete'

export type Paths = {
  [P in Routes['path']]: {
    [M in Methods]: Extract<Routes, { path: P; method: M }> extends never
      ? never
      : Operation<Extract<Routes, { path: P; method: M }>>
  }
}
