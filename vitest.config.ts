import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/browser/find-chromium.ts'],
    testTimeout: 240_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    // What a page must come to: a busy machine takes its time.
    expect: { poll: { timeout: 60_000 } },
    // What somebody has added to the gazetteer must not change what tests read.
    env: { COUNTERCLAIM_GAZETTEER: '' },
  },
})
