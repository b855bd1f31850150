import { escapeMarkup } from '@/body/escapeMarkup'
import { joinLines, toPage } from './toPage'
import type { Book, Chapter, Part } from './types'

/** The table of contents, by sections, and the landmarks. */
export function navPage(book: Book): string {
  const { words, parts, chapters } = book
  const [first] = chapters
  const body = joinLines([
    `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents">`,
    `<h1 id="contents">${words.contents}</h1>`,
    '<ol>',
    `<li><a href="title.xhtml">${words.titlePage}</a></li>`,
    ...parts.map(toPart),
    '</ol>',
    '</nav>',
    `<nav epub:type="landmarks" id="landmarks" hidden="hidden" aria-label="${words.landmarks}">`,
    '<ol>',
    `<li><a epub:type="cover" href="cover.xhtml">${words.cover}</a></li>`,
    `<li><a epub:type="titlepage" href="title.xhtml">${words.titlePage}</a></li>`,
    `<li><a epub:type="toc" href="#toc">${words.contents}</a></li>`,
    first ? `<li><a epub:type="bodymatter" href="${first.path}">${words.text}</a></li>` : '',
    '</ol>',
    '</nav>',
  ])
  return toPage(book, { title: words.contents, body, kind: 'contents' })
}

const toPart = ({ heading, chapters }: Part): string =>
  heading === ''
    ? joinLines(chapters.map(toLine))
    : joinLines([
        `<li><span>${escapeMarkup(heading)}</span>`,
        '<ol>',
        ...chapters.map(toLine),
        '</ol>',
        '</li>',
      ])

const toLine = ({ path, name }: Chapter): string =>
  `<li><a href="${path}">${escapeMarkup(name)}</a></li>`
