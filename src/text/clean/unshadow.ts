/** Shorter lines may repeat themselves by nature: `人人人`, `看一看看一看`. */
const SHORTEST = 8

/** A headline is not longer; beyond it the search would be slow. */
const LONGEST = 240

/**
 * Undoes a headline whose shadow was extracted too, whole (`开学第一课开学第一课` → `开学第一课`) or run by
 * run at changes of font (`———甲县—甲县““五个五个””工程工程` → `——甲县“五个”工程`): when the line is
 * covered completely by pieces that stand twice, one of each is kept. Other lines stay as they are.
 */
export function unshadow(text: string): string {
  let before = text
  // A line that stands there four times has a shadow twice: each round halves it.
  for (;;) {
    const after = undoOnce(before)
    if (after === before) return after
    before = after
  }
}

function undoOnce(text: string): string {
  const chars = [...text.trim()]
  if (chars.length < SHORTEST) return halveSpaced(text.trim()) ?? text
  if (chars.length > LONGEST) return text
  if (new Set(chars).size < 3 || !chars.some((char) => /\p{L}/u.test(char))) return text
  return coverWithSquares(chars) ?? text
}

/** `更 正更 正`: two characters, spaced out to a title's width, are no word that repeats itself. */
function halveSpaced(line: string): string | null {
  const half = line.slice(0, line.length / 2)
  return half.includes(' ') && half + half === line && half.trim() === half ? half : null
}

type Cover = { readonly pieces: number; readonly half: number }

/** The fewest pieces XX that cover everything, one X of each; null when there is no such cover. */
function coverWithSquares(chars: readonly string[]): string | null {
  const best: (Cover | null)[] = [{ pieces: 0, half: 0 }]
  for (let end = 1; end <= chars.length; end++) best.push(bestCover(chars, best, end))
  if (!best[chars.length]) return null
  const halves: string[] = []
  for (let end = chars.length; end > 0;) {
    const half = best[end]?.half ?? 1
    halves.push(chars.slice(end - half, end).join(''))
    end -= half * 2
  }
  return halves.reverse().join('')
}

function bestCover(
  chars: readonly string[],
  best: readonly (Cover | null)[],
  end: number,
): Cover | null {
  let found: Cover | null = null
  for (let half = 1; half * 2 <= end; half++) {
    const before = best[end - half * 2]
    if (!before || !isSquare(chars, end, half)) continue
    if (!found || before.pieces + 1 < found.pieces) found = { pieces: before.pieces + 1, half }
  }
  return found
}

function isSquare(chars: readonly string[], end: number, half: number): boolean {
  for (let i = 1; i <= half; i++) if (chars[end - i] !== chars[end - half - i]) return false
  return true
}
