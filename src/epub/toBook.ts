import { cleanText } from '@/body/escapeMarkup'
import { languageTag, wordsLanguage } from '@/feeds/languageTag'
import { nameOf } from '@/feeds/nameOf'
import { wordsOf, type Words } from '@/reader/words'
import type { Edition, EditionSection } from '@/reissues/types'
import { pickPictures } from './pickPictures'
import type { Book, Part } from './types'
import { epubWords } from './words'

/** An edition that is out, and what a book of it needs besides. */
export type EpubOf = {
  readonly edition: Edition
  /** SHA-256 of the edition. */
  readonly hash: string
  /** ISO 8601. */
  readonly publishedAt: string
  /** BCP 47, of most of its items. */
  readonly language: string
  /** Bytes of pictures by the SHA-256 that the edition names; those that are missing are left out. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  /** The whole address of a path on the public site: `/stories/i-1` → `https://…/stories/i-1` */
  readonly urlOf: (path: string) => string
}

/** The edition as the pages of a book take it: numbered, named, with the pictures that can be shown. */
export function toBook({ edition, language, pictures, ...rest }: EpubOf): Book {
  const wordsIn = wordsLanguage(language)
  const words = wordsOf(wordsIn)
  const parts = toParts(edition.sections, words)
  const chapters = parts.flatMap((part) => part.chapters)
  return {
    ...rest,
    edition,
    title: oneLine(edition.title) || words.untitled,
    language: languageTag(language),
    wordsIn,
    words: epubWords(wordsIn),
    parts,
    chapters,
    pathOf: new Map(chapters.map(({ item, path }) => [item.id, path])),
    pictures: pickPictures(edition, pictures),
  }
}

function toParts(sections: readonly EditionSection[], words: Words): readonly Part[] {
  return sections
    .map(({ heading, items }) => ({
      heading: oneLine(heading),
      chapters: items.map((item) => {
        const { number } = item
        const path = `story-${String(number).padStart(4, '0')}.xhtml`
        const name = nameOf({ ...item, excerpt: item.text.slice(0, 200) }, words)
        return { number, path, name: oneLine(name) || words.untitled, item }
      }),
    }))
    .filter(({ chapters }) => chapters.length > 0)
}

const oneLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim()
