/**
 * Trains models/en.attribution.bin from PolNeAR, parsed with the package's own language.
 *
 *   npm run train:attribution -- TRAIN.jsonl.gz DEV.jsonl [CACHE-FOLDER]
 *
 * Cues and roles that later stages learn from are predicted by models that have not seen the article
 * (three folds), so that confidence is calibrated for unseen text. The same files give the same model.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AttributionModel } from '../src/attribution/attribution-model.js'
import { readAttributionModel, writeAttributionModel } from '../src/attribution/attribution-model.js'
import { findAttributions } from '../src/attribution/find-attributions.js'
import { loadPackagedLanguage } from '../src/load-tools.js'
import { learn } from './attribution/learn.js'
import { readArticles, readBareArticles } from './attribution/read-corpus.js'
import { scoreArticles } from './attribution/score.js'

const [trainFile, devFile, cache = join(tmpdir(), 'attribution-parses')] = process.argv.slice(2)
if (!trainFile || !devFile) {
  console.error('usage: train:attribution TRAIN.jsonl.gz DEV.jsonl [CACHE-FOLDER]')
  process.exit(2)
}

const { language, model: tagging, network } = loadPackagedLanguage()
const parser = createHash('sha256')
  .update(Buffer.concat([tagging, network]))
  .digest('hex')
  .slice(0, 12)
mkdirSync(cache, { recursive: true })
const train = readArticles(trainFile, language, join(cache, `train-${parser}.gz`))
const bare = readBareArticles(trainFile, language, join(cache, `bare-${parser}.gz`))
const dev = readArticles(devFile, language, join(cache, `dev-${parser}.gz`))

const trained: AttributionModel = learn(train, bare, (line) => console.log(line))
const file = writeAttributionModel(trained)
const model = readAttributionModel(file, 'the model just trained')
const found = dev.map(({ report, sentences, gold }) => ({
  gold,
  found: findAttributions({ report, sentences }, model),
}))
const scores = scoreArticles(found)
console.log(`dev: ${JSON.stringify(scores)}`)
writeFileSync('models/en.attribution.bin', file)
console.log(`models/en.attribution.bin: ${file.length} bytes, parser ${parser}`)
