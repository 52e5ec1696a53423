/**
 * Does the set-up that it finds missing: installs from the lock file, builds what is older than its
 * sources. Plain Node without packages, since it runs before there are any.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const at = (...names) => join(root, ...names)

/** Runs npm; ends the process with a plain word where it fails. */
function run(args, what) {
  console.error(`${what} …`)
  const { status, stdout, stderr } = spawnSync(npm, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error(`${stdout ?? ''}\n${stderr ?? ''}`)
  console.error(`Set-up stopped: npm ${args.join(' ')} failed (above). Mend that and start again.`)
  process.exit(1)
}

/** The latest change of any file below the folders, in milliseconds; 0 where there is none. */
function newest(...names) {
  let latest = 0
  for (const name of names) {
    const path = at(name)
    if (!existsSync(path)) continue
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true }).map((file) => join(path, file))
      : [path]
    for (const file of files) latest = Math.max(latest, statSync(file).mtimeMs)
  }
  return latest
}

/** Installs and builds as far as needed. */
export function setUp() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Counterclaim needs Node 20.19 or later; this is ${process.versions.node}.`)
    process.exit(1)
  }
  const marker = at('node_modules', '.counterclaim-installed')
  if (!existsSync(marker) || newest('package-lock.json') > statSync(marker).mtimeMs) {
    if (!existsSync(at('node_modules', 'vitest')) || existsSync(marker))
      run(['ci', '--ignore-scripts'], 'Installing from the lock file')
    writeFileSync(marker, '')
  }
  if (newest('src', 'tsconfig.json', 'tsconfig.build.json') > newest('dist/index.js')) {
    run(['run', 'build:lib'], 'Building the library')
    touch('dist/index.js')
  }
  if (newest('workbench', 'src/record', 'src/server', 'src/export') > newest('dist/workbench/index.html')) {
    run(['run', 'build:workbench'], 'Building the workbench')
    touch('dist/workbench/index.html')
  }
}

/** Marks a built file as newer than its sources, also where the build left it as it was. */
function touch(name) {
  if (existsSync(at(name)))
    spawnSync(process.execPath, ['-e', `const t=new Date();require('fs').utimesSync(${JSON.stringify(at(name))},t,t)`])
}
