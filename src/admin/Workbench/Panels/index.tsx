'use client'

import { useBenchState } from '../context'
import { ConflictPanel } from './ConflictPanel'
import { GoTo } from './GoTo'
import { ItemPicker } from './ItemPicker'
import { JumpPanel } from './Jump'
import { KeySheet } from './KeySheet'
import { LogPanel } from './LogPanel'
import { Palette } from './Palette'

/** The panel that stands open, if one does. */
export function Panels() {
  const panel = useBenchState((state) => state.panel)
  switch (panel?.is) {
    case undefined:
      return null
    case 'commands':
      return <Palette />
    case 'keys':
      return <KeySheet />
    case 'log':
      return <LogPanel />
    case 'goto':
      return <GoTo />
    case 'jump':
      return <JumpPanel />
    case 'items':
      return <ItemPicker to={panel.to} />
    case 'conflict':
      return <ConflictPanel doc={panel.doc} />
  }
}
