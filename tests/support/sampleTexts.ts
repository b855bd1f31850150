import { cp } from 'node:fs/promises'
import path from 'node:path'

/** Copies the sample archive without its scans, which take long to read, and gives the new folder. */
export async function sampleTexts(folder: string): Promise<string> {
  const sample = path.resolve(import.meta.dirname, '../../sample/archive')
  const isText = (file: string) => path.extname(file) !== '.webp'
  await cp(sample, folder, { recursive: true, filter: isText })
  return folder
}
