import path from 'node:path'
import { plainError } from '@/database/connect'
import type { Manifest } from './manifest'
import { sealOf } from './sealedFiles'

/** Reads every file of a backup against its seal. Throws a plain error that names the first that differs. */
export async function checkFiles({ dir, manifest }: { dir: string; manifest: Manifest }) {
  for (const [name, seal] of Object.entries(manifest.files)) {
    const actual = await sealOf(path.join(dir, name)).catch((error: NodeJS.ErrnoException) => {
      throw plainError(`The backup is damaged: ${name} cannot be read (${error.code}).`, error)
    })
    if (actual.sha256 === seal.sha256) continue
    throw plainError(
      `The backup is damaged: ${name} was changed (its sha256 is another). Nothing was restored.`,
    )
  }
}
