import { toBody } from '@/body/toBody'
import type { NewDocument } from '@/database/writeDocuments'
import { digest } from '@/items/digest'
import { doubtOf } from '@/items/doubtOf'
import { openEnds } from '@/jumps/openEnds'
import { deriveItems, proposeLayout, type Layout, type PageItem } from '@/text'
import { findContacts } from './findContacts'
import { itemIdOf, rowIdOf } from './ids'
import { noticeKind } from './noticeKind'
import type { Place } from './places'
import type { ReadPage } from './readPage'
import { toRanges } from './toRanges'

/** Written into each page, so that a later version knows which proposals are an older one's. */
export const segmenter = '2'

export type PageToStore = {
  readonly id: string
  readonly label: string
  readonly page: ReadPage
  readonly place: Place
  readonly scan: string | null
  readonly positions: unknown
  readonly run: string
  /** ISO 8601. */
  readonly now: string
}

/** One item of a page, and its place among the page's items. */
export type ItemToStore = {
  readonly page: Pick<PageToStore, 'id' | 'label' | 'now'> & {
    readonly place: Pick<Place, 'newspaper' | 'issue' | 'date'>
  }
  readonly item: PageItem
  readonly position: number
}

/**
 * The documents of one page: the page itself, then its articles, captions and notices as drafts. A
 * pointer (见4版) stays in the layout and becomes no document.
 */
export function toDocuments(page: PageToStore): NewDocument[] {
  const { text } = page.page
  const layout = proposeLayout(text)
  const items = deriveItems({ text, layout })
  return [
    toPage({ page, layout }),
    ...items.flatMap((item, position) =>
      item.kind === 'pointer' ? [] : [toItem({ page, item, position })],
    ),
  ]
}

function toPage({ page, layout }: { page: PageToStore; layout: Layout }): NewDocument {
  const { id, label, place, page: read, now } = page
  return {
    collection: 'pages',
    data: {
      id,
      name: `${place.name} · ${label}`,
      issue: place.issue,
      label,
      number: numberOf(label),
      section: null,
      scan: page.scan,
      stage: 'imported',
      public: place.scansPublic,
      unannounced: place.scansPublic,
      sourceName: read.name.slice(-500),
      encoding: read.encoding,
      sha256: read.sha256,
      text: read.text,
      layout,
      doubt: doubtOf(layout),
      positions: page.positions ?? null,
      revision: 1,
      segmenter,
      importRun: page.run,
      createdAt: now,
      updatedAt: now,
    },
  }
}

/** The document of one item, as a draft. */
export function toItem(args: ItemToStore): NewDocument {
  const { item } = args
  const own =
    item.kind === 'article' ? article(args) : item.kind === 'caption' ? caption(args) : notice(args)
  const data = { ...shared(args), ...own.data }
  return { collection: own.collection, data: { ...data, digest: digest(data) } }
}

const numberOf = (label: string): number | null => (/^\d{1,3}$/u.test(label) ? Number(label) : null)

function shared({ page, item, position }: ItemToStore) {
  const id = itemIdOf({ page: page.id, item: item.id })
  const { newspaper, issue, date } = page.place
  const part = { page: page.id, label: page.label, lines: toRanges(item.lines) }
  return {
    id,
    newspaper,
    issue,
    date,
    pageNumber: numberOf(page.label),
    position,
    parts: [{ id: rowIdOf({ parent: id, field: 'parts', index: 0 }), ...part }],
    stage: 'imported',
    withheldReason: null,
    withheldKind: null,
    withheldNote: null,
    redactions: [],
    confidence: item.confidence,
    waiting: openEnds({ imported: item }).length,
    imported: item,
    revision: 1,
    editedAt: null,
    editedBy: null,
    correctedBy: null,
    unannounced: false,
    publishedAt: null,
    deletedAt: null,
    _status: 'draft',
    createdAt: page.now,
    updatedAt: page.now,
  }
}

const named = (args: { parent: string; field: string; names: readonly string[] }) =>
  args.names.slice(0, 50).map((name, index) => ({
    id: rowIdOf({ parent: args.parent, field: args.field, index }),
    name: name.slice(0, 200),
  }))

const idOf = ({ page, item }: ItemToStore): string => itemIdOf({ page: page.id, item: item.id })

const credits = (args: ItemToStore) =>
  named({ parent: idOf(args), field: 'credits', names: args.item.credits })

const article = (args: ItemToStore) => ({
  collection: 'articles' as const,
  data: {
    kicker: args.item.kicker,
    headline: args.item.headline,
    deck: args.item.deck,
    byline: args.item.byline,
    dateline: args.item.dateline,
    body: toBody(args.item.paragraphs),
    credits: credits(args),
    kind: 'news',
  },
})

const textOf = (item: PageItem): string => item.paragraphs.map(({ text }) => text).join('\n')

const caption = (args: ItemToStore) => ({
  collection: 'captions' as const,
  data: {
    headline: args.item.headline,
    text: textOf(args.item),
    credits: credits(args),
    article: null,
    picture: null,
  },
})

const notice = (args: ItemToStore) => {
  const text = textOf(args.item)
  const { headline } = args.item
  return {
    collection: 'notices' as const,
    data: {
      headline,
      kind: noticeKind({ headline, text }),
      text,
      contacts: named({ parent: idOf(args), field: 'contacts', names: findContacts(text) }),
      expires: null,
    },
  }
}
