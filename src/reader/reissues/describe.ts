import type { Metadata } from 'next'
import { clip } from '../excerptOf'
import { reissuePath, reissueStoryPath } from '../paths'
import type { Picture } from '../types'
import { feedTypes } from './feedTypes'
import { firstWords } from './firstWords'
import { inOneLine } from './inOneLine'
import type { PlacedItem } from './itemAt'
import { itemName } from './itemName'
import type { ReissueProps } from './types'

type Described = Pick<ReissueProps, 'shown' | 'pictures' | 'words'>

/** The name that a page of an edition has in tabs and lists. */
export const reissueName = ({ shown, words }: Pick<Described, 'shown' | 'words'>): string =>
  inOneLine(shown.edition.title) || words.untitled

/** What the page of a reissue says of itself to browsers and to other sites. */
export function describeReissue(described: Described): Metadata {
  const { shown, words } = described
  return describePage(described, {
    title: reissueName(described),
    text: firstWords(shown.edition, words),
    path: reissuePath(shown),
    feed: true,
  })
}

/** What the page of one story of a reissue says of itself. */
export function describeStory(described: Described, { item }: PlacedItem): Metadata {
  const { shown, words } = described
  return describePage(described, {
    title: `${itemName(item, words)} · ${reissueName(described)}`,
    text: inOneLine(item.text.slice(0, 600)),
    path: reissueStoryPath(shown, item.number),
    feed: false,
  })
}

type Page = {
  readonly title: string
  readonly text: string
  readonly path: string
  readonly feed: boolean
}

function describePage({ shown, pictures, words }: Described, page: Page): Metadata {
  const title = clip({ text: page.title, length: 80 })
  const description = clip({ text: page.text, length: 100 }) || undefined
  // A preview is nobody's business but the staff's.
  if (shown.preview) return { title: `${words.preview} · ${title}`, robots: noRobots }
  const cover = shown.edition.cover && pictures.get(shown.edition.cover.id)
  return {
    title,
    description,
    alternates: {
      canonical: page.path,
      ...(page.feed ? { types: feedTypes('reissues', words.reissues) } : {}),
    },
    openGraph: {
      type: 'article',
      url: page.path,
      title,
      description,
      publishedTime: shown.outAt,
      ...(cover ? { images: [toImage(cover)] } : {}),
    },
  }
}

/** For a page that no search engine keeps. */
export const noRobots = { index: false, follow: false } as const

const toImage = ({ src, alt }: Picture) => ({ url: src, alt })
