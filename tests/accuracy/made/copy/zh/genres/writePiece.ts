import type { Copy, CopyParagraph, Genre, Order } from '../../types'
import { breakHeadline } from '../grammar/breakHeadline'
import { createScene } from '../grammar/createScene'
import { creditedBy } from '../grammar/creditedBy'
import type { Scene } from '../grammar/types'
import type { Kit, Piece } from '../kit'

const SHARES = { short: 0.5, middle: 0.75, long: 1 }

/** How many of a piece's further paragraphs are used at most. */
const MORE = { short: 0, middle: 3, long: 8 }

/** Writes one of a desk's pieces: a letter, a serial, verse, a list, a notice. */
export const writePiece = ({
  kit,
  pieces,
  order,
}: {
  kit: Kit
  pieces: readonly Piece[]
  order: Order
}): Copy => {
  const { random } = order
  const piece = random.pick(pieces)
  const scene = createScene({ words: { ...kit.words, ...piece.words }, random })
  const one = (list: readonly string[] | undefined): string => (list ? random.pick(list) : '')
  const headline = scene.say(one(piece.headlines))
  const kicker = scene.say(one(piece.kickers))
  const deck = scene.say(one(piece.decks))
  const byline = creditedBy({ scene, pattern: one(piece.byline) })
  const paragraphs = [...textOf({ piece, scene, order }), ...rowsOf({ piece, scene })]
  const closing = creditedBy({ scene, pattern: one(piece.closing) })
  const signed = (piece.signature ?? []).map((line) => creditedBy({ scene, pattern: one(line) }))
  const signature = signed.map(({ text }) => text).filter((line) => line !== '')
  const page = piece.continuesOn === undefined ? undefined : Number(scene.say(piece.continuesOn))
  return {
    kind: piece.kind ?? 'article',
    genre: order.genre,
    language: kit.language,
    headline: headline === '' ? [] : breakHeadline({ text: headline, random }),
    credits: [...new Set([byline, ...signed, closing].flatMap(({ credits }) => credits))],
    paragraphs,
    ...(kicker && { kicker }),
    ...(deck && { deck }),
    ...(byline.text && { byline: byline.text }),
    ...(closing.text && { closing: closing.text }),
    ...(signature.length > 0 && { signature }),
    ...(page !== undefined && { continuesOn: page }),
  }
}

type Told = { piece: Piece; scene: Scene }

/** The running text; a short order leaves out some of the middle where the piece is not a set form. */
const textOf = ({ piece, scene, order }: Told & { order: Order }): CopyParagraph[] => {
  const { random } = order
  const kept = SHORTENED.has(order.genre) ? SHARES[order.length] : 1
  const last = piece.paragraphs.length - 1
  const most = piece.more ? MORE[order.length] : 0
  const more = random.some(piece.more ?? [], random.int(Math.floor(most / 2), most))
  return piece.paragraphs
    .flatMap((patterns, index) => [
      ...(index === last ? more : []),
      ...(index === 0 || index === last || random.chance(kept) ? [random.pick(patterns)] : []),
    ])
    .flatMap((pattern) => scene.say(pattern).split('//'))
    .filter((text) => text !== '')
    .map((text) =>
      text.startsWith('=')
        ? { role: 'body', text: text.slice(1), own: true }
        : text.startsWith('#')
          ? { role: 'subhead', text: text.slice(1) }
          : { role: 'body', text },
    )
}

/** Genres whose middle paragraphs can be left out: verse and forms cannot. */
const SHORTENED = new Set<Genre>(['commentary', 'serial', 'interview'])

/** A table's rows are all of one form; the rows of verse are its lines, in order. */
const rowsOf = ({ piece, scene }: Told): CopyParagraph[] => {
  const { rows = [], count, tail = [] } = piece
  const { random } = scene
  const form = count ? [random.pick(rows)] : []
  const many = count ? random.int(...count) : 0
  const drawn = Array.from({ length: many }, () => scene.say(form[0] ?? ''))
  const lines = [...new Set(count ? drawn : rows.map(scene.say)), ...tail.map(scene.say)]
  return lines.map((text) => ({ role: 'body', text, own: true }))
}
