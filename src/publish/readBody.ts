import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { faultsIn } from './faultsIn'

type Read<T> = { ok: true; value: T } | { ok: false; reasons: string[] }

/**
 * A request's JSON body as the schema wants it, or what is wrong with it, field by field. With
 * `optional` a request without a body counts as one with `{}`.
 */
export async function readBody<T>(args: {
  req: PayloadRequest
  schema: z.ZodType<T>
  optional?: boolean
}): Promise<Read<T>> {
  let body: unknown
  try {
    const text = (await args.req.text?.()) ?? ''
    body = args.optional && text.trim() === '' ? {} : JSON.parse(text)
  } catch {
    return { ok: false, reasons: ['The body is no JSON.'] }
  }
  const parsed = args.schema.safeParse(body)
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, reasons: faultsIn(parsed.error) }
}
