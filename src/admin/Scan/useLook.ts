'use client'

import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Look } from './types'

const usual: Look = { contrast: 1, brightness: 1, inverted: false, fit: 'page', turned: {} }

/** How this person likes to see scans, remembered in this browser. */
export function useLook() {
  const { user } = useAuth()
  const place = `backnumber-scan-${user?.id ?? 'anyone'}`
  const [look, setLook] = useState<Look>(usual)
  // Not at first: the server, which draws the first picture of the page, knows nothing of it.
  useEffect(() => setLook(readLook(place)), [place])
  const change = useCallback(
    (changes: Partial<Look>) =>
      setLook((before) => {
        const after = { ...before, ...changes }
        keepLook(place, after)
        return after
      }),
    [place],
  )
  return { look, change }
}

function readLook(place: string): Look {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}')
    return toLook(kept as Partial<Look>)
  } catch {
    // Storage is closed, or holds what is none of ours.
    return usual
  }
}

/** Only what can be shown, whoever wrote it. */
const toLook = ({ contrast, brightness, inverted, fit, turned }: Partial<Look>): Look => ({
  contrast: contrasts.find((one) => one === contrast) ?? usual.contrast,
  brightness: brightnesses.find((one) => one === brightness) ?? usual.brightness,
  inverted: inverted === true,
  fit: fit === 'width' ? 'width' : 'page',
  turned: typeof turned === 'object' && turned ? turned : {},
})

/** As many turned pictures are remembered. */
const mostTurned = 200

function keepLook(place: string, look: Look): void {
  const turned = Object.fromEntries(Object.entries(look.turned).slice(-mostTurned))
  try {
    localStorage.setItem(place, JSON.stringify({ ...look, turned }))
  } catch {
    // Storage is closed or full: it holds until the page is left.
  }
}

/** The steps through which the keys go. */
export const contrasts = [1, 1.4, 2, 3] as const
export const brightnesses = [1, 1.2, 1.5, 0.8] as const

/** The step after this one; after the last the first. */
export const nextOf = (steps: readonly number[], now: number): number =>
  steps[(steps.indexOf(now) + 1) % steps.length] ?? 1
