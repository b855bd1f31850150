import type { Payload } from 'payload'
import { waitingPages } from '@/jumps/waitingPages'

/** Counts the jump lines whose other part is not found, and the pages that they stand on. */
export async function countJumps(payload: Payload): Promise<{ waiting: number; pages: number }> {
  let waiting = 0
  let pages = 0
  for await (const page of waitingPages(payload)) {
    waiting += page.waiting
    pages++
  }
  return { waiting, pages }
}
