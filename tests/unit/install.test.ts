import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packagesPresent } from '../../scripts/setup/install.mjs'
import { temporaryFolder, writeFiles } from '../support/temporaryFolder'

type Package = Readonly<{ version: string; integrity?: string; optional?: boolean }>

const lock = (packages: Readonly<Record<string, Package>>) =>
  JSON.stringify({ packages: { '': { version: '0.1.0' }, ...packages } })
const record = (packages: Readonly<Record<string, Package>>) => JSON.stringify({ packages })

const zod = { 'node_modules/zod': { version: '4.0.0', integrity: 'sha512-a' } }
const newerZod = { 'node_modules/zod': { version: '4.0.1', integrity: 'sha512-b' } }
const otherPlatform = { 'node_modules/sharp-win': { version: '1.0.0', optional: true } }

/** A project whose lock file and whose record of installed packages say this. */
const project = (locked: string, installed: string) =>
  temporaryFolder({
    'package-lock.json': locked,
    'node_modules/.package-lock.json': installed,
  })

describe('whether the packages are as package-lock.json says', () => {
  it('is false without node_modules', () => {
    expect(packagesPresent(temporaryFolder({ 'package-lock.json': lock(zod) }))).toBe(false)
  })

  it('is true for an installation by hand, without optional packages of other platforms', () => {
    const root = project(lock({ ...zod, ...otherPlatform }), record(zod))
    expect(packagesPresent(root)).toBe(true)
  })

  it('is false when a package is missing, too many, or of another version', () => {
    expect(packagesPresent(project(lock({ ...zod }), record({})))).toBe(false)
    expect(packagesPresent(project(lock({}), record(zod)))).toBe(false)
    expect(packagesPresent(project(lock(newerZod), record(zod)))).toBe(false)
  })

  it('turns false when package-lock.json changes afterwards', () => {
    const root = project(lock(zod), record(zod))
    expect(packagesPresent(root)).toBe(true)
    writeFiles(root, { 'package-lock.json': lock(newerZod) })
    expect(packagesPresent(root)).toBe(false)
  })

  it('is false for packages that were installed for another Node or platform', () => {
    const root = project(lock(zod), record(zod))
    writeFiles(root, {
      'node_modules/.backnumber-install': JSON.stringify({ lock: '', runtime: 'plan9-mips-abi1' }),
    })
    expect(packagesPresent(root)).toBe(false)
  })

  it('remembers what it found', () => {
    const root = project(lock(zod), record(zod))
    packagesPresent(root)
    rmSync(join(root, 'node_modules/.package-lock.json'))
    expect(packagesPresent(root)).toBe(true)
  })
})
