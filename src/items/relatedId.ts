/** The id behind a relation, populated or not; empty where there is none. */
export function relatedId(value: unknown): string {
  if (typeof value === 'string') return value
  const id = (value as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? id : ''
}
