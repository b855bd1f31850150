import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '@/root'
import { decode } from '@/text'
import type { DrillPage } from './types'

/** Pages that come with the project: made for tests and for the sample archive. */
const OWN = ['tests/fixtures/pages', 'sample/archive']

/** Reads the project's own pages, and those of a folder of real ones where one is given. */
export function readStock(folder?: string): DrillPage[] {
  return [...OWN.map((own) => path.join(root, own)), ...(folder ? [folder] : [])].flatMap(pagesIn)
}

function pagesIn(folder: string): DrillPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const decoded = decode(readFileSync(path.join(folder, name)))
      if (!decoded.ok) throw new Error(`${path.join(folder, name)}: ${decoded.reason.message}`)
      return { name, made: 'plain', text: decoded.text }
    })
}
