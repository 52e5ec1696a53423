/** Claims by family and by side of the source, as figures beside their signs. */
import { families } from '../../../src/export/families.js'
import type { SheetHeader } from '../../../src/export/sheet.js'
import { Glyph, SideSign } from '../parts/signs.js'
import { familyInWords } from '../sheet/family-words.js'

interface CountsProps {
  readonly families: readonly number[]
  readonly sides: readonly number[]
  readonly header: SheetHeader
}

export const Counts = (props: CountsProps) => (
  <>
    <ByFamily {...props} />
    <BySide {...props} />
  </>
)

export function ByFamily({ families: counts }: Pick<CountsProps, 'families'>) {
  return (
    <span className="mp-counts">
      {families.map(
        (family, at) =>
          counts[at]! > 0 && (
            <span key={family} title={familyInWords[family]}>
              <Glyph family={family} /> <span className="vh">{familyInWords[family]} </span>
              {counts[at]!.toLocaleString('en')}
            </span>
          ),
      )}
    </span>
  )
}

export function BySide({ sides, header }: Pick<CountsProps, 'sides' | 'header'>) {
  return (
    <span className="mp-counts">
      {[...sides.keys()]
        .slice(1)
        .concat(0)
        .map(
          (at) =>
            sides[at]! > 0 && (
              <span key={at}>
                <SideSign side={header.sides[at - 1]} /> {sides[at]!.toLocaleString('en')}
              </span>
            ),
        )}
    </span>
  )
}
