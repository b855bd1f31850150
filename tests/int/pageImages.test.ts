// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import { copyFileSync, mkdirSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs' // prettier-ignore
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePeople } from '../support/people'
import type { Json, Person } from '../support/request'
import { codeIn, startApp, type Refused } from '../support/startApp'
import type { Role } from '@/access/roles'

let house: TestPayload
let people: Readonly<Record<Role, Person>>

/** Four colours in a picture of 1201 × 1601, a quarter each. */
const corners = { nw: [200, 30, 30], ne: [30, 160, 30], sw: [30, 30, 200], se: [240, 240, 30] } as const // prettier-ignore
const size = { width: 1201, height: 1601 }

const scan = () => {
  const pixels = Buffer.alloc(size.width * size.height * 3)
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      const corner = `${y < 800 ? 'n' : 's'}${x < 600 ? 'w' : 'e'}` as keyof typeof corners
      pixels.set(corners[corner], (y * size.width + x) * 3)
    }
  }
  return sharp(pixels, { raw: { ...size, channels: 3 } })
}

const keep = async (id: string, data: Buffer, type: string, more: object = {}) => {
  const file = { data, mimetype: `image/${type}`, name: `${id}.${type}`, size: data.length }
  return house.payload.create({ collection: 'media', data: { id, alt: id, ...more }, file })
}

beforeAll(async () => {
  house = await openTestPayload()
  people = await makePeople(house.payload)
  await keep('open', await scan().jpeg({ quality: 95 }).toBuffer(), 'jpeg', { public: true })
  await keep('closed', await scan().tiff({ compression: 'lzw' }).toBuffer(), 'tiff')
}, 60_000)
afterAll(() => house?.close())

const serve = async () => {
  const { pageImages } = await import('@/iiif/pageImages')
  const { meetCallers } = await import('@/keys/meetCallers')
  const own = ['http://127.0.0.1:3000']
  const callers = meetCallers({ payload: () => house.payload, origins: own })
  const app = await startApp({ callers, pageImages: pageImages({ payload: () => house.payload }) })
  return { ...app, get: (path: string, headers = {}) => app.ask(`/iiif/${path}`, { headers }) }
}

const cookieOf = ({ token }: Person) => ({
  Cookie: `payload-token=${token}`,
  'Sec-Fetch-Site': 'same-origin',
})

/** The colour in the middle of each quarter of an answer, named by the corner that has it. */
const seen = async (response: Response) => {
  expect([response.status, response.status === 200 || (await response.text())]).toEqual([200, true])
  const { data, info } = await sharp(Buffer.from(await response.arrayBuffer()))
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => {
    const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 3
    const near = Object.entries(corners).find(([, colour]) =>
      colour.every((value, channel) => Math.abs(value - (data[start + channel] ?? 0)) < 25),
    )
    return near?.[0] ?? `rgb ${data.subarray(start, start + 3).join(' ')}`
  }
  const found = [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)].join(' ')
  return [info.width, info.height, found]
}

