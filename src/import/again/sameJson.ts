import { isDeepStrictEqual } from 'node:util'

/** Whether two values are the same once a database has kept them as JSON. */
export const sameJson = (a: unknown, b: unknown): boolean => isDeepStrictEqual(plain(a), plain(b))

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))
