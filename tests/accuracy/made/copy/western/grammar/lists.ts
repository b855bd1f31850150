/** The lines of a text block, trimmed, blank ones left out: how copy is written in these folders. */
export function lines(block: string): readonly string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The words of `a, b, c`, each trimmed. */
export function list(row: string): readonly string[] {
  return row
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** Named templates from lines such as `mayor = {person}`, in their order. */
export function facts(block: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines(block).map((line) => {
      const at = line.indexOf(' = ')
      if (at < 0) throw new Error(`No " = " in the fact "${line}": write "name = template".`)
      return [line.slice(0, at), line.slice(at + 3)]
    }),
  )
}
