import type { Payload } from 'payload'
import sharp from 'sharp'
import { expect } from 'vitest'
import type { Person } from './request'
import { startApp } from './startApp'

/** Four colours in a picture of 1201 × 1601, a quarter each. */
const corners = { nw: [200, 30, 30], ne: [30, 160, 30], sw: [30, 30, 200], se: [240, 240, 30] } as const // prettier-ignore

/** Its sides, which cannot be halved. */
export const scanSize = { width: 1201, height: 1601 }

/** That picture, to be written in any format. */
export const fourCorners = () => {
  const { width, height } = scanSize
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const corner = `${y < 800 ? 'n' : 's'}${x < 600 ? 'w' : 'e'}` as keyof typeof corners
      pixels.set(corners[corner], (y * width + x) * 3)
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

/** Keeps a picture under an id of its own; `more` as its document has it. */
export const keepPicture = (args: {
  readonly payload: Payload
  readonly id: string
  readonly data: Buffer
  readonly type: string
  readonly more?: object
}) => {
  const { payload, id, data, type, more } = args
  const file = { data, mimetype: `image/${type}`, name: `${id}.${type}`, size: data.length }
  return payload.create({ collection: 'media', data: { id, alt: id, ...more }, file })
}

/** The app with its page images; `get` asks below `/iiif`. */
export const servePageImages = async (payload: Payload) => {
  const { pageImages } = await import('@/iiif/pageImages')
  const { meetCallers } = await import('@/keys/meetCallers')
  const callers = meetCallers({ payload: () => payload, origins: ['http://127.0.0.1:3000'] })
  const { ask } = await startApp({ callers, pageImages: pageImages({ payload: () => payload }) })
  return (path: string, headers = {}) => ask(`/iiif/${path}`, { headers })
}

/** What a browser sends of somebody who has signed in. */
export const cookieOf = ({ token }: Person) => ({
  Cookie: `payload-token=${token}`,
  'Sec-Fetch-Site': 'same-origin',
})

/** An image's sides, and for the middle of each of its quarters the corner that has its colour. */
export const seenIn = async (response: Response) => {
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
