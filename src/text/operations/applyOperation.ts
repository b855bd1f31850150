import type { Layout } from '../types'
import { applyRestore } from './applyRestore'
import { diffLayouts, isEmpty } from './diffLayouts'
import { findFault } from './findFault'
import { makeItem } from './makeItem'
import { accept, setKind, setMissing } from './mark'
import { mergeItems } from './mergeItems'
import { moveLines } from './moveLines'
import { breakParagraph, joinParagraphs } from './paragraphs'
import { moveBlock, moveItem } from './reorder'
import { setRole } from './setRole'
import { splitItem } from './splitItem'
import type { Applied, Made, Operation } from './types'

/**
 * Applies an operation to a layout, and gives with the new one what takes it back exactly. Nothing is
 * lost: every line stays in one place, a cut one by its parts. Never throws; what does not apply is
 * refused with a reason, and so is what would change nothing.
 */
export function applyOperation(layout: Layout, operation: Operation): Applied {
  const fault = findFault(layout)
  if (fault) return { ok: false, reason: fault }
  const made = make(layout, operation)
  if (!made.ok) return made
  const inverse = diffLayouts(made.layout, layout)
  if (isEmpty(inverse)) return { ok: false, reason: { code: 'nothingChanges' } }
  // What is taken back may meet a layout that it was not made for.
  const broken = operation.type === 'restore' ? findFault(made.layout) : undefined
  if (broken) return { ok: false, reason: { ...broken, code: 'changed' } }
  return { ok: true, layout: made.layout, inverse }
}

function make(layout: Layout, operation: Operation): Made {
  switch (operation.type) {
    case 'move':
      return moveLines(layout, operation)
    case 'make':
      return makeItem(layout, operation)
    case 'role':
      return setRole(layout, operation)
    case 'split':
      return splitItem(layout, operation)
    case 'merge':
      return mergeItems(layout, operation)
    case 'join':
      return joinParagraphs(layout, operation)
    case 'break':
      return breakParagraph(layout, operation)
    case 'moveItem':
      return moveItem(layout, operation)
    case 'moveBlock':
      return moveBlock(layout, operation)
    case 'kind':
      return setKind(layout, operation)
    case 'accept':
      return accept(layout, operation)
    case 'missing':
      return setMissing(layout, operation)
    case 'restore':
      return applyRestore(layout, operation)
  }
}
