import type { PageItem } from '@/text'

type Given = {
  readonly id: string
  readonly text: string
  readonly headline?: string
  /** Continued on this page. */
  readonly on?: number | undefined
  /** Continued from this page. */
  readonly from?: number | undefined
}

/** An article of a page with one paragraph, as a segmenter gives it. */
export const part = ({ id, text, headline, on, from }: Given): PageItem => ({
  id,
  kind: 'article',
  ...{ kicker: null, headline: headline ?? null, deck: null, byline: null, dateline: null },
  credits: [],
  continuesOn: on === undefined ? null : { page: on },
  continuedFrom: from === undefined ? null : { page: from },
  paragraphs: text === '' ? [] : [{ role: 'body', text, lines: [2] }],
  lines: [1, 2],
  confidence: 0.9,
})
