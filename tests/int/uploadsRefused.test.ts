import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makePeople } from '../support/people'
import {
  after,
  animation,
  bomb,
  cut,
  gif,
  html,
  jpeg,
  jpegFile,
  named,
  png,
  sendPicture,
  svg,
  tiff,
  tiffFile,
  tiffOf,
  twoPages,
  webp,
  webpFile,
  withChunk,
  withComment,
  withPlace,
  zip,
  type SentFile,
} from '../support/pictures'
import { rest, type Person } from '../support/request'
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

describe('what is not taken', () => {
  it.each<[string, () => Promise<SentFile>, number, RegExp]>([
    ['an SVG', async () => ({ data: svg, name: 'a.svg', type: 'image/svg+xml' }), 422, /no JPEG/u],
    ['an SVG that is called PNG', async () => ({ data: svg }), 422, /no JPEG/u],
    ['a page', async () => ({ data: html, name: 'a.html', type: 'text/html' }), 422, /no JPEG/u],
    ['a page that is called PNG', async () => ({ data: html }), 422, /no JPEG/u],
    ['a GIF', async () => ({ data: gif, name: 'a.gif', type: 'image/gif' }), 422, /no JPEG/u],
    [
      'a GIF with a script behind it',
      () => named(after(Promise.resolve(gif), html)),
      422,
      /no JPEG/u,
    ],
    ['a PDF', async () => ({ data: Buffer.from('%PDF-1.7\n%%EOF') }), 422, /no JPEG/u],
    ['nothing', async () => ({ data: Buffer.alloc(0) }), 422, /no JPEG/u],
    ['a picture called a page', () => named(png(), { name: 'a.html' }), 422, /is called/u],
    ['a picture called nothing', () => named(png(), { name: 'scan' }), 422, /is called/u],
    ['a JPEG called PNG', () => named(jpeg()), 422, /is called/u],
    ['a picture sent as a page', () => named(png(), { type: 'text/html' }), 422, /was sent as/u],
    ['a JPEG sent as a PNG', () => named(jpeg(), { name: 'a.jpg' }), 422, /was sent as/u],
    ['a PNG with a page behind it', () => named(after(png(), html)), 422, /goes on for 40 bytes/u],
    ['a PNG with an archive behind it', () => named(after(png(), zip)), 422, /goes on/u],
    ['a JPEG with a script behind it', () => named(after(jpeg(), html), jpegFile), 422, /goes on/u],
    [
      'a JPEG with a second one behind it',
      async () => named(after(jpeg(), await jpeg()), jpegFile),
      422,
      /goes on/u,
    ],
    ['a WebP with a page behind it', () => named(after(webp(), html), webpFile), 422, /goes on/u],
    [
      'a TIFF with an archive behind it',
      () => named(after(tiff(), zip), tiffFile),
      422,
      /goes on/u,
    ],
    [
      'a JPEG with a script in a comment',
      () => named(withComment(html), jpegFile),
      422,
      /a script/u,
    ],
    [
      'a JPEG with an archive in a comment',
      () => named(withComment(zip), jpegFile),
      422,
      /a script/u,
    ],
    ['a PNG with a script in a text', () => named(withChunk('tEXt', html)), 422, /a script/u],
    [
      'a PNG with PHP in a chunk of its own',
      () => named(withChunk('evIl', Buffer.from('<?php'))),
      422,
      /a script/u,
    ],
    [
      'a TIFF that describes itself by a script',
      () => named(Promise.resolve(tiffOf(String(html), false)), tiffFile),
      422,
      /a script/u,
    ],
    ['a JPEG with a place', () => named(withPlace('jpeg'), jpegFile), 422, /where it was taken/u],
    ['a PNG with a place', () => named(withPlace('png')), 422, /where it was taken/u],
    ['a WebP with a place', () => named(withPlace('webp'), webpFile), 422, /where it was taken/u],
    [
      'a TIFF with a place',
      () => named(Promise.resolve(tiffOf('A page', true)), tiffFile),
      422,
      /where it was taken/u,
    ],
    ['a PNG that breaks off', () => cut(png()), 422, /damaged/u],
    ['a JPEG that breaks off', () => cut(jpeg(), jpegFile), 422, /damaged/u],
    ['a TIFF that breaks off', () => cut(tiff(), tiffFile), 422, /damaged/u],
    [
      'a JPEG’s first bytes alone',
      async () => ({ data: Buffer.from([0xff, 0xd8, 0xff, 0xe0]), ...jpegFile }),
      422,
      /damaged/u,
    ],
    [
      'a bomb of 10,000 million pixels',
      async () => ({ data: bomb(100_000) }),
      413,
      /100000 × 100000 pixels/u,
    ],
    ['a bomb that lies about its rows', async () => ({ data: bomb(14_000) }), 422, /damaged/u],
    ['a TIFF of two pages', () => named(twoPages(), tiffFile), 422, /holds 2 pictures/u],
    ['an animation', async () => named(animation(), webpFile), 422, /holds 2 pictures/u],
  ])('%s', async (_what, make, status, reason) => {
    // prettier-ignore
    const before = stored()
    const answer = await send(await make())
    expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([
      status,
      expect.stringMatching(reason),
    ])
    expect(stored()).toEqual(before)
  })

  it('not over an old one either', async () => {
    const { body } = await send({ data: await png(), name: 'first.png' })
    const change = new FormData()
    change.set('_payload', '{}')
    change.set('file', new Blob([new Uint8Array(html)], { type: 'image/png' }), 'first.png')
    const id = String(body.doc!.id)
    const answer = await rest(`PATCH /media/${id}`, { as: people.editor, body: change })
    expect(answer.status).toBe(422)
    expect(readFileSync(join(house.mediaDir, 'first.png'))).toEqual(await png())
  })

  it('more than sixty megabytes', async () => {
    const data = Buffer.concat([await png(), Buffer.alloc(61 * 1024 * 1024)])
    expect((await send({ data })).status).toBe(413)
  })

  it('sixty megabytes of a real scan are', async () => {
    const data = Buffer.concat([await png(), Buffer.alloc(55 * 1024 * 1024)])
    expect((await send({ data, name: 'large.png' })).status).toBe(201)
  })
})
