/** Whether readers may see an item that stands so in its row; `released` says the same to a database. */
export const isReleased = (item: Readonly<Record<string, unknown>>): boolean =>
  item._status === 'published' && item.stage !== 'withheld' && !item.deletedAt
