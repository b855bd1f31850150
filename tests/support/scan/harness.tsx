import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Scan, type ScanProps } from '@/admin/Scan'

/** What a test finds at `window.scan`. */
export type Shown = Pick<ScanProps, 'media' | 'regions' | 'language'> & {
  readonly selected?: readonly number[]
}

/** A pane with a scan, whose picked lines become the selected ones, as in the workbench. */
function Desk({ selected: first = [], ...shown }: Shown) {
  const [selected, select] = useState(first)
  Object.assign(window, { select })
  return (
    <>
      <Scan {...shown} selected={selected} onPick={select} />
      <output>{selected.join()}</output>
    </>
  )
}

const { shown } = window as unknown as { readonly shown: Shown }
createRoot(document.body.appendChild(document.createElement('main'))).render(<Desk {...shown} />)
