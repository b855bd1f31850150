import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makePeople } from '../support/people'
import {
  after,
  jpeg,
  jpegFile,
  picture,
  png,
  sendPicture,
  tiff,
  tiffFile,
  tiffOf,
  webp,
  webpFile,
  type SentFile,
} from '../support/pictures'
import { type Person } from '../support/request'
import type { Role } from '@/access/roles'

let house: TestPayload
let people: Readonly<Record<Role, Person>>

beforeAll(async () => {
  house = await openTestPayload()
  people = await makePeople(house.payload)
})
afterAll(() => house.close())

const send = (file: SentFile, fields?: object) => sendPicture({ as: people.editor, file, fields })

const stored = (): readonly string[] => readdirSync(house.mediaDir)

describe('what is taken', () => {
  it.each<[string, () => Promise<Buffer>, Partial<SentFile>]>([
    ['a PNG', png, {}],
    ['a JPEG', jpeg, jpegFile],
    ['a progressive JPEG', () => picture().jpeg({ progressive: true }).toBuffer(), jpegFile],
    ['a WebP', webp, webpFile],
    ['a lossless WebP with EXIF', () => picture().webp({ lossless: true }).withExif({ IFD0: { Copyright: 'A Paper' } }).toBuffer(), webpFile], // prettier-ignore
    ['a TIFF', tiff, tiffFile],
    ['a tiled TIFF', () => picture(600).tiff({ tile: true, tileWidth: 16, tileHeight: 16 }).toBuffer(), tiffFile], // prettier-ignore
    ['a TIFF that describes itself', async () => tiffOf('The first page', false), tiffFile],
    ['a scan that says who made it', () => picture().jpeg().withExif({ IFD0: { Artist: '摄影' } }).withMetadata({ density: 600 }).toBuffer(), jpegFile], // prettier-ignore
    [
      'a file that a scanner filled up with zeros',
      () => after(jpeg(), Buffer.alloc(512)),
      jpegFile,
    ],
  ])('%s, byte for byte', async (_what, make, as) => {
    const data = await make()
    const { status, body } = await send({ data, ...as })
    expect([status, body.errors]).toEqual([201, undefined])
    expect(readFileSync(join(house.mediaDir, String(body.doc!.filename)))).toEqual(data)
  })

  it.each([
    ['头版 (1).PHP.png', '头版-1-PHP.png'],
    ['../../../etc/passwd.png', 'passwd.png'],
    ['..\\..\\boot.png', 'boot.png'],
    ['evil.html.png', 'evil-html.png'],
    ['%2e%2e%2fkey.png', '2e-2e-2fkey.png'],
    ['a?b#c%d.PNG', 'a-b-c-d.png'],
    ['....png', 'picture.png'],
  ])('a file named %s as %s', async (name, safe) => {
    const { status, body } = await send({ data: await png(), name })
    expect([status, body.doc?.filename]).toEqual([201, safe])
    expect(stored()).toContain(safe)
  })
})
