import type { Paragraph } from '@/text/types'

const block = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

const words = (text: string) => [
  { type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text, version: 1 },
]

/** A Lexical body of the given paragraphs, in the very form in which the admin saves it. */
export function toBody(paragraphs: readonly Pick<Paragraph, 'role' | 'text'>[]) {
  const children = paragraphs.map(({ role, text }) =>
    role === 'subhead'
      ? { ...block, type: 'heading', tag: 'h3', children: words(text) }
      : { ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: words(text) },
  )
  return { root: { ...block, type: 'root', children } }
}

export type Body = ReturnType<typeof toBody>
