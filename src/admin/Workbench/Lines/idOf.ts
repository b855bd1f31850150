/** The element of a row. */
export const idOf = (key: string): string => `bench-row-${key.replace('.', '-')}`
