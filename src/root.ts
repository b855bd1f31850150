import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder; relative settings start here, wherever a command was called. */
export const root = projectFolder(path.dirname(fileURLToPath(import.meta.url)))

/** The nearest folder above that has a package.json: this file also runs from inside a bundle. */
function projectFolder(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder
  const above = path.dirname(folder)
  if (above === folder)
    throw new Error('No package.json above this program: it was taken out of its project.')
  return projectFolder(above)
}
