import type { Copy, Desk, Genre, Order } from '../types'
import { writeNews } from './genres/writeNews'
import { writePiece } from './genres/writePiece'
import type { Kit, Piece } from './kit'

/** Makes a desk of a kit: a writer of every genre, with the furniture of its paper. */
export const createDesk = (kit: Kit): Desk => {
  const pieces: Readonly<Partial<Record<Genre, readonly Piece[]>>> = {
    commentary: kit.commentaries,
    letter: kit.letters,
    serial: kit.serials,
    poem: kit.poems,
    list: kit.lists,
    table: kit.tables,
    interview: kit.interviews,
    notice: kit.notices,
    caption: [...kit.captions, ...pictured(kit)],
    pointer: kit.pointers,
  }
  const write = (order: Order): Copy => {
    const list = pieces[order.genre]
    return list ? writePiece({ kit, pieces: list, order }) : writeNews({ kit, order })
  }
  return { writer: { language: kit.language, genres: GENRES, write }, nameplate: kit.nameplate }
}

/** Pictures of the events that the desk reports on. */
const pictured = ({ subjects, forms }: Kit): Piece[] =>
  subjects.flatMap(({ words, captions }) =>
    captions.map((text): Piece => ({
      kind: 'caption',
      headlines: [''],
      words,
      paragraphs: [[text]],
      closing: forms.photographers,
    })),
  )

const GENRES: readonly Genre[] = [
  'news',
  'feature',
  'commentary',
  'brief',
  'letter',
  'serial',
  'poem',
  'list',
  'table',
  'interview',
  'notice',
  'caption',
  'pointer',
]
