import { trimMarks } from './trimMarks'

const CLOSING = new Set(
  'etc,&c,truly,faithfully,sincerely,obediently,respectfully,very,most,ever,and'.split(','),
)

/** Gives who signed a letter to the editor at its end: `…no comment.—Yours, etc., J. Dale.` → `J. Dale`. */
export function letterSigner(text: string): string | null {
  const tail = text.slice(-100)
  const at = Math.max(tail.lastIndexOf('Yours'), tail.lastIndexOf('yours'))
  if (at < 0) return null
  const words = tail.slice(at).split(' ').slice(1)
  const first = words.findIndex((word) => !CLOSING.has(trimMarks(word, '.,').toLowerCase()))
  const name = words.slice(Math.max(0, first)).join(' ').split(',')[0]?.replace(/\.$/u, '') ?? ''
  return first > 0 && name.length <= 40 && /^\p{Lu}/u.test(name) ? name : null
}
