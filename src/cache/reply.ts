import type { Client } from './client'
import { isKnown } from './isKnown'
import { packEntry, readyVariant } from './packEntry'
import type { Entry } from './types'

/** Sends a status, headers (flat) and a body to one client. */
export type Send = (status: number, head: readonly string[], body?: Buffer) => void

type Reply = {
  readonly client: Client
  readonly entry: Entry
  /** Headers of this answer alone, flat. */
  readonly own: readonly string[]
  readonly send: Send
}

/**
 * Answers at once with what there is: 304, or the answer in the form that the client takes, or
 * uncompressed while that form is still to be made. Gives the status.
 */
export function replyNow({ client, entry, own, send }: Reply): number {
  if (isKnown(client.ifNoneMatch, entry.etag)) {
    send(304, [...entry.notModified, ...own])
    return 304
  }
  const { head, body } = readyVariant(entry, client.encoding) ?? entry.identity
  send(200, [...head, ...own], body)
  return 200
}

/** Answers in the form that the client takes, and has it made first if need be. Gives the status. */
export async function replyPacked(reply: Reply): Promise<number> {
  const { client, entry } = reply
  const ready = readyVariant(entry, client.encoding) || isKnown(client.ifNoneMatch, entry.etag)
  if (!ready) await packEntry(entry, client.encoding)
  return replyNow(reply)
}

/** Sends to a client whose response nobody else has touched. */
export const directly =
  ({ res }: Client): Send =>
  (status, head, body) => {
    // Node takes flat lists; its types know them only as mutable.
    res.writeHead(status, head as string[])
    res.end(body)
  }
