import { z } from 'zod'
import type { Gold } from '../../accuracy/gold'

const schema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      slips: z.array(z.object({ printed: z.string(), read: z.string() })),
    }),
  ),
})

/** Labels of the sample with the words that were printed, in place of those that were read wrong. */
export function withTrueWords(gold: Gold, json: string): Gold {
  const slips = new Map(schema.parse(JSON.parse(json)).items.map((item) => [item.id, item.slips]))
  const items = gold.items.map((item) => {
    const own = slips.get(item.id) ?? []
    const paragraphs = item.paragraphs.map((one) => {
      const text = own.reduce((words, { printed, read }) => words.replace(read, printed), one.text)
      return { ...one, text }
    })
    return { ...item, paragraphs }
  })
  return { ...gold, items }
}
