type Cause = {
  readonly code: unknown
  readonly message: string
  readonly labels: readonly string[]
}

/** An error and what it says caused it, outermost first; drivers wrap what matters. */
export function causes(error: unknown): readonly Cause[] {
  const found: Cause[] = []
  let next: unknown = error
  while (next instanceof Error && found.length < 8) {
    const { code, errorLabels } = next as { code?: unknown; errorLabels?: unknown }
    found.push({ code, message: next.message, labels: labelsOf(errorLabels, next) })
    next = next.cause
  }
  return found
}

function labelsOf(labels: unknown, error: Error): string[] {
  const set = (error as { errorLabelSet?: unknown }).errorLabelSet
  return [...(Array.isArray(labels) ? labels : []), ...(set instanceof Set ? set : [])]
}
