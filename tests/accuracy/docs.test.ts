import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { houses } from './made'
import { writeSections } from './report/writeSections'

const page = readFileSync('docs/accuracy.md', 'utf8')

/** What stands between a section's marks. */
const section = (name: string): string =>
  page.split(`<!-- begin ${name} -->`)[1]?.split(`<!-- end ${name} -->`)[0] ?? ''

describe('docs/accuracy.md', () => {
  it('has every house with its habits, and its figures', () => {
    for (const { name, half, habit } of houses) {
      expect(section('houses')).toContain(`| ${name} | ${half} | ${habit.replaceAll('|', '\\|')} |`)
      expect(section('made')).toContain(`| ${name} | ${half} |`)
    }
  })

  it.each(['kinds', 'baselines', 'hand', 'given', 'left out', 'calibration'])(
    'has figures under %s',
    (name) => expect(section(name)).toMatch(/\| \d/u),
  )

  it('shows the plot', () => {
    expect(page).toContain('(images/calibration.svg)')
    expect(existsSync('docs/images/calibration.svg')).toBe(true)
  })
})

describe('a section', () => {
  it('is replaced whole, and what is around it stays', () => {
    const text = 'a\n<!-- begin x -->\nold\n<!-- end x -->\nb\n'
    expect(writeSections(text, { x: 'new\n' })).toBe(
      'a\n<!-- begin x -->\nnew\n<!-- end x -->\nb\n',
    )
  })

  it('is named when the page has no place for it', () => {
    expect(() => writeSections('a', { x: 'new' })).toThrow(
      'Put <!-- begin x --> and <!-- end x -->',
    )
  })
})
