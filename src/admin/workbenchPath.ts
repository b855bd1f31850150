/** Where a page is worked on, at one of its items if that is named. */
export const workbenchPath = (page: string, item?: string | null): string =>
  `/admin/pages/${encodeURIComponent(page)}/workbench${item ? `?item=${encodeURIComponent(item)}` : ''}`
