/** Whether a filter or an order is about versions: `version.headline`, `parent`. No document has such a field. */
export const isVersionName = (path: string): boolean =>
  ['version', 'parent', 'latest'].includes(path.split('.', 1)[0] ?? '')
