import type { Contents } from '@/reissues/contents/types'
import { ask, reasonsIn, type Answered } from '../ask'
import { sayContentsSaved } from './contentsSaved'
import type { Outcome, Server } from './types'

/** The server's side of one reissue's contents. */
export const serverOf = (id: string): Server => {
  const path = `/api/reissues/${encodeURIComponent(id)}/contents`
  return {
    read: async () => outcomeOf(await ask(path)),
    write: async (sent) => {
      const answered = await ask(path, { body: sent })
      if (answered.status === 200) sayContentsSaved(id)
      return outcomeOf(answered)
    },
  }
}

function outcomeOf({ status, body }: Answered): Outcome {
  if (status === 200) return { type: 'contents', contents: body as Contents }
  if (status === 409) return { type: 'changed', contents: body as Contents }
  return { type: 'failed', status, reasons: reasonsIn(body) }
}
