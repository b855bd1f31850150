import { compress } from './encodings'
import type { Encoding, Entry, Variant } from './types'

/** The form of an answer that is ready for a client who takes this encoding. */
export const readyVariant = (entry: Entry, encoding: Encoding): Variant | undefined =>
  encoding === 'identity' || !entry.compressible ? entry.identity : entry.packed.get(encoding)

/** Makes that form, once however many ask for it; as it is where compressing gains nothing. */
export function packEntry(entry: Entry, encoding: Encoding): Promise<Variant> {
  const ready = readyVariant(entry, encoding)
  if (ready || encoding === 'identity') return Promise.resolve(ready ?? entry.identity)
  const before = entry.packing.get(encoding)
  if (before) return before
  const making = compress(entry.identity.body, encoding)
    .then((body) => keep({ entry, encoding, body }))
    // Out of memory, say: what is there is right too.
    .catch(() => entry.identity)
  entry.packing.set(encoding, making)
  return making
}

type Made = { readonly entry: Entry; readonly encoding: Encoding; readonly body: Buffer }

function keep({ entry, encoding, body }: Made): Variant {
  const { identity, packed, packing } = entry
  const gains = body.length < identity.body.length
  const head = [...entry.head, 'Content-Encoding', encoding, 'Content-Length', String(body.length)]
  const variant = gains ? { head, body } : identity
  packed.set(encoding, variant)
  packing.delete(encoding)
  return variant
}
