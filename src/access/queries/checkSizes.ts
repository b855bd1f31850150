import { refuseQuery } from './refuseQuery'

const usualLimit = 10
const largestLimit = 100
const lastPage = 100
const usualDepth = 1
const deepest = 2

type Asked = { readonly limit?: unknown; readonly page?: unknown; readonly depth?: unknown }

type Sizes = { readonly limit: number; readonly page: number; readonly depth: number }

/** A read's sizes, with what was left out filled in. Throws `query-too-costly` past their bounds. */
export const checkSizes = ({ limit, page, depth }: Asked): Sizes => ({
  limit: within({
    value: limit ?? usualLimit,
    from: 1,
    to: largestLimit,
    otherwise: `“limit” is 1 to ${largestLimit}; for more, follow “cursor”.`,
  }),
  page: within({
    value: page ?? 1,
    from: 1,
    to: lastPage,
    otherwise: `“page” is 1 to ${lastPage}; to read on, follow “cursor”, or filter by date.`,
  }),
  depth: within({
    value: depth ?? usualDepth,
    from: 0,
    to: deepest,
    otherwise: `“depth” is 0 to ${deepest}.`,
  }),
})

type Bounds = {
  readonly value: unknown
  readonly from: number
  readonly to: number
  readonly otherwise: string
}

function within({ value, from, to, otherwise }: Bounds): number {
  if (Number.isInteger(value) && Number(value) >= from && Number(value) <= to) return Number(value)
  throw refuseQuery('query-too-costly', otherwise)
}
