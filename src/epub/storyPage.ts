import { ownDateline } from '@/body/ownDateline'
import { escapeMarkup } from '@/body/escapeMarkup'
import { linesToHtml, textToHtml } from '@/body/textToHtml'
import { toHtml } from '@/body/toHtml'
import { languageTag } from '@/feeds/languageTag'
import { placeLine } from '@/feeds/placeLine'
import { correctionList } from './correctionList'
import { shownPicture, toFigure } from './toFigure'
import { block, joinLines, toPage } from './toPage'
import type { Book, Chapter } from './types'

type Placed = {
  readonly chapter: Chapter
  /** The heading of its section where it is the section's first, else empty. */
  readonly heading: string
}

/** One item as a page of the book: heads, body, pictures, where it first stood, what was put right. */
export function storyPage(book: Book, { chapter, heading }: Placed): string {
  const { item, name } = chapter
  const tag = languageTag(item.firstPublished?.newspaper.language ?? book.language)
  const language = tag === book.language || tag === 'und' ? '' : ` lang="${tag}" xml:lang="${tag}"`
  const body = joinLines([
    '<section epub:type="chapter" role="doc-chapter" aria-labelledby="headline">',
    block('p', heading, 'part'),
    `<div${language}>`,
    toHeads(chapter),
    toText(book, chapter),
    ...item.captions.map(({ text, credits, picture }) =>
      toFigure(shownPicture(book, picture), [text, toCredit(book, credits)]),
    ),
    '</div>',
    toFoot(book, chapter),
    correctionList(book.words, item),
    '</section>',
  ])
  return toPage(book, { title: name, body, kind: 'story' })
}

const toHeads = ({ item, name }: Chapter): string =>
  joinLines([
    '<header>',
    item.headline.trim() === '' ? '' : lines(item.kicker, 'kicker'),
    `<h1 id="headline">${item.headline.trim() === '' ? escapeMarkup(name) : linesToHtml(item.headline)}</h1>`,
    lines(item.deck, 'deck'),
    lines(item.byline, 'byline'),
    '</header>',
  ])

function toText(book: Book, { item }: Chapter): string {
  const own = new Map(item.pictures.map((picture) => [picture.id, picture]))
  if (item.body === null || item.body === undefined) {
    return joinLines([
      ...item.pictures.map((picture) => toFigure(shownPicture(book, picture))),
      textToHtml(item.text),
      block(
        'p',
        item.collection === 'captions' ? toCredit(book, item.credits) : item.credits.join('　'),
        'credits',
      ),
    ])
  }
  const around = {
    base: book.urlOf('/'),
    // Whether a story outside the book is public is not known here.
    storyHref: (id: string) => book.pathOf.get(id),
    picture: (id: string) => shownPicture(book, own.get(id)),
  }
  return joinLines([
    lines(ownDateline(item), 'dateline'),
    `<div class="body">\n${toHtml(item.body, around)}\n</div>`,
    block('p', item.credits.join('　'), 'credits'),
  ])
}

const toCredit = ({ words }: Book, credits: readonly string[]): string =>
  credits.length === 0 ? '' : `${words.photoBy} ${credits.join(' ')}`

function toFoot(book: Book, { item, number }: Chapter): string {
  const href = escapeMarkup(book.urlOf(`/reissues/${book.edition.reissue}/${number}`))
  const { newspaper, issue, pages } = item.firstPublished ?? {}
  const place =
    newspaper && issue
      ? placeLine({ ...issue, newspaper: newspaper.title, pages: pages ?? [] }, book.wordsIn)
      : ''
  return joinLines([
    '<footer>',
    block('p', place, 'place'),
    `<p class="online"><a href="${href}">${book.words.online}</a></p>`,
    '</footer>',
  ])
}

const lines = (text: string, kind: string): string =>
  text.trim() === '' ? '' : `<p class="${kind}">${linesToHtml(text)}</p>`
