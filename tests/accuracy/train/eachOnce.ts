/** Makes something of each of a list; of what stands in it again, as pages do that count more, only once. */
export function eachOnce<In, Out>(list: readonly In[], make: (one: In) => Out): Out[] {
  const made = new Map<In, Out>()
  return list.map((one) => {
    const known = made.get(one)
    if (known !== undefined) return known
    const fresh = make(one)
    made.set(one, fresh)
    return fresh
  })
}
