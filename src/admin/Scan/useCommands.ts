'use client'

import { useCallback, useState } from 'react'
import type { Command, Look, OpenScan, ScanMedia } from './types'
import { brightnesses, contrasts, nextOf } from './useLook'
import { fitTo, pan, turn, zoom } from './view'

type Given = {
  readonly scan: OpenScan | undefined
  readonly media: ScanMedia
  readonly look: Look
  readonly change: (changes: Partial<Look>) => void
}

/** Does what buttons and keys ask for; `isBoxing` says whether dragging draws a box. */
export function useCommands({ scan, media, look, change }: Given) {
  const [isBoxing, setBoxing] = useState(false)
  const run = useCallback(
    (command: Command) => {
      const changes = changesOf(command, look)
      if (changes) change(changes)
      else if (command === 'box') setBoxing((before) => !before)
      else if (scan) move({ command, scan, media, look, change })
    },
    [scan, media, look, change],
  )
  return { run, isBoxing }
}

/** What a command changes in how scans are seen; undefined for those that move this one. */
const changesOf = (command: Command, look: Look): Partial<Look> | undefined => {
  if (command === 'contrast') return { contrast: nextOf(contrasts, look.contrast) }
  if (command === 'brightness') return { brightness: nextOf(brightnesses, look.brightness) }
  return command === 'invert' ? { inverted: !look.inverted } : undefined
}

type Moving = Given & { readonly scan: OpenScan; readonly command: Command }

function move({ command, scan, media, look, change }: Moving): void {
  switch (command) {
    case 'in':
    case 'out':
      return zoom(scan, command)
    case 'fit':
    case 'width': {
      const fit = command === 'fit' ? 'page' : 'width'
      change({ fit })
      return fitTo(scan, fit)
    }
    case 'left':
    case 'right': {
      const degrees = ((look.turned[media.id] ?? 0) + (command === 'right' ? 90 : 270)) % 360
      change({
        turned: { ...without(look.turned, media.id), ...(degrees && { [media.id]: degrees }) },
      })
      return turn(scan, degrees, look.fit)
    }
    case 'panUp':
      return pan(scan, 0, -1)
    case 'panDown':
      return pan(scan, 0, 1)
    case 'panLeft':
      return pan(scan, -1, 0)
    case 'panRight':
      return pan(scan, 1, 0)
  }
}

/** The picture that was turned last stands last, since the first are forgotten. */
const without = (turned: Look['turned'], id: string): Look['turned'] =>
  Object.fromEntries(Object.entries(turned).filter(([other]) => other !== id))
