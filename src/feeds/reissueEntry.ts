import { escapeMarkup } from '@/body/escapeMarkup'
import { textToHtml } from '@/body/textToHtml'
import { toImage } from '@/body/toHtml'
import { clip } from '@/reader/excerptOf'
import { wordsOf, type Words } from '@/reader/words'
import type { EditionItem, EditionPicture, EditionSection, PublicEdition } from '@/reissues/types'
import { languageTag, wordsLanguage } from './languageTag'
import { nameOf } from './nameOf'
import { placeLine } from './placeLine'
import { tagUri } from './tagUri'
import type { FeedEntry } from './types'

/** So many stories are listed in one entry; its page has them all. */
const mostListed = 100

type Place = {
  /** The public address of this site. */
  readonly base: string
}

type Numbered = { readonly item: EditionItem; readonly number: number }
type NumberedSection = { readonly heading: string; readonly items: readonly Numbered[] }

/** A reissue that is out as an entry of the feed of reissues: its cover, introduction and contents. */
export function reissueEntry(
  { edition, publishedAt, updatedAt }: PublicEdition,
  { base }: Place,
): FeedEntry {
  const words = wordsOf(wordsLanguage(edition.language))
  const path = `/reissues/${edition.reissue}`
  const names = edition.sections.flatMap(({ items }) => items.slice(0, 20)).map(named(words))
  const introduction = edition.introduction.replace(/\s+/gu, ' ').trim()
  return {
    id: tagUri({ base, path }),
    url: base + path,
    title: edition.title.trim() || words.untitled,
    summary: clip({ text: introduction || names.join(' · '), length: 160 }),
    html: toContent({ base, path, words, ...edition }),
    published: publishedAt,
    updated: updatedAt,
    picture: edition.cover ? toPicture(edition.cover, base) : undefined,
    language: languageTag(edition.language),
  }
}

const named = (words: Words) => (item: EditionItem) =>
  nameOf({ ...item, excerpt: item.text.slice(0, 200) }, words)

const toPicture = ({ url, alt, mimeType }: EditionPicture, base: string) => ({
  url: new URL(url, base).href,
  alt,
  mimeType,
})

type Content = PublicEdition['edition'] & {
  readonly base: string
  readonly path: string
  readonly words: Words
}

function toContent({ cover, introduction, sections, language, ...place }: Content): string {
  const { base, path, words } = place
  const toLine = ({ item, number }: Numbered) =>
    `<li><a href="${escapeMarkup(`${base}${path}/${number}`)}">${escapeMarkup(named(words)(item))}</a>${toPlace(item, language)}</li>`
  const listed = numbered(sections)
  const count = sections.reduce((sum, { items }) => sum + items.length, 0)
  return [
    cover ? `<figure>${toImage({ ...cover, src: new URL(cover.url, base).href })}</figure>` : '',
    textToHtml(introduction),
    ...listed.flatMap(({ heading, items }) => [
      heading.trim() === '' ? '' : `<h2>${escapeMarkup(heading)}</h2>`,
      `<ul>${items.map(toLine).join('')}</ul>`,
    ]),
    count > mostListed ? `<p>… ${words.stories(count)}</p>` : '',
  ]
    .filter(Boolean)
    .join('\n')
}

/** The sections with their stories, up to the last that is listed. */
function numbered(sections: readonly EditionSection[]): readonly NumberedSection[] {
  let room = mostListed
  return sections.flatMap(({ heading, items }) => {
    const listed = items.slice(0, room).map((item) => ({ item, number: item.number }))
    room -= listed.length
    return listed.length > 0 ? [{ heading, items: listed }] : []
  })
}

function toPlace({ firstPublished }: EditionItem, language: string): string {
  if (!firstPublished) return ''
  const { newspaper, issue, pages } = firstPublished
  const place = { ...issue, newspaper: newspaper.title, pages }
  return `<br/>${escapeMarkup(placeLine(place, wordsLanguage(language)))}`
}
