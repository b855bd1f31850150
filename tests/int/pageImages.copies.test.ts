// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import { copyFileSync, mkdirSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs' // prettier-ignore
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fourCorners, keepPicture, seenIn, servePageImages } from '../support/pageImages'
import type { Refused } from '../support/startApp'

let house: TestPayload

beforeAll(async () => {
  house = await openTestPayload()
  const { payload } = house
  const jpeg = await fourCorners().jpeg({ quality: 95 }).toBuffer()
  await keepPicture({ payload, id: 'open', data: jpeg, type: 'jpeg', more: { public: true } })
})
afterAll(() => house?.close())

const serve = () => servePageImages(house.payload)

describe('the copies from which tiles are cut', () => {
  const tile = '3/open/0,0,512,512/64,64/0/default.png'
  const folder = () => join(house.dataDir, 'iiif')

  it('are made anew when a kill or a full disk left them cut short, or somebody removed them', async () => {
    const copies = () => readdirSync(folder()).filter((name) => name.endsWith('.tif'))
    await (
      await serve()
    )(tile)
    const before = copies()
    for (const name of before) truncateSync(join(folder(), name), 20_000)
    const get = await serve()
    expect(await seenIn(await get(tile))).toEqual([64, 64, 'nw nw nw nw'])
    for (const name of copies()) rmSync(join(folder(), name))
    expect(await seenIn(await get('3/open/full/50,/0/default.png'))).toEqual([
      50,
      66,
      'nw ne sw se',
    ])
  })

  it('take no more than they may: the least used go, and what a killed process left', async () => {
    const { boundFolder } = await import('@/iiif/copies/boundFolder')
    const bounded = join(house.dataDir, 'bounded')
    mkdirSync(bounded)
    const ages = { 'old.tif': 5000, 'used.tif': 60, 'new.tif': 0, 'half.part': 5000, 'fresh.part': 60 } // prettier-ignore
    for (const [name, seconds] of Object.entries(ages)) {
      writeFileSync(join(bounded, name), Buffer.alloc(1000))
      const then = Date.now() / 1000 - seconds
      utimesSync(join(bounded, name), then, then)
    }
    const bound = (maxBytes: number) =>
      boundFolder({ folder: bounded, maxBytes, spared: join(bounded, 'new.tif') })
    await bound(3500)
    expect(readdirSync(bounded).sort()).toEqual(['fresh.part', 'new.tif', 'used.tif'])
    await bound(10)
    expect(readdirSync(bounded).sort()).toEqual(['fresh.part', 'new.tif'])
  })
})

describe('a scan', () => {
  const ask = async (id: string, data: Buffer, type: string) => {
    await keepPicture({ payload: house.payload, id, data, type, more: { public: true } })
    const get = await serve()
    const { width, height } = await house.payload.findByID({ collection: 'media', id })
    expect(await (await get(`3/${id}/info.json`)).json()).toMatchObject({ width, height })
    return seenIn(await get(`3/${id}/full/!200,200/0/default.png`))
  }
  const upright = [150, 200, 'nw ne sw se']

  it.each(['jpeg', 'png', 'webp', 'tiff'] as const)('as %s is shown', async (type) => {
    expect(await ask(`as-${type}`, await fourCorners().toFormat(type).toBuffer(), type)).toEqual(
      upright,
    )
  })

  it.each(['jpeg', 'tiff'] as const)(
    'that lies on its side, as %s says, stands up',
    async (type) => {
      const lying = fourCorners().rotate(-90).withMetadata({ orientation: 6 }).toFormat(type)
      expect(await ask(`lying-${type}`, await lying.toBuffer(), type)).toEqual(upright)
    },
  )

  it('of 16 bits, or with transparency, is shown', async () => {
    const deep = fourCorners().toColourspace('rgb16').png()
    expect(await ask('deep', await deep.toBuffer(), 'png')).toEqual(upright)
    expect(await ask('clear', await fourCorners().ensureAlpha(1).png().toBuffer(), 'png')).toEqual(
      upright,
    )
  })

  it.each([
    ['cut short', (file: string) => truncateSync(file, 5000), /damaged/u],
    ['gone', (file: string) => rmSync(file), /gone/u],
    ['another', (file: string) => copyFileSync(join(house.mediaDir, 'as-png.png'), file), /8 × 6|1201 × 1601/u], // prettier-ignore
  ])('whose file is %s says so', async (what, spoil, reason) => {
    const id = what.replaceAll(' ', '-')
    const data = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#777' } }).png({ compressionLevel: 0 }) // prettier-ignore
    await keepPicture({
      payload: house.payload,
      id,
      data: await data.toBuffer(),
      type: 'png',
      more: { public: true },
    })
    spoil(join(house.mediaDir, `${id}.png`))
    const response = await (await serve())(`3/${id}/full/max/0/default.jpg`)
    expect([response.status, response.headers.get('etag')]).toEqual([500, null])
    expect(((await response.json()) as Refused).errors[0]?.message).toMatch(reason)
  })
})
