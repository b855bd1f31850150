const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** What one request may be, in bytes, characters and counts. */
export const most = {
  /** Characters of an address with its query; proxies rarely pass on more. */
  address: 8192,
  headers: 100,
  /** All headers and the address together. */
  headerBytes: 32 * kilobyte,
  json: megabyte,
  graphql: 100 * kilobyte,
  /** A query that is sent as a body, for what is too long for an address. */
  query: 100 * kilobyte,
  /** Payload takes 60 MB of picture; the form around it needs some more. */
  upload: 61 * megabyte,
  /** The admin's forms, as multipart. */
  form: 2 * megabyte,
  /** A form of somebody who has not signed in: that with which one signs in. */
  strangersForm: 64 * kilobyte,
  /** Of all requests at one moment, while their bodies are gathered. */
  gathered: 64 * megabyte,
  /** What Next's own forms of the admin send to its pages. */
  page: 10 * megabyte,
  /** Brackets in the name of a parameter; Payload reads ten. */
  brackets: 10,
  parameters: 500,
  /** Arrays and objects within one another in JSON; a story's body has about ten. */
  nesting: 64,
} as const

/** How long what may take, in milliseconds. */
export type Times = {
  /** A body that is read as a whole before anybody sees it. */
  readonly bodyMs: number
  /** Between two pieces of a body that is passed on as it comes. */
  readonly pieceMs: number
  readonly readMs: number
  readonly writeMs: number
  readonly uploadMs: number
  /** Without a byte of an answer being taken. */
  readonly stallMs: number
}

/** Times of a server in production. */
export const times: Times = {
  bodyMs: 20_000,
  pieceMs: 20_000,
  readMs: 30_000,
  writeMs: 120_000,
  uploadMs: 300_000,
  stallMs: 60_000,
}

/** For a server that compiles a page when it is first asked for. */
export const patientTimes: Times = { ...times, readMs: 300_000, writeMs: 300_000 }
