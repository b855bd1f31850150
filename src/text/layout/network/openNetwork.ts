/** A matrix as stored: each row in whole numbers from -127 to 127 times a scale of its own. */
type StoredMatrix = {
  readonly rows: number
  readonly columns: number
  /** 32-bit floating point numbers, little endian, as base64. */
  readonly scales: string
  /** Signed bytes, row by row, as base64. */
  readonly bytes: string
}

/** A network as it stands in a file: the names of its cues, in the order of their rows, and its matrices. */
export type StoredNetwork = {
  /** One a line. */
  readonly cues: string
  readonly matrices: Readonly<Record<string, StoredMatrix>>
}

/** Numbers in rows; a vector has one row. */
export type Matrix = {
  readonly rows: number
  readonly columns: number
  readonly values: Float32Array
}

/** y = weights · x + bias; the weights have a row for each number that comes out. */
export type Linear = { readonly weights: Matrix; readonly bias: Matrix }

/** What a vector is scaled and moved by once its mean is 0 and its variance 1. */
export type Norm = { readonly scale: Matrix; readonly shift: Matrix }

/** The vectors that stand for cues, by their names. */
export type CueVectors = {
  readonly places: ReadonlyMap<string, number>
  readonly vectors: Matrix
}

/** Gives what reads the parts of a stored network by their names; each throws an Error where there is none. */
export function openNetwork({ cues, matrices }: StoredNetwork) {
  const matrix = (name: string) => toMatrix(matrices[name], name)
  return {
    matrix,
    linear: (name: string): Linear => ({
      weights: matrix(`${name}.weight`),
      bias: matrix(`${name}.bias`),
    }),
    norm: (name: string): Norm => ({
      scale: matrix(`${name}.weight`),
      shift: matrix(`${name}.bias`),
    }),
    cues: (name: string): CueVectors => ({
      places: new Map(cues.split('\n').map((cue, i) => [cue, i])),
      vectors: matrix(`${name}.weight`),
    }),
    /** How many layers there are, by the name of a part that each has. */
    count: (name: string): number => {
      let layers = 0
      while (matrices[`${name}.${layers}.weight`]) layers++
      return layers
    },
  }
}

function toMatrix(stored: StoredMatrix | undefined, name: string): Matrix {
  if (!stored) throw new Error(`The network has no matrix "${name}": learn it anew.`)
  const { rows, columns } = stored
  const scales = new Float32Array(bytesOf(stored.scales).buffer)
  const whole = new Int8Array(bytesOf(stored.bytes).buffer)
  const values = Float32Array.from(whole, (n, i) => n * (scales[Math.floor(i / columns)] ?? 0))
  return { rows, columns, values }
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
