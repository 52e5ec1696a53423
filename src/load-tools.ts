/** Loads models and gazetteer from the package's own folders: the one place that knows where they lie. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Conflict } from './actor/conflict.js'
import { readConflict } from './actor/read-conflict.js'
import { readAttributionModel } from './attribution/attribution-model.js'
import { readAppraisalModel } from './claim/appraisal-model.js'
import type { Finders, Tools } from './claim/tools.js'
import { openAddedPlaces } from './ledger/added-places.js'
import { type DisputedPlace, readDisputedNames } from './place/disputed-names.js'
import { type Gazetteer, readGazetteer } from './place/gazetteer.js'
import { joinGazetteers } from './place/join-gazetteers.js'
import type { Language } from './ud/language.js'
import { loadLanguage } from './ud/load-language.js'

/** A file of the package, as seen from dist/ and from src/ alike. */
const file = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** The program's version. */
export const { version } = JSON.parse(readFileSync(file('package.json'), 'utf8')) as { version: string }

let loaded: Tools | undefined

/** The tools, read once in a process: they hold no state that a reading changes. */
export function loadTools(): Tools {
  loaded ??= readTools()
  return loaded
}

/** The package's language, with its files' bytes. */
export function loadPackagedLanguage(): { language: Language; model: Buffer; network: Buffer } {
  const model = readFileSync(file('models/en.ud.bin'))
  const network = readFileSync(file('models/en.ud.network.bin'))
  return { language: loadLanguage(model, network), model, network }
}

/** The package's gazetteer, without what a user has added. */
export const loadGazetteer = (): Gazetteer =>
  readGazetteer(readFileSync(file('gazetteer/places.bin')), 'gazetteer/places.bin')

/** What finds mentions, without the appraisal that is taught by what they find. */
export function loadFinders(): Finders {
  const { language } = loadPackagedLanguage()
  const attribution = readAttributionModel(readFileSync(file('models/en.attribution.bin')), 'models/en.attribution.bin')
  return { language, attribution, gazetteer: loadGazetteer(), conflicts: loadConflicts() }
}

function readTools(): Tools {
  const { language, model, network } = loadPackagedLanguage()
  const places = readFileSync(file('gazetteer/places.bin'))
  const attribution = readFileSync(file('models/en.attribution.bin'))
  const claims = readFileSync(file('models/en.claims.bin'))
  const own = readGazetteer(places, 'gazetteer/places.bin')
  const added = openAddedPlaces()
  return {
    language,
    attribution: readAttributionModel(attribution, 'models/en.attribution.bin'),
    appraisal: readAppraisalModel(claims, 'models/en.claims.bin'),
    gazetteer: added === undefined ? own : joinGazetteers(own, added),
    conflicts: loadConflicts(),
    reader: {
      version,
      models: {
        'en.ud': hash(model),
        'en.ud.network': hash(network),
        'en.attribution': hash(attribution),
        'en.claims': hash(claims),
        gazetteer: hash(places),
        ...(added === undefined ? {} : { 'gazetteer.added': added.version }),
      },
    },
  }
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

let names: readonly DisputedPlace[] | undefined
/** Who uses which name of a place, as the gazetteer's list tells it. */
export function loadDisputedNames(): readonly DisputedPlace[] {
  const name = 'gazetteer/names/disputed-names.txt'
  names ??= existsSync(file(name)) ? readDisputedNames(readFileSync(file(name), 'utf8'), name) : []
  return names
}

/** Every file in conflicts/, by name; none where the folder is not there. */
export function loadConflicts(): Conflict[] {
  const folder = file('conflicts')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readConflict(readFileSync(file(`conflicts/${name}`), 'utf8'), `conflicts/${name}`))
}
