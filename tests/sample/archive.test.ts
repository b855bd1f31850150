import { statSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { filesUnder, linesOf, pageNames, readJson, sample } from './archive'

type Positions = {
  width: number
  height: number
  lines: { line: number; x: number; y: number; width: number; height: number }[]
}

describe('the sample archive', () => {
  it('holds an issue of four pages, one of two, and an English one of two', () => {
    const issues = pageNames().map((page) => path.posix.dirname(page))
    const counts = Object.fromEntries(
      issues.map((issue) => [issue, issues.filter((other) => other === issue).length]),
    )
    expect(counts).toEqual({
      'lingdu-bao/1987-10-16': 4,
      'lingdu-bao/1987-10-20': 2,
      'marlhaven-packet/1931-05-16': 2,
    })
  })

  it('says what each newspaper and each issue is', () => {
    for (const page of pageNames()) {
      const [newspaper = '', date = ''] = page.split('/')
      const about = readJson<{ id: string; title: string }>('archive', newspaper, 'newspaper.json')
      expect(about.id).toBe(newspaper)
      expect(about.title).not.toBe('')
      const issue = readJson<{ number: string }>('archive', newspaper, date, 'issue.json')
      expect(issue.number).toMatch(/^\d+$/u)
    }
  })

  it('stays under six megabytes', () => {
    const sizes = ['archive', 'expected'].flatMap((folder) =>
      filesUnder(folder).map((name) => statSync(path.join(sample, folder, name)).size),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6 * 1024 * 1024)
  })
})

describe.each(pageNames())('page %s', (page) => {
  const positions = readJson<Positions>('archive', `${page}.lines.json`)
  const lines = linesOf(page)

  it('has a scan of the size that its positions speak of', async () => {
    const scan = await sharp(path.join(sample, 'archive', `${page}.webp`)).metadata()
    expect([scan.width, scan.height]).toEqual([positions.width, positions.height])
  })

  it('places every line that is not blank, and no other', () => {
    const placed = new Set(positions.lines.map(({ line }) => line))
    const written = lines.flatMap((text, at) => (text.trim() === '' ? [] : [at + 1]))
    expect([...placed].sort((a, b) => a - b)).toEqual(written)
  })

  it('keeps every place inside the scan', () => {
    for (const { x, y, width, height } of positions.lines) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(Math.min(width, height)).toBeGreaterThan(0)
      expect(x + width).toBeLessThanOrEqual(positions.width)
      expect(y + height).toBeLessThanOrEqual(positions.height)
    }
  })

  it('has ink where its lines are', async () => {
    const file = path.join(sample, 'archive', `${page}.webp`)
    const { data, info } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true })
    for (const { line, x, y, width, height } of positions.lines) {
      let darkest = 255
      for (let row = y; row < y + height; row++)
        for (let column = x; column < x + width; column++)
          darkest = Math.min(darkest, data[row * info.width + column] ?? 255)
      expect(darkest, `line ${line}`).toBeLessThan(130)
    }
  })
})
