import { toText } from '@/body/toText'
import { printedPages } from '@/items/printedPages'
import { coverItem } from '@/redact/coverItem'
import type { EditionItem, EditionPicture, FirstPublished } from '../types'
import { findCorrections } from './findCorrections'
import { allWords, originalText } from './originalText'
import { picturesIn, type CaptionOfStory } from './readAround'
import { idOf, type Pick, type Pinned } from './readPinned'

export type Around = {
  readonly issues: ReadonlyMap<string, Omit<FirstPublished, 'pages'>>
  readonly pictures: ReadonlyMap<string, EditionPicture>
  readonly captions: ReadonlyMap<string, readonly CaptionOfStory[]>
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Everything that an edition shows of an item, from its pinned version and what stands around it. */
export function toEditionItem(args: {
  number: number
  pick: Pick
  pinned: Pinned
  around: Around
}): EditionItem {
  const { pick, around } = args
  const { said } = args.pinned
  const words = {
    kicker: plain(said.kicker),
    headline: plain(said.headline),
    deck: plain(said.deck),
    text: textOf(args),
  }
  return {
    number: args.number,
    collection: pick.collection,
    id: pick.id,
    version: pick.version,
    revision: Number(said.revision ?? 0),
    digest: plain(said.digest),
    kind: plain(said.kind),
    ...words,
    byline: plain(said.byline),
    dateline: plain(said.dateline),
    credits: names(said.credits),
    body: pick.collection === 'articles' ? (said.body ?? null) : null,
    pictures: [...picturesIn(said.body), idOf(said.picture)].flatMap(
      (id) => around.pictures.get(id) ?? [],
    ),
    captions: (around.captions.get(pick.id) ?? []).map(({ picture, ...caption }) => ({
      ...caption,
      picture: around.pictures.get(picture) ?? null,
    })),
    firstPublished: firstPublished({ said, around }),
    ...corrections({ pick, said, words }),
  }
}

/** A notice's contacts are covered here as they are in every public form. */
function textOf({ pick, pinned: { said } }: { pick: Pick; pinned: Pinned }): string {
  if (pick.collection === 'articles') return toText(said.body)
  return plain(coverItem({ text: said.text, contacts: said.contacts }, []).text)
}

const names = (rows: unknown): string[] =>
  Array.isArray(rows) ? rows.map(({ name }: { name?: unknown }) => plain(name)).filter(Boolean) : []

function firstPublished({ said, around }: { said: Pinned['said']; around: Around }) {
  const place = around.issues.get(idOf(said.issue))
  return place ? { ...place, pages: printedPages(said.parts) } : null
}

type Compared = { pick: Pick; said: Pinned['said']; words: Parameters<typeof allWords>[0] }

function corrections({ pick, said, words }: Compared) {
  const was = originalText(said.imported)
  // What was first read of a notice may hold the contacts that are covered now.
  if (was === undefined || pick.collection === 'notices') {
    return { corrected: [], correctedPassages: 0 }
  }
  return findCorrections({ was, now: allWords(words) })
}
