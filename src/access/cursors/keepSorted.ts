type Select = Readonly<Record<string, unknown>> | undefined

type Kept = {
  readonly select: Select
  /** Whether it was not asked for. */
  readonly isAdded: boolean
}

/** A selection that has the sorted field in it, which the next cursor is made of. */
export function keepSorted(select: Select, name: string): Kept {
  if (!select || name === 'id') return { select, isAdded: false }
  const takes = Object.values(select).some(Boolean)
  if (takes) return { select: { ...select, [name]: true }, isAdded: select[name] !== true }
  const { [name]: left, ...others } = select
  // An empty selection would take nothing but the id.
  return { select: Object.keys(others).length > 0 ? others : undefined, isAdded: left === false }
}
