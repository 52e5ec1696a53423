/** A place of a claim: its words, and which place of the gazetteer they mean. */
import { useEffect, useState } from 'react'
import { precisionInWords } from '../../../src/export/in-words.js'
import type { Place, Precision } from '../../../src/record/record.js'
import { ask } from '../api/write.js'
import type { PlaceDraft } from './draft.js'

interface FieldProps {
  readonly value: PlaceDraft
  readonly onChange: (value: PlaceDraft) => void
  readonly onRemove: () => void
  readonly onFocus: () => void
  readonly label: string
}
/** Typing is over when nothing came for so many milliseconds. */
const pause = 300

export function PlaceField({ value, onChange, onRemove, onFocus, label }: FieldProps) {
  const { words, place, precision } = value
  const [found, setFound] = useState<{ name: string; places: readonly Place[] }>()
  useEffect(() => {
    if (words.trim() === '') return
    const later = setTimeout(() => {
      ask.places(words.trim()).then(
        (places) => setFound({ name: words, places }),
        () => setFound({ name: words, places: [] }),
      )
    }, pause)
    return () => clearTimeout(later)
  }, [words])
  const choices = found?.name === words ? found.places : []
  const known = place !== null && !choices.some(({ id }) => id === place.id) ? [place, ...choices] : choices
  return (
    <span className="rv-place">
      <input
        value={words}
        aria-label={`${label}, words`}
        onFocus={onFocus}
        onChange={(event) => onChange({ ...value, words: event.target.value })}
      />
      <select
        aria-label={`${label}, which place of the gazetteer`}
        value={place?.id ?? ''}
        onChange={(event) => {
          const chosen = known.find(({ id }) => id === event.target.value) ?? null
          onChange({ ...value, place: chosen === null ? null : { ...chosen, name: words.trim() } })
        }}
      >
        <option value="">
          {found?.name === words && known.length === 0 ? 'not in the gazetteer' : 'no place chosen'}
        </option>
        {known.map((one) => (
          <option key={one.id} value={one.id}>
            {one.otherNames[0]?.name ?? one.name}
            {(one.country ?? one.claimedBy.join('/')) && `, ${one.country ?? one.claimedBy.join('/')}`} ·{' '}
            {kindOfPlace(one.feature)} · {one.lat.toFixed(2)}, {one.lon.toFixed(2)}
          </option>
        ))}
      </select>
      <select
        aria-label={`${label}, how near it is known`}
        value={precision}
        onChange={(event) => onChange({ ...value, precision: Number(event.target.value) as Precision })}
      >
        {([1, 2, 3, 4, 5, 6, 7] as const).map((one) => (
          <option key={one} value={one}>
            {precisionInWords[one]}
          </option>
        ))}
      </select>
      <button type="button" className="bare" onClick={onRemove} aria-label={`Take out ${label}`}>
        −
      </button>
    </span>
  )
}

/** GeoNames feature classes in a word. */
function kindOfPlace(feature: string): string {
  if (feature.startsWith('P.')) return 'settlement'
  if (feature.startsWith('A.PCL')) return 'country'
  return feature.startsWith('A.') ? 'district or province' : 'feature'
}
