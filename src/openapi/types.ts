import type { Role } from '@/access/roles'

/** A JSON Schema (2020-12), as OpenAPI 3.1 has them. */
export type JsonSchema = { readonly [name: string]: unknown }

/** The parts of the description, in the order in which a reader meets them. */
export const tags = {
  Items: 'Stories, captions of photographs, and notices: what a newspaper printed.',
  Archive: 'Newspapers, their issues, pages and pictures.',
  Reissues: 'What the house brought out again: frozen editions, and books.',
  Changes: 'What became public, changed, and was taken back, in order.',
  Release: 'For programs of the house: publish, withdraw, withhold, redact.',
  Writing: 'For programs of the house: drafts, versions, pages, pictures.',
  Planning: 'For programs of the house: plan, approve and withdraw reissues.',
  House: 'Signing in.',
  About: 'This description, and GraphQL.',
} as const

export type Tag = keyof typeof tags

export type Parameter = {
  readonly name: string
  readonly in: 'query' | 'path'
  readonly description: string
  readonly required?: boolean
  readonly schema: JsonSchema
  readonly style?: 'deepObject'
  readonly explode?: boolean
  readonly example?: unknown
}

/** What an operation answers when it did what was asked. */
export type Answer = {
  readonly status?: 200 | 201
  readonly description: string
  /** Of a JSON answer. */
  readonly schema?: JsonSchema
  /** Its media type, where that is not `application/json`. */
  readonly type?: string
  readonly example?: unknown
  /** Whether a reader may ask with `If-None-Match` and get a 304. */
  readonly tagged?: boolean
}

/** One method of one address, described for people and for programs. */
export type Operation = {
  /** Never changes: programs are generated with it. */
  readonly id: string
  readonly method: 'get' | 'post' | 'patch' | 'delete'
  /** Below `/api`: `/articles/{id}` */
  readonly path: string
  readonly tag: Tag
  readonly summary: string
  readonly description?: string
  /** The least role that may do this; without one everybody may. */
  readonly role?: Role
  readonly parameters?: readonly Parameter[]
  readonly body?: {
    readonly schema: JsonSchema
    readonly optional?: boolean
    readonly type?: string
    readonly example?: unknown
  }
  readonly answer: Answer
  /** Statuses of refusals beside those that any request may get. */
  readonly errors?: readonly number[]
}
