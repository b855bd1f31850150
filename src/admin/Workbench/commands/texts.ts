import * as edits from './edits'
import { editing, writing } from './writing'

/** What changes paragraphs, their order and their words, and takes back what was done. */
export const texts = writing([
  { id: 'break', group: 'paragraphs', keys: ['b'], run: editing(edits.breakEdits) },
  { id: 'join', group: 'paragraphs', keys: ['j'], run: editing(edits.joinEdits) },
  { id: 'itemUp', group: 'order', keys: ['Alt+ArrowUp'], run: editing((s) => edits.moveItemEdits(s, -1)) }, // prettier-ignore
  { id: 'itemDown', group: 'order', keys: ['Alt+ArrowDown'], run: editing((s) => edits.moveItemEdits(s, 1)) }, // prettier-ignore
  { id: 'blockUp', group: 'order', keys: ['Alt+Shift+ArrowUp'], run: editing((s) => edits.moveBlockEdits(s, -1)) }, // prettier-ignore
  { id: 'blockDown', group: 'order', keys: ['Alt+Shift+ArrowDown'], run: editing((s) => edits.moveBlockEdits(s, 1)) }, // prettier-ignore
  { id: 'editWords', group: 'words', keys: ['e', 'F2'], run: ({ focusWords }) => focusWords() },
  { id: 'saveWords', group: 'words', keys: ['Mod+s'], isEverywhere: true, run: ({ store }) => void store.saveAll() }, // prettier-ignore
  { id: 'undo', group: 'page', keys: ['Mod+z', 'u'], run: ({ store }) => void store.undo() },
  { id: 'redo', group: 'page', keys: ['Mod+Shift+z', 'Mod+y', 'Shift+U'], run: ({ store }) => void store.redo() }, // prettier-ignore
])
