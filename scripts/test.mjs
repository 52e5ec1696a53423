/** `npm test`: sets up what is missing and runs every test. Arguments go to vitest. */
import { spawnSync } from 'node:child_process'
import { root, setUp } from './set-up.mjs'

setUp()
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(status ?? 1)
