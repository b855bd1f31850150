import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { UploadConfig } from 'payload'
import { settings } from '@/env'
import { refuse } from '@/publish/answer'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/**
 * Says what Payload would fail on: a name that can be no file's, and a file that is not there. It asks
 * too when somebody names a file elsewhere instead of sending one: nothing is fetched.
 */
export const findFile: Handler = (req, { params: { filename } }) =>
  // Payload takes undefined for “go on”, and its type has no word for either or.
  faultOf(req.method, filename) as Promise<Response>

async function faultOf(method: string | undefined, name: string): Promise<Response | undefined> {
  if (method !== 'GET' && method !== 'HEAD') return refuse(400, [elsewhere])
  if (name.length > 255 || /[\p{Cc}/\\%]|^\.{1,2}$/u.test(name)) return refuse(400, [noName])
  const found = await stat(path.join(settings.mediaDir, name)).catch(() => undefined)
  return found?.isFile() ? undefined : refuse(404, [nowhere])
}

const elsewhere = 'A picture is sent as a file; one that is elsewhere is not fetched.'
const noName = 'This is no name of a file.'
const nowhere = 'There is no such file.'
