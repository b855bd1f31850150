import { settings } from '@/env'
import { pagePath } from '@/reader/paths'
import type { Issue, Picture } from '@/reader/types'
import { apiUrlOf, urlOf } from '../addresses'
import type { ContentsItem, ContentsPage } from './types'

type Found = {
  readonly issue: Issue
  readonly pages: readonly ContentsPage[]
  readonly items: readonly ContentsItem[]
}

/**
 * The items of an issue under its pages, both in the order of the print. A story that jumps stands in
 * full where it begins, with `continues` naming its other pages, and there as a reference with
 * `continued: true`. A page that is not public itself is known by what is printed on it. `unplaced`
 * has what no page claims.
 */
export function toContents({ issue, pages, items }: Found) {
  const known = new Map(pages.map((page) => [page.label, page]))
  for (const label of items.flatMap(({ printedOn }) => printedOn)) {
    if (!known.has(label)) known.set(label, bare(label))
  }
  return {
    pages: [...known.values()].sort(inOrder).map((page) => ({
      label: page.label,
      number: page.number,
      section: page.section,
      url: settings.publicUrl + pagePath(issue, page.label),
      scan: page.scan ? toScan(page.scan) : null,
      items: [
        ...items
          .filter(({ printedOn }) => printedOn[0] === page.label)
          .sort(byPosition)
          .map(toLine),
        ...items
          .filter(({ printedOn }) => printedOn.slice(1).includes(page.label))
          .map(toReference),
      ],
    })),
    unplaced: items.filter(({ printedOn }) => printedOn.length === 0).map(toLine),
  }
}

const bare = (label: string): ContentsPage => {
  const digits = /\d{1,3}/u.exec(label)?.[0]
  return { id: '', label, number: digits === undefined ? null : Number(digits), section: '', scan: undefined } // prettier-ignore
}

const inOrder = (a: ContentsPage, b: ContentsPage): number =>
  (a.number ?? Infinity) === (b.number ?? Infinity)
    ? a.label.localeCompare(b.label, 'en', { numeric: true })
    : (a.number ?? Infinity) - (b.number ?? Infinity)

const byPosition = (a: ContentsItem, b: ContentsItem): number =>
  (a.position ?? Infinity) === (b.position ?? Infinity)
    ? 0
    : (a.position ?? Infinity) - (b.position ?? Infinity)

function toLine(item: ContentsItem) {
  const { printedOn, article, ...line } = item
  const others = printedOn.slice(1)
  return {
    ...line,
    ...(article === '' ? {} : { article }),
    ...(others.length > 0 ? { continues: others.map((page) => ({ page })) } : {}),
    url: urlOf(item),
    apiUrl: apiUrlOf(item),
  }
}

const toReference = (item: ContentsItem) => ({
  collection: item.collection,
  id: item.id,
  headline: item.headline,
  continued: true,
  url: urlOf(item),
  apiUrl: apiUrlOf(item),
})

const toScan = ({ id, full, src, width, height, alt }: Picture) => ({
  id,
  url: settings.publicUrl + full,
  reading: settings.publicUrl + src,
  width,
  height,
  alt,
})
