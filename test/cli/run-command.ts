import type { Io } from '../../src/cli/io.js'
import { main } from '../../src/cli/main.js'

/** Runs one command line in this process and gives back its exit code and what it printed. */
export async function runCommand(
  args: readonly string[],
  stdin = '',
): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const io: Io = {
    out: async (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    stdin: (async function* () {
      yield Buffer.from(stdin)
    })(),
    stopped: Promise.resolve(),
    now: () => '2020-10-15T08:00:00.000Z',
  }
  const code = await main(args, io)
  return { code, out, err }
}
