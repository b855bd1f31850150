import { nodeText, rootNodes } from '@/body/nodes'

/** Han characters and full-width marks count one, everything else half. */
const widthOf = (character: string): number =>
  /[\u2E80-\uFFEF]|\p{Script=Han}/u.test(character) ? 1 : 0.5

/**
 * The first words of a body, about `length` Han characters (twice as many Latin ones), cut at the
 * end of a word and ended with `…` where something was left off.
 */
export function excerptOf({
  body,
  length,
}: {
  readonly body: unknown
  readonly length: number
}): string {
  const text = rootNodes(body)
    .filter(({ type }) => type === 'paragraph')
    .map((node) => nodeText(node).replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .slice(0, 4)
    .join(' ')
  return clip({ text, length })
}

/** The beginning of a text, of the same length and with the same end. */
export function clip({ text, length }: { readonly text: string; readonly length: number }): string {
  let width = 0
  let end = 0
  for (const character of text) {
    width += widthOf(character)
    if (width > length) return `${text.slice(0, wordEnd(text, end))}…`
    end += character.length
  }
  return text
}

/** The last end of a word at or before the offset; Han characters are words of their own. */
const wordEnd = (text: string, offset: number): number => {
  const cut = text.slice(0, offset)
  if (!/[\p{Script=Latin}\d]$/u.test(cut) || !/^[\p{Script=Latin}\d]/u.test(text.slice(offset))) {
    return cut.replace(/[\s,，、；;：:—-]{1,4}$/u, '').length
  }
  const space = cut.lastIndexOf(' ')
  return space > 0 ? space : offset
}
