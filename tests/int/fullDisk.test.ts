import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ended, runThrough, start } from '../drill/process'
import { madeArchive } from '../support/madeArchive'
import { testDatabase } from '../support/payload'

/** A small disk of its own takes a mount, and that takes root on Linux. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0

test.skipIf(!canMount || testDatabase() !== 'sqlite')(
  'a full disk stops the import by name, stores nothing by half, and a second run completes it',
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'backnumber-full-'))
    const small = path.join(folder, 'disk')
    await mkdir(small)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', small])
    try {
      const archive = await madeArchive({ folder: path.join(folder, 'archive'), pages: 150 })
      const place = {
        dataDir: small,
        mediaDir: path.join(small, 'media'),
        databaseUrl: `file:${path.join(small, 'cms.db')}`,
        archiveDir: archive,
      }
      await runThrough({ args: ['scripts/run.mjs', 'tests/drill/migrateEmpty.ts'], place })
      const args = ['bin/backnumber.mjs', 'import', archive]
      const first = await ended(start({ args, place }))
      expect(first.code).toBe(1)
      for (const said of ['The disk is full', 'Make room.', 'made-daily']) {
        expect(first.err).toContain(said)
      }
      execFileSync('mount', ['-o', 'remount,size=200m', small])
      expect((await runThrough({ args: [...args, '--json'], place })).trim()).toContain(
        '"failed":0',
      )
      await runThrough({ args: ['bin/backnumber.mjs', 'verify'], place })
    } finally {
      execFileSync('umount', [small])
      await rm(folder, { recursive: true, force: true })
    }
  },
  180_000,
)
