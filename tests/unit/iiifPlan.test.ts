import { describe, expect, it } from 'vitest'
import { infoOf } from '@/iiif/infoOf'
import { planRequest } from '@/iiif/planRequest'
import { boxOn, levelOf } from '@/iiif/renderPlan'
import { takeTurns } from '@/iiif/takeTurns'
import { done } from '@/iiif/result'

const picture = { width: 3000, height: 4000 }

/** `full/max/0/default.jpg` → what is asked for of a picture. */
const plan = (address: string, of = picture) => {
  const [region = '', size = '', rotation = '', file = ''] = address.split('/')
  return planRequest({ asked: { region, size, rotation, file }, picture: of })
}

/** The canonical form of an address; the reason where it is refused. */
const canonical = (address: string, of = picture): string => {
  const result = plan(address, of)
  return result.ok ? result.value.canonical : `${result.fault.status} ${result.fault.reason}`
}

describe('an address of the Image API', () => {
  it.each([
    ['full/max/0/default.jpg', 'full/max/0/default.jpg'],
    ['0,0,3000,4000/3000,4000/360/color.png', 'full/max/0/default.png'],
    ['0,0,512,512/256,/0/default.jpg', '0,0,512,512/256,256/0/default.jpg'],
    ['2048,3072,9999,9999/,464/!90/gray.webp', '2048,3072,952,928/476,464/!90/gray.webp'],
    ['square/!600,100/0/default.jpg', '0,500,3000,3000/100,100/0/default.jpg'],
    ['pct:50,50,50,50/pct:10/22.5/bitonal.png', '1500,2000,1500,2000/150,200/22.5/bitonal.png'],
    // As much as there is, not more.
    ['0,0,100,200/!5000,5000/0/default.jpg', '0,0,100,200/max/0/default.jpg'],
    ['0,0,100,200/^!400,400/0/default.jpg', '0,0,100,200/^200,400/0/default.jpg'],
    ['0,0,100,200/^max/0/default.jpg', '0,0,100,200/^3464,6928/0/default.jpg'],
  ])('%s is %s', (address, wanted) => expect(canonical(address)).toBe(wanted))

  it('is the same as its canonical form', () => {
    for (const address of ['square/,77/!33.3/gray.webp', 'pct:1,2,3,4/^max/0/color.png']) {
      expect(canonical(canonical(address))).toBe(canonical(address))
    }
  })

  it('gives max of a picture that is larger than any answer within the limits', () => {
    expect(canonical('full/max/0/default.jpg', { width: 9000, height: 12000 })).toBe(
      'full/4242,5656/0/default.jpg',
    )
  })

  it.each([
    ['3000,0,10,10/max/0/default.jpg', /outside/u],
    ['5000,5000,10,10/max/0/default.jpg', /out of bounds/u],
    ['0,0,0,10/max/0/default.jpg', /> 0/u],
    ['pct:0,0,0.01,0.01/max/0/default.jpg', /> 0/u],
    ['1,2,3/max/0/default.jpg', /region/u],
    ['-1,0,5,5/max/0/default.jpg', /region/u],
    ['full/0,/0/default.jpg', /> 0/u],
    ['full/!0,0/0/default.jpg', /> 0/u],
    ['0,0,3000,1/10,/0/default.jpg', /Nothing is left/u],
    ['full/^1000000000,/0/default.jpg', /at most 8000/u],
    ['full/^5000,5000/0/default.jpg', /at most 8000/u],
    ['full/3001,/0/default.jpg', /upscaling/u],
    ['full/pct:101/0/default.jpg', /upscaling/u],
    ['full/^full/0/default.jpg', /size/u],
    ['full/max/361/default.jpg', /rotation/u],
    ['full/max/-90/default.jpg', /rotation/u],
    ['full/max/0/sepia.jpg', /quality/u],
    ['full/max/0/default.tif', /format/u],
    ['full/max/0/default.jpg.exe', /format/u],
    ['full/max/0/default', /format/u],
  ])('%s is refused, with the reason', (address, reason) => {
    expect(canonical(address)).toMatch(/^400 /u)
    expect(canonical(address)).toMatch(reason)
  })
})

it('info.json offers tiles until the picture is one of them, and sizes within the limits', () => {
  const info = infoOf({ id: 'x', picture: { width: 9000, height: 12001 } })
  expect(info.tiles).toEqual([{ width: 512, height: 512, scaleFactors: [1, 2, 4, 8, 16, 32] }])
  expect(info.sizes.at(-1)).toEqual({ width: 2250, height: 3001 })
  expect(infoOf({ id: 'x', picture: { width: 40, height: 30 } }).tiles[0]?.scaleFactors).toEqual([
    1,
  ])
})

describe('the level from which an answer is cut', () => {
  const levelFor = (address: string, levels = 4) => {
    const result = plan(address)
    return result.ok ? levelOf({ levels, plan: result.value }) : undefined
  }

  it('has all the pixels that are wanted, and not four times as many', () => {
    expect(levelFor('0,0,1024,1024/512,512/0/default.jpg')).toBe(1)
    expect(levelFor('0,0,1024,1024/513,513/0/default.jpg')).toBe(0)
    expect(levelFor('full/30,/0/default.jpg')).toBe(3)
    expect(levelFor('0,0,10,10/^100,100/0/default.jpg')).toBe(0)
  })

  it('is cut inside of what it has, also where a half was rounded down', () => {
    const region = { left: 1024, top: 0, width: 537, height: 1 }
    const level = { width: 780, height: 1 }
    expect(boxOn({ region, level, factor: 2 })).toEqual({
      left: 512,
      top: 0,
      width: 268,
      height: 1,
    })
    const edge = { left: 1560, top: 0, width: 1, height: 1 }
    expect(boxOn({ region: edge, level, factor: 2 })).toEqual({ left: 779, top: 0, width: 1, height: 1 }) // prettier-ignore
  })
})

it('only so many work at one time, in order, and more than may wait are refused', async () => {
  const takeTurn = takeTurns({ running: 2, waiting: 2 })
  const began: number[] = []
  const ends: (() => void)[] = []
  const work = (number: number) =>
    takeTurn(async () => {
      began.push(number)
      await new Promise<void>((resolve) => ends.push(resolve))
      if (number === 1) throw new Error('breaks')
      return done(number)
    })
  const all = [0, 1, 2, 3, 4].map((number) => work(number).catch(() => 'broke'))
  expect(began).toEqual([0, 1])
  expect(await all[4]).toMatchObject({ ok: false, fault: { status: 503 } })
  ends[1]?.()
  expect(await all[1]).toBe('broke')
  expect(began).toEqual([0, 1, 2])
  for (const end of ends) end()
  await expect.poll(() => began).toEqual([0, 1, 2, 3])
  ends[3]?.()
  expect(await Promise.all(all.slice(2, 4))).toEqual([done(2), done(3)])
})
