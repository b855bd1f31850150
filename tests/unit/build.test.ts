import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildPresent, hashSources, markBuilt } from '../../scripts/setup/build.mjs'
import { temporaryFolder, writeFiles } from '../support/temporaryFolder'

/** A project that has just been built. */
const builtProject = () => {
  const root = temporaryFolder({
    'src/app/page.tsx': 'one',
    'collections/Users.ts': 'two',
    'payload.config.ts': 'three',
    'package-lock.json': '{}',
    '.next/BUILD_ID': 'abc',
  })
  markBuilt(root, hashSources(root))
  return root
}

describe('whether the app is built from its sources as they are', () => {
  it('is true right after a build, and still when other files change', () => {
    const root = builtProject()
    writeFiles(root, { 'README.md': 'new', 'data/backnumber.db': 'new', 'tests/a.test.ts': 'new' })
    expect(buildPresent(root)).toBe(true)
  })

  it.each(['src/app/page.tsx', 'collections/Users.ts', 'payload.config.ts', 'package-lock.json'])(
    'is false when %s changes',
    (name) => {
      const root = builtProject()
      writeFiles(root, { [name]: 'changed' })
      expect(buildPresent(root)).toBe(false)
    },
  )

  it('is false when a source appears, goes or is renamed', () => {
    const grown = builtProject()
    writeFiles(grown, { 'src/env.ts': '' })
    const shrunk = builtProject()
    rmSync(join(shrunk, 'collections/Users.ts'))
    const renamed = builtProject()
    renameSync(join(renamed, 'src/app/page.tsx'), join(renamed, 'src/app/pages.tsx'))
    expect([grown, shrunk, renamed].map(buildPresent)).toEqual([false, false, false])
  })

  it('is false when a build was begun and not finished', () => {
    const root = builtProject()
    rmSync(join(root, '.next/BUILD_ID'))
    expect(buildPresent(root)).toBe(false)
  })
})
