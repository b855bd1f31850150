import { escapeMarkup } from '@/body/escapeMarkup'
import { textToHtml } from '@/body/textToHtml'
import { longDay } from '@/reader/dates'
import { newspapersOf } from './coverPage'
import { dayIn } from './dayIn'
import { block, joinLines, toPage } from './toPage'
import type { Book } from './types'

/** Title, introduction, and what says which edition this is. */
export function titlePage(book: Book): string {
  const { edition, words, title, publishedAt, hash } = book
  const day = dayIn({ moment: publishedAt, timeZone: edition.timeZone })
  const online = escapeMarkup(book.urlOf(`/reissues/${edition.reissue}`))
  const body = joinLines([
    '<section epub:type="titlepage">',
    block('p', words.kinds[edition.kind], 'kind'),
    block('h1', title),
    block('p', newspapersOf(book).join(' · '), 'newspapers'),
    edition.introduction.trim() === ''
      ? ''
      : `<div class="introduction">\n${textToHtml(edition.introduction)}\n</div>`,
    '<div class="imprint">',
    block('p', words.republished(longDay(day, book.wordsIn))),
    edition.number > 1 ? block('p', words.edition(edition.number)) : '',
    `<p><a href="${online}">${words.online}</a></p>`,
    block('p', words.seal),
    block('p', hash, 'hash'),
    '</div>',
    '</section>',
  ])
  return toPage(book, { title, body, kind: 'title' })
}
