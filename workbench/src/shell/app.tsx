/** Which page an address means, and the keys that go to pages. */
import { lazy, Suspense, useState } from 'react'
import { go, useAddress } from './address.js'
import { useKeys } from './keys.js'
import { pages } from './pages.js'
import { stepRows } from './step-rows.js'
import { TopBar } from './top-bar.js'

const KeysDialog = lazy(() => import('./keys-dialog.js'))

const everywhere = {
  ...Object.fromEntries(
    pages.filter(({ key }) => key !== '').map(({ key, step }) => [`g ${key}`, () => go(`/${step}`)]),
  ),
  '/': search,
  j: () => stepRows(1),
  k: () => stepRows(-1),
}
function search(): void {
  const field = document.getElementById('search-words')
  if (field instanceof HTMLInputElement) field.select()
  else go('/search')
}

export function App() {
  const { steps } = useAddress()
  const [step = '', id] = steps
  const [listed, setListed] = useState(false)
  useKeys({ ...everywhere, '?': () => setListed(true) }, -1)
  return (
    <>
      <TopBar current={step} showKeys={() => setListed(true)} />
      <Suspense fallback={null}>
        <Page step={step} id={id} />
      </Suspense>
      {listed && (
        <Suspense fallback={null}>
          <KeysDialog step={step} close={() => setListed(false)} />
        </Suspense>
      )}
    </>
  )
}

function Page({ step, id }: { step: string; id: string | undefined }) {
  const { List, One } = pages.find((page) => page.step === step) ?? pages[0]!
  return id !== undefined && One !== undefined ? <One id={id} /> : <List />
}
