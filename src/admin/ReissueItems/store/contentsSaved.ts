const name = 'backnumber:reissue-contents'

/** Says in this window that the contents of a reissue were saved: what depends on them reads again. */
export const sayContentsSaved = (reissue: string): void =>
  void window.dispatchEvent(new CustomEvent(name, { detail: reissue }))

/** Calls back whenever the contents of that reissue were saved in this window; gives how to stop. */
export function onContentsSaved(reissue: string, call: () => void): () => void {
  const heard = (event: Event) => {
    if ((event as CustomEvent<string>).detail === reissue) call()
  }
  window.addEventListener(name, heard)
  return () => window.removeEventListener(name, heard)
}
