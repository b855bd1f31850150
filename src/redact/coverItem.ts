import { coverBody } from './coverBody'
import { coverText } from './coverText'

/** The fields of an item that are one text. */
const texts = ['kicker', 'headline', 'deck', 'byline', 'dateline'] as const

/** The spans that rows of `redactions` or `contacts` name. */
export const spansIn = (rows: unknown): string[] =>
  Array.isArray(rows)
    ? rows
        .map((row: { readonly text?: unknown; readonly name?: unknown }) => row?.text ?? row?.name)
        .filter((span): span is string => typeof span === 'string' && span.trim() !== '')
    : []

/**
 * An item, or a version of one, as readers may see it: with the words covered that its redactions
 * name, in every public field, and a notice's text with its own contacts covered besides. Pass the
 * redactions of the item as it is today, also for an old version. Fields that it does not have stay
 * away; the list of contacts is left to field access.
 */
export function coverItem<T extends object>(item: T, redactions: unknown): T {
  const said = item as Readonly<Record<string, unknown>>
  const spans = spansIn(redactions)
  const inText = [...spans, ...spansIn(said.contacts)]
  if (inText.length === 0) return item
  const covered = texts.flatMap((name) => {
    const text = said[name]
    return typeof text === 'string' ? [[name, coverText(text, spans)]] : []
  })
  return {
    ...item,
    ...Object.fromEntries(covered),
    ...(typeof said.text === 'string' ? { text: coverText(said.text, inText) } : {}),
    ...(Array.isArray(said.credits) ? { credits: said.credits.map((row) => coverCredit(row, spans)) } : {}), // prettier-ignore
    ...(said.body ? { body: coverBody(said.body, spans) } : {}),
  }
}

/** A credit is a row, or its name alone as an edition has it. */
function coverCredit(row: unknown, spans: readonly string[]): unknown {
  if (typeof row === 'string') return coverText(row, spans)
  const { name } = (row ?? {}) as { readonly name?: unknown }
  return typeof name === 'string' ? { ...(row as object), name: coverText(name, spans) } : row
}
