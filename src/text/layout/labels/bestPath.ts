import type { Label } from '../draft'

/** What a row of labels is worth: each label by itself, each step between two, and the last. */
export type Row = {
  readonly length: number
  /** The labels that a place can have. */
  readonly labels: (at: number) => readonly Label[]
  readonly own: (at: number, label: Label) => number
  readonly step: (at: number, from: Label | null, to: Label) => number
  readonly end: (from: Label) => number
}

type Path = { readonly score: number; readonly label: Label; readonly before: Path | null }

/** Gives the labels that are worth most together, of all rows that there can be (Viterbi). */
export function bestPath(row: Row): Label[] {
  let paths: Path[] = []
  for (let at = 0; at < row.length; at++) paths = extend(row, at, paths)
  const ended = paths.map((path) => ({ ...path, score: path.score + row.end(path.label) }))
  return trace(best(ended))
}

function extend(row: Row, at: number, paths: readonly Path[]): Path[] {
  return row.labels(at).map((label) => {
    const own = row.own(at, label)
    if (at === 0) return { score: own + row.step(at, null, label), label, before: null }
    const from = paths.map((path) => ({
      score: path.score + own + row.step(at, path.label, label),
      label,
      before: path,
    }))
    return best(from) as Path
  })
}

function best(paths: readonly Path[]): Path | null {
  let found: Path | null = null
  for (const path of paths) if (!found || path.score > found.score) found = path
  return found
}

function trace(last: Path | null): Label[] {
  const labels: Label[] = []
  for (let path = last; path; path = path.before) labels.push(path.label)
  return labels.reverse()
}
