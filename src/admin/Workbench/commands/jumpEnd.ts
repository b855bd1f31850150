import type { JumpEnd } from '@/text/operations'
import { findJump } from '@/text/patterns/jumps'
import { currentRow } from '../store/select'
import type { State } from '../store/types'

/**
 * At which end the item with the cursor goes on elsewhere, by its jump lines: the one of the cursor's
 * row first. Undefined for an item without one.
 */
export function jumpEnd(state: State): JumpEnd | undefined {
  const row = currentRow(state)
  const own = state.rows.filter(({ item, role }) => item === row?.item && role === 'jump')
  const first = row?.role === 'jump' ? [row, ...own] : own
  for (const { text } of first) {
    const found = findJump(text.trim())
    if (found?.kind === 'on' || found?.kind === 'from') return found.kind
  }
  return undefined
}
