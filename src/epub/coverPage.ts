import { toImage } from '@/body/toHtml'
import { block, joinLines, toPage } from './toPage'
import { shownPicture } from './toFigure'
import type { Book } from './types'

/** The cover: its picture, or its title set large where there is none. */
export function coverPage(book: Book): string {
  const picture = shownPicture(book, book.edition.cover)
  const title = book.words.coverOf(book.title)
  const inside = picture
    ? toImage({ ...picture, alt: picture.alt.trim() === '' ? title : picture.alt })
    : joinLines([
        block('p', book.words.kinds[book.edition.kind], 'kind'),
        block('p', book.title, 'cover-title'),
        block('p', newspapersOf(book).join(' · '), 'newspapers'),
      ])
  const body = `<section epub:type="cover">\n${inside}\n</section>`
  return toPage(book, { title: book.words.cover, body, kind: 'cover' })
}

/** The titles of the newspapers that its items first stood in, each once. */
export const newspapersOf = ({ chapters }: Pick<Book, 'chapters'>): readonly string[] => [
  ...new Set(
    chapters.flatMap(({ item }) =>
      item.firstPublished ? [item.firstPublished.newspaper.title] : [],
    ),
  ),
]
