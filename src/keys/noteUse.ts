import type { Payload } from 'payload'

const hour = 60 * 60 * 1000

/** When this process last noted each key, so that a busy one is not written to by every request. */
const noted = new Map<string, number>()

/**
 * Notes that a key was used, once an hour; a failure is for the log. To be waited for: MongoDB refuses
 * one of two writers of a key, and whoever revokes a key after its answer must not be that one.
 */
export async function noteUse(args: {
  readonly payload: Payload
  readonly id: string
  readonly lastUsedAt: string | Date | null | undefined
}): Promise<void> {
  const { payload, id, lastUsedAt } = args
  const now = Date.now()
  const last = Math.max(noted.get(id) ?? 0, lastUsedAt ? new Date(lastUsedAt).getTime() : 0)
  if (now - last < hour) return
  noted.set(id, now)
  try {
    await payload.db.updateOne({
      collection: 'keys',
      id,
      data: { lastUsedAt: new Date(now).toISOString() },
      returning: false,
    })
  } catch (err) {
    noted.delete(id)
    payload.logger.warn({ err, key: id }, 'That a key was used could not be noted')
  }
}
