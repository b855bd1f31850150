import { rowIdOf } from '@/import/ids'
import { namesIn, plain } from '../derive/heads'
import type { Row } from '../derive/types'
import { findPlaces, type Asked } from './findPlaces'
import { isSaid, paragraphsOf } from './paragraphsOf'
import type { Conflict, Edit, Field } from './types'
import { writeBody, writeText, type Change } from './writeBody'

type Merging = {
  readonly id: string
  /** The item as it is now. */
  readonly item: Row
  readonly edits: readonly Edit[]
  /** The item as the sender saw it, where that is known; it tells what became of a paragraph. */
  readonly seen?: Row | undefined
}

type Merged =
  | { readonly ok: true; readonly values: Row; readonly changed: number }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] }

/**
 * What the fields of an item say after some edits: each is applied where its place still says what it
 * said, done where it says already what it should, and else a conflict; then nothing is changed at all.
 */
export function mergeWords({ id, item, edits, seen }: Merging): Merged {
  const numbered = edits.map((edit, number) => ({ edit, number }))
  const parts = [...new Set(edits.map(({ at }) => at))].map((at) => {
    const own = numbered.filter(({ edit }) => edit.at === at)
    return isParted(at) ? mergeParagraphs({ at, own, item, seen }) : mergeField({ id, at, own, item }) // prettier-ignore
  })
  const conflicts = parts.flatMap((part) => part.conflicts)
  if (conflicts.length > 0) return { ok: false, conflicts: conflicts.toSorted((a, b) => a.edit - b.edit) } // prettier-ignore
  return {
    ok: true,
    values: Object.assign({}, ...parts.map(({ values }) => values)) as Row,
    changed: parts.reduce((sum, { changed }) => sum + changed, 0),
  }
}

/** Whether a field is changed by paragraphs. */
export const isParted = (at: Field): at is 'body' | 'text' => at === 'body' || at === 'text'

type Numbered = { readonly edit: Edit; readonly number: number }

type Part = { readonly values: Row; readonly changed: number; readonly conflicts: readonly Conflict[] } // prettier-ignore

type Own<At> = { readonly at: At; readonly own: readonly Numbered[]; readonly item: Row }

function mergeParagraphs({
  at,
  own,
  item,
  seen,
}: Own<'body' | 'text'> & Pick<Merging, 'seen'>): Part {
  // prettier-ignore
  const asked = own.map(({ edit }): Asked => ({ ...edit, paragraph: edit.paragraph ?? 0 }))
  const texts = (from: Row) => paragraphsOf(from).map(({ text }) => text)
  const found = findPlaces({ edits: asked, paragraphs: texts(item), seen: seen && texts(seen) })
  const places = new Map<number, string>()
  const added: string[] = []
  const conflicts: Conflict[] = []
  own.forEach(({ edit, number }, i) => {
    const place = found[i]
    if (place === 'add') added.push(...edit.now.split('\n').filter(isSaid))
    else if (typeof place === 'object' && 'at' in place) places.set(place.at, edit.now)
    else if (typeof place === 'object') conflicts.push(conflictOf({ edit, number, ...place }))
  })
  const change: Change = { at: places, added }
  const changed = found.filter((one) => one === 'add' || (typeof one === 'object' && 'at' in one)).length // prettier-ignore
  if (changed === 0) return { values: {}, changed, conflicts }
  const write = at === 'body' ? writeBody : writeText
  return { values: { [at]: write(item[at], change) }, changed, conflicts }
}

function mergeField({ id, at, own, item }: Own<Field> & Pick<Merging, 'id'>): Part {
  const unchanged = { values: {}, changed: 0, conflicts: [] }
  const [first] = own
  if (!first) return unchanged
  const { was, now } = first.edit
  const isList = at === 'credits' || at === 'contacts'
  const theirs = isList ? namesIn(item[at]).join('\n') : plain(item[at])
  const names = now.split('\n').map((name) => name.trim()).filter(isSaid) // prettier-ignore
  const yours = isList ? names.join('\n') : now.trim()
  if (theirs === yours || was === now) return unchanged
  if (theirs !== was) return { ...unchanged, conflicts: [conflictOf({ ...first, theirs })] }
  const value = isList ? names.map((name, index) => ({ id: rowIdOf({ parent: id, field: at, index }), name })) : yours || null // prettier-ignore
  return { ...unchanged, values: { [at]: value }, changed: 1 }
}

const conflictOf = ({ edit, number, theirs }: Numbered & { theirs: string | null }): Conflict => ({
  edit: number,
  at: edit.at,
  ...(edit.paragraph === undefined ? {} : { paragraph: edit.paragraph }),
  was: edit.was,
  theirs,
  yours: edit.now,
})
