/** A key on its way from the form that made it to the page that shows it: in this tab's memory only. */
type Kept = { readonly id: number | string; readonly key: string }

let kept: Kept | undefined

/** Keeps a key that was made just now. */
export const keepKey = (made: Kept): void => {
  kept = made
}

/** The key of a document that was made just now. */
export const keptKey = (id: number | string | undefined): string | undefined =>
  id !== undefined && kept?.id === id ? kept.key : undefined

/** Lets go of the key of a document that is left. */
export const forgetKey = (id: number | string | undefined): void => {
  if (id !== undefined && kept?.id === id) kept = undefined
}
