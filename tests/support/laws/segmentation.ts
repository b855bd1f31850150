import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Layout, PageItem, Segmentation } from '@/text'

const number = z.int().min(1)
const words = z.string().min(1).nullable()
const page = z.object({ page: z.int() }).nullable()

/** What `segment FILE --json` prints for a page. */
const schema = z.object({
  source: z.object({
    name: z.string(),
    sha256: z.string(),
    lines: z.int().min(0),
    characters: z.int().min(0),
  }),
  items: z.array(
    z.object({
      kind: z.enum(['article', 'caption', 'notice', 'pointer']),
      kicker: words,
      headline: words,
      deck: words,
      credits: z.array(z.string().min(1)),
      continuesOn: page,
      continuedFrom: page,
      paragraphs: z.array(
        z.object({
          role: z.enum(['body', 'subhead']),
          text: z.string().min(1),
          lines: z.array(number).min(1),
        }),
      ),
      lines: z.array(number).min(1),
      confidence: z.number().min(0).max(1),
    }),
  ),
  unplaced: z.array(number),
})

type Proposed = {
  readonly text: string
  readonly layout: Layout
  readonly items: readonly PageItem[]
  readonly segmentation: Segmentation
}

/**
 * Gives where a page's segmentation is not of its printed form, does not survive JSON, or says something
 * else than the layout proposed for the same text a moment before.
 */
export function brokenSegmentation({ text, layout, items, segmentation }: Proposed): string[] {
  const found = schema.safeParse(segmentation)
  const issues = found.success ? [] : found.error.issues
  const { source } = segmentation
  const again = items.map(({ id: _id, byline: _byline, dateline: _dateline, ...item }) => item)
  const same =
    isDeepStrictEqual(segmentation.items, again) &&
    isDeepStrictEqual(segmentation.unplaced, layout.unplaced)
  const isRead = isDeepStrictEqual(JSON.parse(JSON.stringify(segmentation)), segmentation)
  const numbers = [
    ...segmentation.unplaced,
    ...segmentation.items.flatMap((item) => [
      ...item.lines,
      ...item.paragraphs.flatMap((paragraph) => paragraph.lines),
    ]),
  ]
  const beyond = numbers.find((line) => line > source.lines)
  return [
    ...issues.map((issue) => `form: ${issue.path.join('.')}: ${issue.message}`),
    ...(same ? [] : ['again: the same text is proposed otherwise']),
    ...(isRead ? [] : ['form: JSON does not give it back']),
    ...(beyond === undefined ? [] : [`form: there is no line ${beyond}`]),
    ...(source.characters === [...text].length ? [] : ['form: characters are counted wrongly']),
  ]
}
