import type { CaptionView, NoticeView, PrintedPage, StoryLine } from './types'

export type BarePage = Pick<PrintedPage, 'label' | 'number' | 'section' | 'scan'>

type Found = {
  readonly pages: readonly BarePage[]
  readonly stories: readonly StoryLine[]
  readonly captions: readonly CaptionView[]
  readonly notices: readonly NoticeView[]
}

type Printed = { readonly printedOn: readonly string[]; readonly pageNumber: number | undefined }

/**
 * Items under the pages on which they begin, pages in order. A page that is not public itself is
 * known by the items printed on it; an item without any page stands under the label ``.
 */
export function groupByPage({ pages, stories, captions, notices }: Found): readonly PrintedPage[] {
  const known = new Map(pages.map((page) => [page.label, page]))
  for (const item of [...stories, ...captions, ...notices]) {
    for (const [index, label] of labelsOf(item).entries()) {
      if (known.has(label)) continue
      const number = (index === 0 ? item.pageNumber : undefined) ?? numberOf(label)
      known.set(label, { label, number, section: '', scan: undefined })
    }
  }
  return [...known.values()].sort(inOrder).map((page) => ({
    ...page,
    stories: stories.filter((item) => labelsOf(item)[0] === page.label),
    continued: stories.filter((item) => labelsOf(item).slice(1).includes(page.label)),
    captions: captions.filter((item) => labelsOf(item)[0] === page.label),
    notices: notices.filter((item) => labelsOf(item)[0] === page.label),
  }))
}

const labelsOf = ({ printedOn, pageNumber }: Printed): readonly string[] =>
  printedOn.length > 0 ? printedOn : [pageNumber === undefined ? '' : String(pageNumber)]

/** `4` and `A4` → 4. */
const numberOf = (label: string): number | undefined => {
  const [digits] = /\d{1,3}/u.exec(label) ?? []
  return digits === undefined ? undefined : Number(digits)
}

const inOrder = (a: BarePage, b: BarePage): number =>
  (a.number ?? Infinity) === (b.number ?? Infinity)
    ? a.label.localeCompare(b.label, 'en', { numeric: true })
    : (a.number ?? Infinity) - (b.number ?? Infinity)
