import type { Handful } from './readHandful'

/**
 * Pages that are made anew together or not at all: those on which one story has its parts. Most
 * stand alone.
 */
export function toUnits({ pages, items }: Handful): Handful[] {
  const leads = new Map(pages.map(({ id }) => [id, id]))
  const leadOf = (id: string): string => {
    const lead = leads.get(id) ?? id
    return lead === id ? id : leadOf(lead)
  }
  for (const { parts } of items) {
    const [first, ...others] = parts.map(({ page }) => page)
    if (first !== undefined) for (const other of others) leads.set(leadOf(other), leadOf(first))
  }
  const leaders = [...new Set(pages.map(({ id }) => leadOf(id)))]
  return leaders.map((lead) => ({
    pages: pages.filter(({ id }) => leadOf(id) === lead),
    items: items.filter(({ parts }) => parts.some(({ page }) => leadOf(page) === lead)),
  }))
}
