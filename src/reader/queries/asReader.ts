/** How every page reads: as somebody who is not signed in, one level deep, without counting. */
export const asReader = { overrideAccess: false, depth: 0, pagination: false } as const
