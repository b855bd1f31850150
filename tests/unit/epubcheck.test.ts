import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest'
import { toEpub } from '@/epub/toEpub'
import type { Edition } from '@/reissues/types'
import { obtainEpubcheck } from '../../scripts/setup/epubcheck.mjs'
import { run } from '../../scripts/setup/run.mjs'
import { chineseEdition, madeEdition, madeItem, madePicture } from '../fixtures/feeds/edition'
import { allNasty } from '../fixtures/feeds/nasty'

const root = join(import.meta.dirname, '../..')
const mustRun = !['', '0', 'false'].includes(process.env.CI ?? '')
const folder = mkdtempSync(join(tmpdir(), 'backnumber-epub-'))

let found: Awaited<ReturnType<typeof obtainEpubcheck>>
let pictures: ReadonlyMap<string, Uint8Array>
beforeAll(async () => {
  found = await obtainEpubcheck({ root, log: console.log, mustRun })
  pictures = new Map(
    await Promise.all(
      (['jpeg', 'png', 'webp'] as const).map(async (format) => {
        const made = sharp({
          create: { width: 40, height: 30, channels: 3, background: '#e8e0d0' },
        })
        return [
          madePicture(format).sha256,
          new Uint8Array(await made.toFormat(format).toBuffer()),
        ] as const
      }),
    ),
  )
}, 400_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Report = { readonly messages: readonly { readonly severity: string; readonly ID: string; readonly message: string; readonly locations: readonly { readonly path: string; readonly line: number }[] }[] } // prettier-ignore

/** What EPUBCheck has to say of a file, beside hints: `ERROR RSC-005 EPUB/title.xhtml:9 …` */
const check = async (context: TestContext, bytes: Uint8Array): Promise<readonly string[]> => {
  if ('skipped' in found) {
    console.log(`EPUBCheck: skipped: ${found.skipped}`)
    return context.skip(found.skipped)
  }
  const [file, report] = [join(folder, 'book.epub'), join(folder, 'report.json')]
  writeFileSync(file, bytes)
  rmSync(report, { force: true })
  const args = [...found.args, file, '--json', report, '--quiet']
  const { output } = await run({ command: found.command, args, quiet: true, timeoutMs: 120_000 })
  const { messages } = JSON.parse(readReport(report, output)) as Report
  return messages
    .filter(({ severity }) => severity !== 'USAGE' && severity !== 'INFO')
    .map(({ severity, ID, message, locations: [at] }) =>
      `${severity} ${ID} ${at?.path}:${at?.line} ${message}`,
    ) // prettier-ignore
}

const readReport = (path: string, output: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Error(`EPUBCheck wrote no report. It printed:\n${output}`)
  }
}

const book = (edition: Edition) =>
  toEpub({
    edition,
    hash: '3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b',
    publishedAt: '2026-05-04T08:00:01.000Z',
    language: edition.language,
    pictures,
    urlOf: (path) => `https://archive.example${path}`,
  })

const englishEdition = madeEdition(
  [
    { heading: 'The river', items: [madeItem('lock', { pictures: [madePicture('png')] }), madeItem('eel')] },
    { heading: '', items: [madeItem('fair')] },
  ],
  { kind: 'anniversary', number: 2, cover: madePicture('webp', 'image/webp') },
) // prettier-ignore

const text = (words: string) => ({ type: 'text', text: words, format: 3 })
const nastyEdition = madeEdition(
  [
    {
      heading: allNasty,
      items: [
        madeItem('x', {
          kicker: allNasty,
          headline: allNasty,
          byline: allNasty,
          credits: [allNasty],
          body: {
            root: {
              children: [
                { type: 'paragraph', children: [text(allNasty), { type: 'list', children: [text('x')] }, { type: 'upload', value: 'm-png' }] },
                { type: 'list', tag: 'script', children: [text('bare'), { type: 'listitem', children: [{ type: 'list', tag: 'ol', children: [text('x')] }] }] },
                { type: 'quote', children: [{ type: 'link', fields: { url: 'https://a.example/[|]%zz {}#a#b' }, children: [{ type: 'link', fields: { url: '/b' }, children: [text('x')] }] }] },
                { type: 'upload', value: 'm-png' },
                { type: 'table', children: [{ type: 'heading', children: [text('h')] }] },
              ],
            },
          },
          pictures: [{ ...madePicture('png'), alt: allNasty }],
          corrected: [{ was: allNasty, now: '\u0007', before: '', after: '<' }],
          correctedPassages: 1,
          firstPublished: {
            newspaper: { id: 'n', title: allNasty, language: 'not a tag' },
            issue: { id: 'i', date: 'no day', edition: allNasty, number: '' },
            pages: [allNasty],
          },
        }),
        madeItem('y', { headline: '\u0007', kicker: '', text: '', body: null }),
      ],
    },
    { heading: 'nothing', items: [] },
  ],
  { title: allNasty, introduction: allNasty, language: 'en_GB' },
) // prettier-ignore

describe('EPUBCheck finds no error and no warning in', () => {
  it.for([
    ['an edition in Chinese with pictures of every kind', chineseEdition],
    ['an edition in English', englishEdition],
    ['an edition of nasty texts', nastyEdition],
    ['an edition without items, words or cover', madeEdition([], { title: '', introduction: '' })],
  ] as const)('%s', async ([, edition], context) => {
    expect(await check(context, book(edition))).toEqual([])
  })

  it('nothing that is no book', async (context) => {
    expect(await check(context, new Uint8Array([1, 2, 3]))).not.toEqual([])
  })
})
