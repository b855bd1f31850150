/** A text as spans are looked for in it; unit `i` of `units` was made of `text.slice(from[i], to[i])`. */
export type Folded = {
  readonly units: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Spaces, line ends, and characters that cannot be seen: zero-width marks, soft hyphens. */
const unseen = /^[\s\p{Cf}]$/u

/** A hyphen at the end of a line, which the next line takes up. */
const lineEndHyphen = /^[-‐][^\S\n]*\n/u

/**
 * The text without spaces and line ends, in one case and one width, so that words are found however
 * they are set: `李 ⏎ 某`, `JOHN`, `１３８` are 李某, john, 138.
 */
export function foldText(text: string): Folded {
  const units: string[] = []
  const from: number[] = []
  const to: number[] = []
  let at = 0
  for (const character of text) {
    const end = at + character.length
    for (const unit of isSeen({ character, text, at }) ? plainForm(character) : '') {
      units.push(unit)
      for (let i = 0; i < unit.length; i++) {
        from.push(at)
        to.push(end)
      }
    }
    at = end
  }
  return { units: units.join(''), from, to }
}

type Placed = { readonly character: string; readonly text: string; readonly at: number }

const isSeen = ({ character, text, at }: Placed): boolean =>
  !unseen.test(character) &&
  !((character === '-' || character === '‐') && lineEndHyphen.test(text.slice(at, at + 40)))

/** An accent that comes out of a letter, or was typed behind it, is the same. */
const plainForm = (character: string): string =>
  character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\s\p{Cf}]/gu, '')
