import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { isNewspaperId } from '@/items/newspaperId'

const short = z.string().trim().min(1).max(200)

const newspaperFile = z.object({
  id: z
    .string()
    .refine(isNewspaperId, 'is no newspaper id: lower-case letters, digits, hyphens')
    .optional(),
  title: short.optional(),
  place: short.optional(),
  language: z.string().max(35).optional(),
  years: z.string().max(100).optional(),
  lexicon: z.array(z.string().max(100)).max(5000).optional(),
})

const issueFile = z.object({
  number: z.union([z.string().max(60), z.number().transform(String)]).optional(),
  edition: z.string().trim().min(1).max(60).optional(),
  scansPublic: z.boolean().optional(),
})

const lineBox = z.object({
  line: z.number().int().min(1),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
})

const positionsFile = z.object({
  width: z.number().positive(),
  height: z.number().positive(),
  lines: z.array(lineBox).max(50_000),
})

export type NewspaperFile = z.infer<typeof newspaperFile>
export type IssueFile = z.infer<typeof issueFile>

type Read<T> = { ok: true; value: T | undefined } | { ok: false; reason: string }

/** What `newspaper.json` says; undefined without the file. */
export const readNewspaperFile = (file: string) => readJson({ file, schema: newspaperFile })

/** What `issue.json` says; undefined without the file. */
export const readIssueFile = (file: string) => readJson({ file, schema: issueFile })

/** Where a page's lines stand on its scan. */
export const readPositions = (file: string) => readJson({ file, schema: positionsFile })

async function readJson<T>(args: { file: string; schema: z.ZodType<T> }): Promise<Read<T>> {
  let text: string
  try {
    text = await readFile(args.file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { ok: true, value: undefined }
    return { ok: false, reason: `The file cannot be read (${String(error)}).` }
  }
  try {
    const parsed = args.schema.safeParse(JSON.parse(text.replace(/^\uFEFF/u, '')))
    if (parsed.success) return { ok: true, value: parsed.data }
    const reasons = parsed.error.issues.map((one) => `${one.path.join('.')}: ${one.message}`)
    return { ok: false, reason: `${reasons.join('; ')}. Mend the file and import again.` }
  } catch (error) {
    return {
      ok: false,
      reason: `The file is no JSON (${String(error)}). Mend it and import again.`,
    }
  }
}
