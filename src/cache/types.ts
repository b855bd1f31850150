import type { RequestListener } from 'node:http'
import type { Language } from '@/reader/language'
import type { PublicKind } from './publicPath'

/** How an answer's bytes can travel. */
export type Encoding = 'identity' | 'gzip' | 'br'

/** The bytes of an answer in one encoding, and its headers, flat: name, value, name, value. */
export type Variant = {
  readonly head: readonly string[]
  readonly body: Buffer
}

/** A public answer (200), as it is given out and may be kept. */
export type Entry = {
  /** As it stands in the headers: `"…"`, or `W/"…"` where it may be compressed. */
  readonly etag: string
  /** The headers of all its forms, and those of the 304 to who has one of them. */
  readonly head: readonly string[]
  readonly notModified: readonly string[]
  readonly identity: Variant
  readonly compressible: boolean
  /** Its compressed forms, made when they are first asked for. */
  readonly packed: Map<Encoding, Variant>
  readonly packing: Map<Encoding, Promise<Variant>>
}

/** A request that anybody might make, and whose answer is the same for all who make it. */
export type Asked = {
  /** Names the answer: the language, and the address with its parameters in order. */
  readonly key: string
  /** The address to render, as the key says it. */
  readonly url: string
  /** Without its query. */
  readonly path: string
  readonly kind: PublicKind
  readonly language: Language
  /** Whether the client wants it made anew. */
  readonly renew: boolean
}

/** What was answered without asking Express. */
export type Told = {
  readonly method: string
  /** Without its query. */
  readonly path: string
  readonly status: number
  readonly ms: number
  readonly requestId: string
}

/** What the front needs of the house behind it. */
export type FrontArgs = {
  /** Answers what is not kept: Express. */
  readonly forward: RequestListener
  /** The most that kept answers may take; 0 keeps none. */
  readonly maxBytes: number
  /** Whether `clear` has heard of every change up to just now. */
  readonly isCurrent: () => boolean
  /** What is kept is made as if it had been asked for at this address. */
  readonly publicUrl: string
  /** The headers that let a page of this origin read a public answer; with `Vary` if it decides. */
  readonly corsHeaders: (origin: string | undefined) => Readonly<Record<string, string>>
  /** The id of a request, given the one that a proxy named. */
  readonly requestIdOf: (given: string | undefined) => string
  /** Hears of every answer that Express knows nothing of. */
  readonly onHit: (told: Told) => void
}
