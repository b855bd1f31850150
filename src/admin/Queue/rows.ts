/** The links of the rows that are shown, each with the row's id in `data-row`. */
export const rowsIn = (area: HTMLElement | null): readonly HTMLElement[] => [
  ...(area?.querySelectorAll<HTMLElement>('[data-row]') ?? []),
]

/** Moves the focus to the row before or after; to the first when none has it. */
export function moveRow(area: HTMLElement | null, by: 1 | -1): void {
  const rows = rowsIn(area)
  const at = rows.findIndex((row) => row.closest('tr, li')?.contains(document.activeElement))
  const next = at < 0 ? rows[0] : rows[at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** The id of the row that an event comes from. */
export const rowAt = (target: EventTarget | null): string | undefined =>
  target instanceof Element
    ? target.closest('tr, li')?.querySelector<HTMLElement>('[data-row]')?.dataset.row
    : undefined
