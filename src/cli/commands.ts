import type { Command } from './types'

const json = { json: { type: 'boolean' } } as const

const none = { least: 0, most: 0 }
const one = { least: 1, most: 1 }

/** Every command, in the order in which an operator meets them. */
export const commands: readonly Command[] = [
  {
    name: 'import',
    usage: 'import PATH… [--again] [--newspaper ID] [--date YYYY-MM-DD] [--dry-run] [--json]',
    does: 'Import page files, folders or trees; --again makes imported pages anew, PATH or not',
    // Without a path --again means all pages.
    words: { least: 0, most: Infinity },
    options: {
      ...json,
      again: { type: 'boolean' },
      newspaper: { type: 'string' },
      date: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
    load: async () => (await import('./import')).runImport,
  },
  {
    name: 'segment',
    usage: 'segment FILE [--json]',
    does: "Show a page's items; needs no database; - reads standard input",
    words: one,
    options: json,
    load: async () => (await import('./segment')).runSegment,
  },
  {
    name: 'status',
    usage: 'status [--json]',
    does: 'Count pages, items, quarantine, waiting jumps, due reissues',
    words: none,
    options: json,
    load: async () => (await import('./status')).runStatus,
  },
  {
    name: 'jumps',
    usage: 'jumps [--json]',
    does: 'List stories whose jump line waits for its other part, with what may be it',
    words: none,
    options: json,
    load: async () => (await import('./jumps')).runJumps,
  },
  {
    name: 'verify',
    usage: 'verify [--json]',
    does: 'Check every source, line, version, relation and picture',
    words: none,
    options: json,
    load: async () => (await import('./verify')).runVerify,
  },
  {
    name: 'user add',
    usage: 'user add EMAIL --role ROLE [--password-stdin]',
    does: 'Add a person: viewer, corrector, editor or admin',
    words: one,
    options: { role: { type: 'string' }, 'password-stdin': { type: 'boolean' } },
    load: async () => (await import('./userAdd')).runUserAdd,
  },
  {
    name: 'worker',
    usage: 'worker',
    does: 'Bring out due reissues and send what is to be sent, until it is stopped',
    words: none,
    options: {},
    load: async () => (await import('./worker')).runWorkerCommand,
  },
  {
    name: 'backup',
    usage: 'backup DIR',
    does: 'Write database, pictures and sources into a new folder',
    words: one,
    options: {},
    load: async () => (await import('./backup')).runBackup,
  },
  {
    name: 'restore',
    usage: 'restore DIR',
    does: 'Read a backup into an empty place, on either database',
    words: one,
    options: {},
    load: async () => (await import('./restore')).runRestore,
  },
]
