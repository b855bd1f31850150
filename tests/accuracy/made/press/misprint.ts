import type { Copy, Random } from '../copy/types'
import { lookalikes } from './lookalikes'

/**
 * Gives a copy as a poor reader of its print would: a share of its letters are wrong. Names of the
 * credits and the figures of dates and pages stay, so that the labels can be found in what is printed.
 */
export const misprint = (options: {
  readonly copy: Copy
  readonly share: number
  readonly random: Random
}): Copy => {
  const { copy, share, random } = options
  if (share === 0 || copy.kind === 'pointer') return copy
  const read = (text: string): string => misread({ text, share, random, kept: copy.credits })
  return {
    ...copy,
    headline: copy.headline.map(read),
    ...(copy.deck === undefined ? {} : { deck: read(copy.deck) }),
    paragraphs: copy.paragraphs.map((paragraph) => ({ ...paragraph, text: read(paragraph.text) })),
  }
}

const misread = (options: {
  readonly text: string
  readonly share: number
  readonly random: Random
  readonly kept: readonly string[]
}): string => {
  const { text, share, random, kept } = options
  const safe = placesOf(text, kept)
  return [...text]
    .map((sign, at) => {
      const wrong = lookalikes[sign]
      if (!random.chance(share) || wrong === undefined || safe.has(at)) return sign
      return random.pick([...wrong])
    })
    .join('')
}

/** The places, in characters, that the names take up in a text. */
const placesOf = (text: string, names: readonly string[]): Set<number> => {
  const places = new Set<number>()
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + 1)) {
      const before = [...text.slice(0, at)].length
      ;[...name].forEach((_, i) => places.add(before + i))
    }
  }
  return places
}