describe('an image', () => {
  it.each([
    ['full/max/0/default.jpg', [1201, 1601, 'nw ne sw se']],
    ['full/300,/0/default.png', [300, 399, 'nw ne sw se']],
    ['0,0,512,512/512,512/0/default.jpg', [512, 512, 'nw nw nw nw']],
    ['1024,1024,177,577/89,289/0/default.webp', [89, 289, 'se se se se']],
    ['400,600,400,400/100,100/0/default.jpg', [100, 100, 'nw ne sw se']],
    ['full/!200,200/90/default.jpg', [200, 150, 'sw nw se ne']],
    ['full/!200,200/!0/default.jpg', [150, 200, 'ne nw se sw']],
    // Mirrored first, then turned.
    ['full/!200,200/!90/default.jpg', [200, 150, 'se ne sw nw']],
    ['full/!200,200/180/default.jpg', [150, 200, 'se sw ne nw']],
    ['0,0,10,10/^40,40/0/default.png', [40, 40, 'nw nw nw nw']],
  ])('%s shows that part, at that size, turned so', async (address, wanted) => {
    const { get } = await serve()
    const response = await get(`3/open/${address}`)
    expect(response.headers.get('link')).toContain('rel="canonical"')
    expect(await seen(response)).toEqual(wanted)
  })

  it('in grey or black and white is so', async () => {
    const { get } = await serve()
    for (const [quality, most] of [
      ['gray', 250],
      ['bitonal', 2],
    ] as const) {
      const image = await (await get(`3/open/full/100,/0/${quality}.png`)).arrayBuffer()
      const { channels, isOpaque } = await sharp(Buffer.from(image)).stats()
      const [first] = channels
      expect(isOpaque && channels.every(({ mean }) => mean === first?.mean)).toBe(true)
      const values = new Set(await sharp(Buffer.from(image)).extractChannel(0).raw().toBuffer())
      expect(values.size).toBeLessThanOrEqual(most)
    }
  })

  it.each([
    ['3/open/5000,0,10,10/max/0/default.jpg', 400, 'bad-request'],
    ['3/open/full/0,/0/default.jpg', 400, 'bad-request'],
    ['3/open/full/^1000000000,/0/default.jpg', 400, 'bad-request'],
    ['3/open/full/max/0/default.svg', 400, 'bad-request'],
    ['3/..%2F..%2Fpackage/info.json', 400, 'bad-request'],
    ['3/OPEN/info.json', 404, 'not-found'],
    ['3/nothing/info.json', 404, 'not-found'],
    ['2/open/info.json', 404, 'not-found'],
    ['3/open/full/max/0', 404, 'not-found'],
    ['pages/nothing/manifest.json', 404, 'not-found'],
    ['', 404, 'not-found'],
  ])('%s is refused with %s', async (address, status, code) => {
    const { get } = await serve()
    const response = await get(address)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('etag')).toBeNull()
    expect(await codeIn(response)).toEqual([status, code])
  })

  it('is described by info.json at the address of the picture', async () => {
    const { get } = await serve()
    const way = await get('3/open')
    expect([way.status, way.headers.get('location')]).toEqual([303, expect.stringMatching(/\/iiif\/3\/open\/info\.json$/u)]) // prettier-ignore
    const info = await get('3/open/info.json')
    expect(info.headers.get('content-type')).toBe('application/ld+json;profile="http://iiif.io/api/image/3/context.json"') // prettier-ignore
    expect(await info.json()).toMatchObject({ ...size, type: 'ImageService3', profile: 'level2', id: expect.stringMatching(/\/iiif\/3\/open$/u) }) // prettier-ignore
  })
})

describe('a picture that is not public', () => {
  const tile = '3/closed/0,0,512,512/256,256/0/default.jpg'

  it('is there for the staff alone, in no cache but their own', async () => {
    const { get } = await serve()
    for (const path of [tile, '3/closed/info.json']) {
      expect(await codeIn(await get(path))).toEqual([404, 'not-found'])
      const response = await get(path, cookieOf(people.viewer))
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-cache']) // prettier-ignore
    }
    expect(await seen(await get(tile, cookieOf(people.viewer)))).toEqual([256, 256, 'nw nw nw nw'])
    const elsewhere = { ...cookieOf(people.viewer), 'Sec-Fetch-Site': 'cross-site' }
    expect((await get(tile, elsewhere)).status).toBe(404)
  })

  it('is there for a key of the staff, and a wrong key is refused', async () => {
    const { get } = await serve()
    const data = { name: 'OCR', role: 'viewer', rate: 600, owner: people.viewer.user.id } as const
    const { key } = await house.payload.create({ collection: 'keys', data })
    expect((await get(tile, { Authorization: `Bearer ${key}` })).status).toBe(200)
    expect((await get(tile, { Authorization: 'Bearer bnk_wrong' })).status).toBe(401)
  })

  it('is gone for who has a tile of it, from the moment at which it is closed', async () => {
    const { get } = await serve()
    const set = (open: boolean) =>
      house.payload.update({ collection: 'media', id: 'closed', data: { public: open } })
    await set(true)
    const before = await get(tile)
    expect(before.headers.get('cache-control')).toBe('public, no-cache')
    const again = { 'If-None-Match': String(before.headers.get('etag')) }
    expect((await get(tile, again)).status).toBe(304)
    await set(false)
    expect((await get(tile, again)).status).toBe(404)
    expect((await get(tile, { ...again, ...cookieOf(people.viewer) })).status).toBe(304)
  })
})

