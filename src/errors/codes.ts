/** What an error is, in one word that programs may rely on; its message is for people. */
export const codes = {
  400: 'bad-request',
  401: 'sign-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  408: 'too-slow',
  409: 'conflict',
  410: 'withheld',
  413: 'too-large',
  414: 'address-too-long',
  415: 'wrong-type',
  422: 'not-accepted',
  429: 'too-many',
  431: 'headers-too-large',
  500: 'failed',
  502: 'failed',
  503: 'unavailable',
  504: 'unavailable',
} as const

/** Words of their own for what one status says in several cases. */
export type ErrorCode =
  | (typeof codes)[keyof typeof codes]
  | 'filter-not-allowed'
  | 'sort-not-allowed'
  | 'select-not-allowed'
  | 'query-too-costly'
  | 'cursor-not-valid'

/** The word for a status that has no nearer one. */
export const codeOf = (status: number): ErrorCode =>
  (codes as Readonly<Record<number, ErrorCode>>)[status] ??
  (status >= 500 ? 'failed' : 'bad-request')
