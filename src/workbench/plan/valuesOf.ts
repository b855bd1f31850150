import { isDeepStrictEqual } from 'node:util'
import { findContacts } from '@/import/findContacts'
import { noticeKind } from '@/import/noticeKind'
import { rowIdOf } from '@/import/ids'
import type { ItemSlug } from '@/items/stages'
import { mergeNames, namesIn, plain } from '../derive/heads'
import type { Recomputed } from '../derive/recompute'
import type { Before, Row, Said } from '../derive/types'
import { bodyOf, textOf } from '../derive/written'

type Valued = {
  readonly id: string
  readonly collection: ItemSlug
  readonly said: Said
  readonly old: Before | undefined
  readonly recomputed: Recomputed
}

/** The fields of an item's document that follow from its lines, with what a person changed in them. */
export function valuesOf(args: Valued): Row {
  const { collection, recomputed } = args
  const credits = collection === 'notices' ? {} : { credits: rows(args, 'credits', creditsIn) }
  if (collection === 'articles') {
    return { ...recomputed.heads, body: bodyOf(recomputed.written), ...credits }
  }
  const text = textOf(recomputed.written)
  if (collection === 'captions') return { ...recomputed.heads, text, ...credits }
  const contacts = rows(args, 'contacts', contactsIn)
  return { ...recomputed.heads, text, contacts, kind: kindOf(args) }
}

const creditsIn = ({ credits }: Said): readonly string[] => credits

const contactsIn = (said: Said): readonly string[] => findContacts(textIn(said))

const textIn = ({ paragraphs }: Said): string => paragraphs.map(({ text }) => text).join('\n')

/** As many as the collection takes, and no longer. */
const most = 50
const longest = 200

function rows(
  args: Valued,
  field: 'credits' | 'contacts',
  namesOf: (said: Said) => readonly string[],
) {
  // prettier-ignore
  const { id, old, said } = args
  const now = namesOf(said).map((name) => name.slice(0, longest))
  const was = old ? namesOf(old.said).map((name) => name.slice(0, longest)) : []
  const stored = old ? namesIn(old.stored[field]) : []
  // Else the order of names that stayed would be held for somebody's work on them.
  const isUntouched = isDeepStrictEqual(stored, was.slice(0, most))
  const names = isUntouched ? now : mergeNames({ was, now, stored })
  return names
    .slice(0, most)
    .map((name, index) => ({ id: rowIdOf({ parent: id, field, index }), name }))
}

/** A kind that a person chose stays. */
function kindOf({ old, said, recomputed }: Valued): string {
  const guess = (from: Said) => noticeKind({ headline: from.headline, text: textIn(from) })
  const stored = plain(old?.stored.kind)
  if (old && stored !== '' && stored !== guess(old.said)) return stored
  return noticeKind({ headline: recomputed.heads.headline ?? null, text: textIn(said) })
}
