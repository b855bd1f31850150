'use client'

import { useMemo } from 'react'
import { createPortal } from 'react-dom'
import { pathOf } from './boxes'
import type { Region } from './types'

type Props = {
  readonly layer: HTMLElement
  readonly regions: readonly Region[]
  readonly selected: ReadonlySet<number>
}

/** The places of lines, drawn on the scan: all of them faintly, those that are selected so that it shows. */
export function Regions({ layer, regions, selected }: Props) {
  const all = useMemo(() => pathOf(regions), [regions])
  const marked = useMemo(
    () => pathOf(regions.filter(({ line }) => selected.has(line))),
    [regions, selected],
  )
  return createPortal(
    <svg
      className="scan__regions"
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className="scan__region" d={all} />
      <path className="scan__region scan__region--selected-edge" d={marked} />
      <path className="scan__region scan__region--selected" d={marked} />
    </svg>,
    layer,
  )
}
