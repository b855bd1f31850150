import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { plainError } from '@/database/connect'

/** Raised when an older release could no longer read what a newer one writes. */
export const format = 1

/** A name below the backup's folder, never a way out of it. */
const name = z.string().regex(/^(?:collections|media|sources)\/[^/\\]+(?:\/[^/\\]+)?$|^secret$/u)

const schema = z.object({
  application: z.literal('backnumber'),
  format: z.number(),
  version: z.string(),
  madeAt: z.string(),
  database: z.enum(['sqlite', 'mongodb']),
  /** Names of the migrations that had run. */
  migrations: z.array(z.string()),
  collections: z.record(
    z.string(),
    z.object({ documents: z.number(), versions: z.number().optional() }),
  ),
  files: z.record(name, z.object({ bytes: z.number(), sha256: z.string() })),
  /** Files that documents name and that were not there. */
  missing: z.array(z.string()),
})

/** What a backup holds, and by which every byte of it can be checked. */
export type Manifest = z.infer<typeof schema>

export type FileSeal = Manifest['files'][string]

/** Reads a backup's `manifest.json`. Throws a plain error when the folder is no whole backup. */
export async function readManifest(dir: string): Promise<Manifest> {
  const file = path.join(dir, 'manifest.json')
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw plainError(`${dir} is no backup: ${file} cannot be read (${error.code}).`, error)
  })
  const parsed = schema.safeParse(asJson(text))
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.')
    throw plainError(`${file} is damaged (at ${where || 'its start'}). Take another backup.`)
  }
  const manifest = parsed.data
  if (Object.keys(manifest.files).some((one) => one.split('/').includes('..'))) {
    throw plainError(`${file} names files outside the backup. Do not use it.`)
  }
  if (manifest.format > format) {
    throw plainError(
      `${dir} was made by backnumber ${manifest.version} in a newer form. Restore it with that release.`,
    )
  }
  return manifest
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
