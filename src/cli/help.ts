import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '@/root'
import { commands } from './commands'

/** The text of `backnumber help`. */
export function help(): string {
  const lines = commands.flatMap(({ usage, does }) => [`  ${usage}`, `      ${does}`])
  return [
    'Usage: npx backnumber COMMAND …',
    '',
    ...lines,
    '  help, --help, --version',
    '',
    'Settings (DATABASE_URL, DATA_DIR, MEDIA_DIR …) come from the environment.',
    'Exit status: 0 done · 1 something failed, and it is named · 2 wrong use.',
    '',
  ].join('\n')
}

/** This release's number, as package.json has it. */
export const version = (): string => {
  const file = path.join(root, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
