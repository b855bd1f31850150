import { APIError } from 'payload'

/** Forms of an item's text that come on request, beside `text`. */
export const formatNames = ['html', 'markdown', 'corrections'] as const

export type FormatName = (typeof formatNames)[number]

const isFormat = (name: string): name is FormatName =>
  (formatNames as readonly string[]).includes(name)

/**
 * The formats that `?formats=html,markdown` asks for, each once; none where nothing is asked. Throws
 * a 400 that names what is no format.
 */
export function parseFormats(value: unknown): readonly FormatName[] {
  if (value === undefined || value === '') return []
  const names = typeof value === 'string' ? value.split(',').map((name) => name.trim()) : ['?']
  const wrong = names.find((name) => !isFormat(name))
  if (wrong !== undefined) {
    const known = formatNames.join(', ')
    throw new APIError(`formats: “${wrong.slice(0, 40)}” is none of ${known}; ask for some of these, with commas between.`, 400, undefined, true) // prettier-ignore
  }
  return [...new Set(names.filter(isFormat))]
}
