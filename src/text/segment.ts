import { decode } from './decode'
import { deriveItems } from './deriveItem'
import { proposeLayout } from './layout/proposeLayout'
import { toLines } from './lines'
import type { PageItem, Segmentation } from './types'

/** A page to segment; `sha256` is that of its bytes, computed by the caller. */
export type SegmentInput = {
  readonly name: string
  readonly sha256: string
} & ({ readonly text: string } | { readonly bytes: Uint8Array })

/**
 * Gives a page's items as `segment FILE --json` prints them. Never throws for a text; for bytes that
 * `decode` refuses it throws a RangeError with that reason, so decode first to have it as a value.
 */
export function segment(input: SegmentInput): Segmentation {
  const text = 'text' in input ? input.text : textOf(input.name, input.bytes)
  const layout = proposeLayout(text)
  return {
    source: {
      name: input.name,
      sha256: input.sha256,
      lines: toLines(text).length,
      characters: [...text].length,
    },
    items: deriveItems({ text, layout }).map(toSegment),
    unplaced: layout.unplaced,
  }
}

function toSegment({ id: _id, byline: _byline, dateline: _dateline, ...item }: PageItem) {
  return item
}

function textOf(name: string, bytes: Uint8Array): string {
  const decoded = decode(bytes)
  if (decoded.ok) return decoded.text
  throw new RangeError(`${name}: ${decoded.reason.message}`)
}
