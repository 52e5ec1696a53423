import type { Command } from 'commander'
import { decodeText } from '../intake/decode-text.js'
import { loadTools } from '../load-tools.js'
import { findParts } from '../text/find-parts.js'
import { parseConllu, parseText } from '../ud/parse-text.js'
import { readBytes } from './inputs.js'
import { complain, type ExitCode, type Io, UsageError } from './io.js'

/** `parse`: Universal Dependencies as CoNLL-U. */
export function registerParse(program: Command, io: Io, exit: (code: ExitCode) => void): void {
  program
    .command('parse')
    .description('sentences, tags, lemmas and dependency trees as CoNLL-U')
    .argument('<files...>', 'text, or CoNLL-U whose words are given; - for standard input')
    .option('--input <kind>', 'text or conllu', 'text')
    .option('--accurate', 'parsers vote beside the network: slower, a little better')
    .addHelpText('after', '\nExample:\n  $ counterclaim parse samples/01-ministry.txt')
    .action(async (files: string[], options: { input: string; accurate?: boolean }) => {
      if (options.input !== 'text' && options.input !== 'conllu')
        throw new UsageError(`--input ${options.input}: expected text or conllu.`)
      const { language } = loadTools()
      const mode = { accurate: options.accurate === true }
      let failed = 0
      for (const file of files) {
        try {
          const bytes = await readBytes(file, io)
          const text = options.input === 'conllu' ? Buffer.from(bytes).toString('utf8') : decodeText(bytes, file)
          const sentences =
            options.input === 'conllu'
              ? parseConllu(text, language, mode)
              : parseText(text, findParts(text), language, mode)
          for (const sentence of sentences) await io.out(sentence)
        } catch (error) {
          failed++
          complain(io, error)
        }
      }
      exit(failed > 0 ? 1 : 0)
    })
}
