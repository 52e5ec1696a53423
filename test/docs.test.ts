import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from './cli/run-command.js'

const root = join(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')

test('every folder that ARCHITECTURE.md names exists, and every folder of src is named', () => {
  const architecture = read('ARCHITECTURE.md')
  const named = [...architecture.matchAll(/^\| `([\w/]+)` \|/gm)].map(([, folder]) => folder!)
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter((folder) => !existsSync(join(root, folder)))).toEqual([])
  expect(
    readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !named.includes(`src/${entry.name}`))
      .map(({ name }) => name),
  ).toEqual([])
})

test('every link in the documents leads to a file', () => {
  for (const name of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']) {
    const links = [...read(name).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link!)
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([])
  }
})

const examples = [...read('README.md').matchAll(/^\$ counterclaim (.+)$/gm)].map(([, line]) => line!)

test('the README has examples', () => expect(examples.length).toBeGreaterThan(2))

/** Output that the README shows below a command, up to the end of its block. */
const shown = (line: string): string => {
  const after = read('README.md').split(`$ counterclaim ${line}\n`)[1] ?? ''
  return after.split('```')[0]!.split(/^\$ /m)[0]!.trim()
}

/** Lines of an output that the README shows where it does not show all. */
const shownLines = 18

/** Puts the true output below a command of the README, cut short. Only a person renews it: RENEW_GOLDEN=1. */
function renew(line: string, out: string): void {
  const cut = `${out.trim().split('\n').slice(0, shownLines).join('\n')}\n…\n`
  const [before, after] = read('README.md').split(`$ counterclaim ${line}\n`) as [string, string]
  writeFileSync(join(root, 'README.md'), `${before}$ counterclaim ${line}\n${cut}${after.slice(after.indexOf('```'))}`)
}

test.each(examples.filter((line) => !/^(serve|add|gazetteer)\b/.test(line)))(
  'counterclaim %s does what the README shows',
  async (line) => {
    const { code, out, err } = await runCommand(line.split(' ').map((word) => word.replace(/^'|'$/g, '')))
    expect(err).toBe('')
    expect(code).toBe(0)
    if (process.env.RENEW_GOLDEN === '1' && shown(line) !== '') renew(line, out)
    if (shown(line) !== '') expect(out.trim()).toContain(shown(line).replace(/\n…$/, ''))
  },
)

test.each(['read', 'annotate', 'parse', 'explain', 'schema'])('the example of %s --help runs', async (command) => {
  const help = (await runCommand([command, '--help'])).out
  const line = /\$ counterclaim (.+)/.exec(help)![1]!
  const { code, err, out } = await runCommand(line.split(' '))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.length).toBeGreaterThan(100)
})
