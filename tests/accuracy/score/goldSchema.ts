import { z } from 'zod'
import type { Gold } from '../gold'

const line = z.int().positive()

const item = z.object({
  id: z.string(),
  kind: z.enum(['article', 'caption', 'notice', 'pointer']),
  kicker: z.string().default(''),
  headline: z.string(),
  deck: z.string().default(''),
  credits: z.array(z.string()),
  jump: z.string().nullable().default(null),
  to_page: z.number().nullable().default(null),
  jump_from: z.string().nullable().default(null),
  from_page: z.number().nullable().default(null),
  paragraphs: z.array(
    z.object({ role: z.enum(['body', 'subhead']), text: z.string(), lines: z.array(line) }),
  ),
  lines: z.union([z.array(line), z.record(z.string().regex(/^[1-9]\d*$/u), z.string())]),
})

const gold = z.object({ page: z.string(), items: z.array(item) })

/** Reads labels from JSON text; throws an Error that says which field is wrong when they are none. */
export function readGold({ json, name }: { json: string; name: string }): Gold {
  const read = gold.safeParse(parseJson({ json, name }))
  if (read.success) return read.data
  const { path = [], message = '' } = read.error.issues[0] ?? {}
  throw new Error(`${name}: ${path.join('.') || 'labels'}: ${message}. See tests/accuracy/gold.ts.`)
}

function parseJson({ json, name }: { json: string; name: string }): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Error(`${name}: This is no JSON. Write the labels anew.`, { cause: error })
  }
}
