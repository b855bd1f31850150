import type { KeyboardEvent } from 'react'
import type { State } from '../store/types'
import { hrefOf, type RowActions } from './actions'
import { rowElement } from './rowElement'

type Pressed = {
  readonly event: KeyboardEvent<HTMLElement>
  readonly state: State
  readonly editable: boolean
  readonly actions: RowActions
}

/**
 * A key in the list: the arrows, Home and End choose a row, with Alt they move it; Enter opens an item
 * or renames a heading, Delete removes, Ctrl+Z takes back.
 */
export function onRowKey({ event, state, editable, actions }: Pressed): void {
  const target = event.target as HTMLElement
  const key = target.closest<HTMLElement>('[data-row]')?.dataset.row
  if (key === undefined || target instanceof HTMLInputElement) return
  const at = state.rows.findIndex((row) => row.key === key)
  const row = state.rows[at]
  const done = (what: () => void) => {
    event.preventDefault()
    event.stopPropagation()
    what()
  }
  const goTo = (to: number) =>
    done(() => {
      const next = state.rows[Math.min(Math.max(to, 0), state.rows.length - 1)]
      if (next) rowElement(event.currentTarget, next.key)?.focus()
    })
  const far = state.rows.length
  const steps: Record<string, number> = {
    ArrowUp: -1,
    ArrowDown: 1,
    PageUp: -10,
    PageDown: 10,
    Home: -far,
    End: far,
  }
  const step = steps[event.key]
  if (step !== undefined) {
    if (!event.altKey) return goTo(at + step)
    return done(() => (editable ? actions.move(key, step) : undefined))
  }
  if (editable && event.key === 'z' && (event.ctrlKey || event.metaKey)) return done(actions.undo)
  // Enter and Delete on a button belong to the button.
  if (target.dataset.row === undefined) return
  if (editable && event.key === 'Delete') return done(() => actions.remove([key]))
  if (editable && row?.kind === 'heading' && ['Enter', 'F2'].includes(event.key)) {
    return done(() => actions.startRename(key))
  }
  if (event.key !== 'Enter' || row?.kind !== 'item') return
  const { item } = row
  done(() => item && window.open(hrefOf(item), '_blank', 'noopener'))
}
