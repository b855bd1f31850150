/**
 * As a `ref` of a button that comes late: it takes the focus, so that Enter does the likeliest thing,
 * unless somebody is at work in the panel already.
 */
export function takeFocus(button: HTMLButtonElement | null): void {
  const heading = button?.closest('dialog')?.querySelector('header')
  if (heading?.contains(document.activeElement)) button?.focus()
}
