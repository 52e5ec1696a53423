/**
 * Finds a Chromium for the browser tests: the one named by CHROMIUM_PATH, else one where systems put it,
 * else the one inside the package @sparticuz/chromium (Linux, x64). Where there is none, it fails and says
 * how to get one; a browser test is never passed by skipping it.
 */
import { access, constants } from 'node:fs/promises'
import chromium from '@sparticuz/chromium'
import type { Browser } from 'playwright-core'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** No host but this machine's is to be asked, by the browser itself either; WebGL runs in software. */
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

/** The package is made for places where a browser may have no processes of its own; with them it closes pages one by one, and is timed as readers have it. */
const oneProcess = '--single-process'

/** Before any test (vitest.config.ts): two workers that unpacked the package's Chromium at once would start it half written. */
export async function setup(): Promise<void> {
  if (isForPackage() && (await existing(usual)).length === 0) await chromium.executablePath()
}

const isForPackage = (): boolean => !process.env.CHROMIUM_PATH && process.platform === 'linux' && process.arch === 'x64'

export async function launchChromium(): Promise<Browser> {
  const tried: string[] = []
  const named = process.env.CHROMIUM_PATH
  for (const path of named ? [named] : await existing(usual)) {
    const started = await start(path, quiet, tried)
    if (started) return started
  }
  if (isForPackage()) {
    const path = await chromium.executablePath()
    const started = await start(path, [...chromium.args.filter((arg) => arg !== oneProcess), ...quiet], tried)
    if (started) return started
  }
  throw new Error(
    `No Chromium starts here (${tried.join('; ') || 'none found'}). Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.`,
  )
}

async function start(path: string, args: string[], tried: string[]): Promise<Browser | undefined> {
  const { chromium: playwright } = await import('playwright-core')
  try {
    return await playwright.launch({ executablePath: path, args })
  } catch (error) {
    tried.push(`${path}: ${String(error).split('\n')[0]}`)
    return undefined
  }
}

async function existing(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map((path) =>
      access(path, constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  )
  return paths.filter((_, at) => found[at])
}
