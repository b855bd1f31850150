import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/temporaryFolder'
import { readWords } from './readWords'
import { findLabelled } from './score/findLabelled'

const labels = JSON.stringify({
  page: 'a',
  items: [
    {
      id: '1',
      kind: 'article',
      headline: 'A',
      credits: [],
      paragraphs: [],
      lines: { 1: 'headline' },
    },
  ],
})

describe('labelled pages of a folder', () => {
  it('are found beside their labels, in pages and gold, in archive and expected', async () => {
    const folder = temporaryFolder({
      'a.txt': 'A',
      'a.json': labels,
      'x/pages/b.txt': 'B',
      'x/gold/b.json': labels,
      'archive/t/1.txt': 'C',
      'expected/t/1.json': labels,
      'notes.txt': 'no page',
    })
    const pages = await findLabelled(folder)
    expect(pages.map(({ name, text }) => [name, text])).toEqual([
      ['a', 'A'],
      ['archive/t/1', 'C'],
      ['x/pages/b', 'B'],
    ])
    expect(pages[0]?.gold.items[0]).toMatchObject({ kicker: '', deck: '', jump: null })
  })

  it('are asked for where there are none, with the way out', async () => {
    await expect(findLabelled(temporaryFolder({ 'a.txt': 'A' }))).rejects.toThrow(
      'pages/NAME.txt with gold/NAME.json',
    )
    await expect(findLabelled('tests/none')).rejects.toThrow('There is no such folder')
    await expect(findLabelled('package.json')).rejects.toThrow('This is a file')
  })

  it('name the field that is wrong', async () => {
    const wrong = labels.replace('"article"', '"poster"')
    const folder = temporaryFolder({ 'a.txt': 'A', 'a.json': wrong })
    await expect(findLabelled(folder)).rejects.toThrow(/a\.json: items\.0\.kind: /u)
    const broken = temporaryFolder({ 'a.txt': 'A', 'a.json': '{' })
    await expect(findLabelled(broken)).rejects.toThrow('a.json: This is no JSON')
  })
})

describe('the words after npm run accuracy --', () => {
  it('are a folder and options', () => {
    expect(readWords(['pages', '--json'])).toMatchObject({ words: ['pages'], json: true })
    expect(readWords(['train', '--pages', '300'])).toMatchObject({ words: ['train'], pages: 300 })
  })

  it.each([
    [['a', 'b'], 'b is one folder too many'],
    [['--half', 'left'], '--half is development or check, not left'],
    [['--pages', '0'], '--pages is a whole number from 1, not 0'],
    [['--leave-one-out'], '--leave-one-out needs a folder'],
    [['--pagse', '3'], '--pagse'],
  ])('are refused when they make no sense: %s', (words, message) => {
    expect(() => readWords(words)).toThrow(message)
  })
})
