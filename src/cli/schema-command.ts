import type { Command } from 'commander'
import { z } from 'zod'
import { Annotation, Matter, Reading } from '../record/record.js'
import { type ExitCode, type Io, UsageError } from './io.js'

const schemas = { reading: Reading, annotation: Annotation, matter: Matter }

/** `schema`: the record as JSON Schema. */
export function registerSchema(program: Command, io: Io, exit: (code: ExitCode) => void): void {
  program
    .command('schema')
    .description('the JSON Schema of a reading')
    .argument('[record]', `one of ${Object.keys(schemas).join(', ')}`, 'reading')
    .addHelpText('after', '\nExample:\n  $ counterclaim schema')
    .action(async (record: string) => {
      const schema = schemas[record as keyof typeof schemas]
      if (schema === undefined)
        throw new UsageError(`schema ${record}: expected one of ${Object.keys(schemas).join(', ')}.`)
      await io.out(`${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`)
      exit(0)
    })
}
