import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { settings } from '@/env'
import { checkUrl } from './checkUrl'

/** Whether a webhook's address is one that messages may go to, or what to change. */
export const reachable: TextFieldSingleValidation = async (value, options) => {
  const said = await text(value, options as never)
  if (said !== true || typeof value !== 'string') return said
  const checked = checkUrl({ url: value, allow: settings.webhookAllow })
  return checked.ok || checked.reason
}
