import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { build } from 'esbuild'
import express from 'express'
import type { Payload } from 'payload'
import type { Browser, Page } from 'playwright-core'
import { startApp } from '../startApp'
import type { Shown } from './harness'

const root = join(import.meta.dirname, '../../..')

/** The scan's component as a browser loads it: each file by its name. */
export const buildHarness = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'harness.tsx')],
    tsconfig: join(root, 'tsconfig.json'),
    outdir: '/',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    loader: { '.svg': 'dataurl', '.woff2': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]))
}

/** The first page of the sample, kept as a public picture, with the places of its lines. */
export const keepSampleScan = async (payload: Payload, id: string): Promise<Shown> => {
  const stem = join(root, 'sample/archive/lingdu-bao/1987-10-16/1')
  const data = readFileSync(`${stem}.webp`)
  const file = { data, mimetype: 'image/webp', name: `${id}.webp`, size: data.length }
  const alt = '菱渡报 1987-10-16 · 1'
  await payload.create({ collection: 'media', data: { id, alt, public: true }, file })
  const { width, height, lines } = JSON.parse(readFileSync(`${stem}.lines.json`, 'utf8')) as Places
  const regions = lines.map((one) => ({
    line: one.line,
    x: one.x / width,
    y: one.y / height,
    w: one.width / width,
    h: one.height / height,
  }))
  return { media: { id, width, height, alt }, regions, language: 'en' }
}

type Places = {
  readonly width: number
  readonly height: number
  readonly lines: readonly Readonly<Record<'line' | 'x' | 'y' | 'width' | 'height', number>>[]
}

/** A browser's page with a scan on it, served with its tiles by the app itself. */
export const openDesk = async (args: {
  readonly browser: Browser
  readonly payload: Payload
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly shown: Shown
  readonly theme?: 'light' | 'dark'
}): Promise<Page> => {
  const { browser, payload, files, shown, theme = 'light' } = args
  const { pageImages } = await import('@/iiif/pageImages')
  const pages = express.Router()
  pages.get('/styles.css', (_request, response) =>
    response.sendFile(join(root, 'node_modules/@payloadcms/next/dist/prod/styles.css')),
  )
  pages.get('/', (_request, response) => void response.send(document(shown, theme)))
  pages.use((request, response) => {
    const found = files.get(request.path)
    if (!found) return void response.status(404).end()
    response.type(extname(request.path)).send(Buffer.from(found))
  })
  const { port } = await startApp({ pageImages: pageImages({ payload: () => payload }), pages })
  const page = await browser.newPage({ viewport: { width: 700, height: 800 } })
  page.setDefaultTimeout(10_000)
  await page.goto(`http://127.0.0.1:${port}/`)
  return page
}

const document = (shown: Shown, theme: string): string => `<!doctype html>
<html lang="${shown.language}" data-theme="${theme}"><head><title>Scan</title>
<link rel="stylesheet" href="/styles.css"><link rel="stylesheet" href="/harness.css">
<style>body { margin: 0; } main { block-size: 100vh; display: grid; grid-template-rows: 1fr 2rem; }</style>
</head><body><script>window.process = { env: {} }; window.shown = ${JSON.stringify(shown)}</script>
<script type="module" src="/harness.js"></script></body></html>`
