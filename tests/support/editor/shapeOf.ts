const narrow: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '"': '”',
  '“': '”',
  "'": '’',
  '‘': '’',
}

/** A text's signs without white space and without the width of marks, each with its place in it. */
export type Shape = { readonly text: string; readonly places: readonly number[] }

/** What of a text counts when words are looked for in it. */
export function shapeOf(text: string): Shape {
  const signs: string[] = []
  const places: number[] = []
  let at = 0
  for (const sign of text) {
    if (!/\s/u.test(sign)) {
      const wide = sign.normalize('NFKC')
      for (const one of wide) {
        const same = narrow[one] ?? one
        // However many a dash is set of, it is one.
        if (same === '—' && signs.at(-1) === '—') continue
        signs.push(same)
        for (let i = 0; i < same.length; i++) places.push(at)
      }
    }
    at += sign.length
  }
  return { text: signs.join(''), places }
}

/** Where words begin in a line, in UTF-16 units, behind a place; undefined where they do not stand. */
export function placeOf(args: {
  readonly words: string
  readonly line: string
  readonly from: number
}): number | undefined {
  const { words, line, from } = args
  const shape = shapeOf(line)
  const sought = shapeOf(words).text
  const first = shape.places.findIndex((place) => place >= from)
  // The line may hold the paragraph's first words only.
  for (let length = Math.min(sought.length, 12); length >= 2; length--) {
    const at = shape.text.indexOf(sought.slice(0, length), Math.max(first, 0))
    if (at >= 0) return shape.places[at]
  }
  return undefined
}
