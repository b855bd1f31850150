import { strToU8, zipSync, type Zippable } from 'fflate'
import { coverPage } from './coverPage'
import { navPage } from './navPage'
import { packageDocument } from './packageDocument'
import { storyPage } from './storyPage'
import { stylesheet } from './stylesheet'
import { titlePage } from './titlePage'
import { toBook, type EpubOf } from './toBook'
import type { Book, EpubFile } from './types'

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`

/**
 * An edition as an EPUB 3.3 book. The same edition gives the same bytes, on any machine and day.
 * Throws a RangeError when `publishedAt` is no moment.
 */
export function toEpub(asked: EpubOf): Uint8Array {
  const book = toBook(asked)
  const files = toFiles(book)
  const archive: Zippable = {
    // First and stored, so that the file can be told by its first bytes.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'EPUB/package.opf': strToU8(packageDocument(book, files)),
  }
  for (const { path, mediaType, bytes } of files) {
    // Pictures are compressed already.
    archive[`EPUB/${path}`] = [bytes, { level: mediaType.startsWith('image/') ? 0 : 6 }]
  }
  // Zip writes local time: a moment made of local figures is the same figures everywhere.
  return zipSync(archive, { level: 6, mtime: new Date(2000, 0, 1, 12) })
}

function toFiles(book: Book): readonly EpubFile[] {
  const firsts = new Map(book.parts.map(({ heading, chapters }) => [chapters[0], heading]))
  return [
    toXhtml('cover.xhtml', coverPage(book)),
    toXhtml('title.xhtml', titlePage(book)),
    toXhtml('nav.xhtml', navPage(book)),
    ...book.chapters.map((chapter) =>
      toXhtml(chapter.path, storyPage(book, { chapter, heading: firsts.get(chapter) ?? '' })),
    ),
    { path: 'style.css', mediaType: 'text/css', bytes: strToU8(stylesheet) },
    ...book.pictures.values(),
  ]
}

const toXhtml = (path: string, text: string): EpubFile => ({
  path,
  mediaType: 'application/xhtml+xml',
  bytes: strToU8(text),
})
