import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { itemAt } from '@/reader/reissues/itemAt'
import { ReissuePage } from '@/reader/reissues/ReissuePage'
import { StoryPage } from '@/reader/reissues/StoryPage'
import type { ShownEdition } from '@/reader/reissues/types'
import type { Picture } from '@/reader/types'
import { wordsOf } from '@/reader/words'
import type { Edition } from '@/reissues/types'
import { madeEdition, madeItem, madePicture } from '../fixtures/feeds/edition'

/** An edition as its pages are given it: out on 4 May 2026 by the clock of London. */
export const show = (edition: Edition, changes: Partial<ShownEdition> = {}): ShownEdition => ({
  reissue: edition.reissue,
  preview: false,
  edition,
  outAt: '2026-05-03T23:30:00.000Z',
  removed: 0,
  ...changes,
})

const picture = (name: string): Picture => {
  const { id, alt, url, width, height } = madePicture(name)
  return { id, alt, src: url, srcSet: `${url} 40w`, full: url, width, height }
}

/** The pictures that may be shown, by id. */
export const pictures = new Map(['jpeg', 'png', 'webp'].map((name) => [`m-${name}`, picture(name)]))
/** What every part of these pages is given, in English. */
export const around = { pictures, words: wordsOf('en'), language: 'en' as const }
/** A component as HTML. */
export const html = (node: ReactNode) => renderToStaticMarkup(node)

/** The page of an edition’s item of this number. */
export const story = (edition: Edition, number: number, changes: Partial<ShownEdition> = {}) => {
  const found = itemAt(edition, number)
  if (!found) throw new Error(`The test's edition has no item ${number}.`)
  return html(<StoryPage shown={show(edition, changes)} found={found} {...around} />)
}

/** The page of an edition. */
export const one = (edition: Edition, changes: Partial<ShownEdition> = {}) =>
  html(<ReissuePage shown={show(edition, changes)} {...around} />)

/** An edition of three stories, two of them under a heading. */
export const english = madeEdition([
  { heading: 'The river', items: [madeItem('lock'), madeItem('eel')] },
  { heading: '', items: [madeItem('fair')] },
])

/** Where the links of a text lead, in order. */
export const hrefs = (text: string) =>
  text
    .split(' href="')
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('"')))

/** What is heard and seen of a text: its words without mark-up. */
export const heard = (text: string) =>
  text
    .split('<')
    .map((piece) => piece.slice(piece.indexOf('>') + 1))
    .join('')
