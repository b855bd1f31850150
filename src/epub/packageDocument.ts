import { clip } from '@/reader/excerptOf'
import { newspapersOf } from './coverPage'
import { block, joinLines } from './toPage'
import type { Book, EpubFile } from './types'
import { uuidOf } from './uuidOf'

/** The package document (EPUB 3.3): what the book is, its files, and their order. */
export function packageDocument(book: Book, files: readonly EpubFile[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${book.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${joinLines(toMetadata(book))}
</metadata>
<manifest>
${joinLines(files.map((file, index) => toManifestLine(book, file, index)))}
</manifest>
<spine>
<itemref idref="cover"/>
<itemref idref="title"/>
<itemref idref="nav"/>
${joinLines(book.chapters.map(({ path }) => `<itemref idref="${idOf(path)}"/>`))}
</spine>
</package>
`
}

const toMetadata = (book: Book): readonly string[] => [
  `<dc:identifier id="id">urn:uuid:${uuidOf(book.hash)}</dc:identifier>`,
  block('dc:title', book.title),
  `<dc:language>${book.language}</dc:language>`,
  `<dc:date>${new Date(book.publishedAt).toISOString()}</dc:date>`,
  block('dc:description', clip({ text: book.edition.introduction.trim(), length: 500 })),
  ...newspapersOf(book).map((title) => block('dc:source', title)),
  // To the second, as the format wants it.
  `<meta property="dcterms:modified">${new Date(book.publishedAt).toISOString().slice(0, 19)}Z</meta>`,
  ...toAccessibility(book),
]

/** What schema.org’s words say of who can read it; every picture here has a text of its own. */
const toAccessibility = ({ pictures, words }: Book): readonly string[] =>
  [
    ['accessMode', 'textual'],
    ...(pictures.size > 0 ? [['accessMode', 'visual']] : []),
    ['accessModeSufficient', 'textual'],
    ['accessibilityFeature', 'structuralNavigation'],
    ['accessibilityFeature', 'tableOfContents'],
    ['accessibilityFeature', 'readingOrder'],
    ['accessibilityFeature', 'displayTransformability'],
    ...(pictures.size > 0 ? [['accessibilityFeature', 'alternativeText']] : []),
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', words.accessible],
  ].map(([name, value]) => `<meta property="schema:${name}">${value}</meta>`)

function toManifestLine({ edition, pictures }: Book, file: EpubFile, index: number): string {
  const cover = edition.cover && pictures.get(edition.cover.sha256)
  const properties =
    file.path === 'nav.xhtml'
      ? ' properties="nav"'
      : file.path === cover?.path
        ? ' properties="cover-image"'
        : ''
  const id = file.mediaType.startsWith('image/') ? `image-${index}` : idOf(file.path)
  return `<item id="${id}" href="${file.path}" media-type="${file.mediaType}"${properties}/>`
}

/** `story-0001.xhtml` → `story-0001` */
const idOf = (path: string): string => path.slice(0, path.indexOf('.'))