describe('the copies from which tiles are cut', () => {
  const tile = '3/open/0,0,512,512/64,64/0/default.png'
  const folder = () => join(house.dataDir, 'iiif')

  it('are made anew when a kill or a full disk left them cut short, or somebody removed them', async () => {
    const copies = () => readdirSync(folder()).filter((name) => name.endsWith('.tif'))
    await (await serve()).get(tile)
    const before = copies()
    for (const name of before) truncateSync(join(folder(), name), 20_000)
    const { get } = await serve()
    expect(await seen(await get(tile))).toEqual([64, 64, 'nw nw nw nw'])
    for (const name of copies()) rmSync(join(folder(), name))
    expect(await seen(await get('3/open/full/50,/0/default.png'))).toEqual([50, 66, 'nw ne sw se'])
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
    await keep(id, data, type, { public: true })
    const { get } = await serve()
    const { width, height } = await house.payload.findByID({ collection: 'media', id })
    expect(await (await get(`3/${id}/info.json`)).json()).toMatchObject({ width, height })
    return seen(await get(`3/${id}/full/!200,200/0/default.png`))
  }
  const upright = [150, 200, 'nw ne sw se']

  it.each(['jpeg', 'png', 'webp', 'tiff'] as const)('as %s is shown', async (type) => {
    expect(await ask(`as-${type}`, await scan().toFormat(type).toBuffer(), type)).toEqual(upright)
  })

  it.each(['jpeg', 'tiff'] as const)(
    'that lies on its side, as %s says, stands up',
    async (type) => {
      const lying = scan().rotate(-90).withMetadata({ orientation: 6 }).toFormat(type)
      expect(await ask(`lying-${type}`, await lying.toBuffer(), type)).toEqual(upright)
    },
  )

  it('of 16 bits, or with transparency, is shown', async () => {
    const deep = scan().toColourspace('rgb16').png()
    expect(await ask('deep', await deep.toBuffer(), 'png')).toEqual(upright)
    expect(await ask('clear', await scan().ensureAlpha(1).png().toBuffer(), 'png')).toEqual(upright)
  })

  it.each([
    ['cut short', (file: string) => truncateSync(file, 5000), /damaged/u],
    ['gone', (file: string) => rmSync(file), /gone/u],
    ['another', (file: string) => copyFileSync(join(house.mediaDir, 'as-png.png'), file), /8 × 6|1201 × 1601/u], // prettier-ignore
  ])('whose file is %s says so', async (what, spoil, reason) => {
    const id = what.replaceAll(' ', '-')
    const data = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#777' } }).png({ compressionLevel: 0 }) // prettier-ignore
    await keep(id, await data.toBuffer(), 'png', { public: true })
    spoil(join(house.mediaDir, `${id}.png`))
    const response = await (await serve()).get(`3/${id}/full/max/0/default.jpg`)
    expect([response.status, response.headers.get('etag')]).toEqual([500, null])
    expect(((await response.json()) as Refused).errors[0]?.message).toMatch(reason)
  })
})

describe('a manifest', () => {
  beforeAll(async () => {
    const { payload } = house
    await payload.create({ collection: 'newspapers', data: { id: 'lingdu', title: '菱渡报', language: 'zh' } }) // prettier-ignore
    const issue = { id: 'i-1', newspaper: 'lingdu', date: '1987-10-16', edition: 'main' }
    await payload.create({ collection: 'issues', data: issue })
    for (const [number, scan] of [
      [2, 'closed'],
      [1, 'open'],
      [3, null],
    ] as const) {
      const data = { id: `p-${number}`, issue: 'i-1', label: String(number), number, scan, stage: 'imported' } as const // prettier-ignore
      await payload.create({ collection: 'pages', data })
    }
    await payload.update({ collection: 'pages', id: 'p-1', data: { public: true } })
  })

  const scansIn = (manifest: Json) =>
    manifest.items?.map((canvas: Json) => [
      canvas.label?.zh?.[0],
      canvas.items?.[0]?.items?.[0]?.body?.service?.[0]?.id,
    ])
  const service = (id: string) => expect.stringMatching(new RegExp(`/iiif/3/${id}$`, 'u'))

  it('of an issue has its pages with scans, in order; for readers those that are public', async () => {
    const { get } = await serve()
    const open = await get('issues/i-1/manifest.json')
    expect(open.headers.get('cache-control')).toBe('public, no-cache')
    const body = (await open.json()) as Json
    expect(body).toMatchObject({ type: 'Manifest', label: { zh: ['菱渡报 1987-10-16'] }, navDate: '1987-10-16T00:00:00Z' }) // prettier-ignore
    expect(scansIn(body)).toEqual([['1', service('open')]])
    const staff = await get('issues/i-1/manifest.json', cookieOf(people.viewer))
    expect(staff.headers.get('cache-control')).toBe('private, no-cache')
    expect(scansIn((await staff.json()) as Json)).toEqual([['1', service('open')], ['2', service('closed')]]) // prettier-ignore
  })

  it('of a page is one canvas as large as its scan, and 404 for who may not see it', async () => {
    const { get } = await serve()
    const body = (await (await get('pages/p-1/manifest.json')).json()) as Json
    expect(body).toMatchObject({ items: [{ type: 'Canvas', ...size }], homepage: [{ id: expect.stringMatching(/\/lingdu\/1987-10-16\/1$/u) }] }) // prettier-ignore
    expect((await get('pages/p-2/manifest.json')).status).toBe(404)
    expect((await get('pages/p-2/manifest.json', cookieOf(people.viewer))).status).toBe(200)
    expect((await get('pages/p-3/manifest.json', cookieOf(people.viewer))).status).toBe(404)
  })
})
