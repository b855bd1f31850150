import type { Gold, GoldItem, GoldParagraph } from '../../gold'
import type { Printed } from './print'
import type { Declaration, Piece, Role, Source } from './types'

/** A soft hyphen and the sign of a letter-spaced line are no part of what was meant. */
const meant = (text: string): string => text.replace(/[¬~]/gu, '')

const han = /\p{sc=Han}/u

/** Han words stand side by side, Western ones with a space unless a word was broken. */
const joined = (before: string, after: string): string =>
  han.test(before + after) || before.endsWith('¬') ? before + after : `${before} ${after}`

const fieldOf = (pieces: readonly Piece[], role: Role): string =>
  meant(
    pieces
      .filter((piece) => piece.role === role)
      .map((piece) => piece.text.trim())
      .reduce((all, text) => (all ? joined(all, text) : text), ''),
  )

/** `（下转2版）` → `下转2版` */
const inside = (text: string): string => text.replace(/[（）()]/gu, '').trim()

const paragraphsOf = (pieces: readonly Piece[], printed: Printed): GoldParagraph[] => {
  const paragraphs: { role: 'body' | 'subhead'; text: string; lines: number[] }[] = []
  for (const piece of pieces) {
    if (piece.role !== 'body' && piece.role !== 'subhead') continue
    const lines = printed.places.get(piece) ?? []
    const last = paragraphs.at(-1)
    if (piece.goesOn && last) {
      last.text = joined(last.text, piece.text)
      last.lines.push(...lines)
    } else paragraphs.push({ role: piece.role, text: piece.text, lines: [...lines] })
  }
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    text: meant(paragraph.text).trim(),
    lines: [...new Set(paragraph.lines)],
  }))
}

const linesOf = (pieces: readonly Piece[], printed: Printed): Record<string, string> => {
  const lines: Record<string, string> = {}
  for (const piece of pieces) {
    for (const line of printed.places.get(piece) ?? []) lines[line] ??= piece.role
  }
  return lines
}

const itemOf = (
  declaration: Declaration,
  pieces: readonly Piece[],
  printed: Printed,
): GoldItem => ({
  id: declaration.id,
  kind: declaration.kind,
  kicker: fieldOf(pieces, 'kicker'),
  headline: fieldOf(pieces, 'headline'),
  deck: fieldOf(pieces, 'deck'),
  credits: declaration.credits,
  // A refer is nothing but its jump line.
  jump:
    (declaration.kind === 'pointer' ? fieldOf(pieces, 'body') : inside(fieldOf(pieces, 'jump'))) ||
    null,
  to_page: declaration.to,
  jump_from: inside(fieldOf(pieces, 'jumpFrom')) || null,
  from_page: declaration.from,
  paragraphs: paragraphsOf(pieces, printed),
  lines: linesOf(pieces, printed),
})

/** The labels of a page that was set from its source. Throws where an item has no line or no name. */
export const goldOf = (page: string, source: Source, printed: Printed): Gold => {
  const pieces = source.steps.filter((step): step is Piece => step.type === 'piece')
  const ids = new Set(source.declarations.map((declaration) => declaration.id))
  const stray = pieces.find((piece) => piece.role !== 'furniture' && !ids.has(piece.item))
  if (stray) throw new RangeError(`${page}: item ${stray.item} is used but not declared.`)
  const items = source.declarations.map((declaration) => {
    const own = pieces.filter((piece) => piece.item === declaration.id)
    if (own.length === 0) throw new RangeError(`${page}: item ${declaration.id} has no line.`)
    return itemOf(declaration, own, printed)
  })
  return { page, items }
}
