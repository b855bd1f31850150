type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * A pressed key as the commands name it: `a`, `Shift+A`, `Mod+z`, `Alt+ArrowUp`, `?`. `Mod` is Ctrl, or
 * ⌘. A letter is known by its place on the keyboard where an input method or Alt took its name.
 */
export function keyOf(event: Pressed): string {
  const letter = /^Key([A-Z])$/u.exec(event.code)?.[1]?.toLowerCase()
  const isTaken = event.key === 'Process' || event.key === 'Dead' || event.altKey
  const plain = isTaken && letter ? letter : event.key === ' ' ? 'Space' : event.key
  const isLetter = /^[a-z]$/iu.test(plain)
  const name = isLetter ? plain.toLowerCase() : plain
  // A sign such as `?` has its Shift in itself.
  const isShifted = event.shiftKey && (isLetter || name.length > 1)
  const shown =
    isLetter && isShifted && !event.ctrlKey && !event.metaKey ? name.toUpperCase() : name
  return [
    ...(event.ctrlKey || event.metaKey ? ['Mod'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(isShifted ? ['Shift'] : []),
    shown,
  ].join('+')
}

/** A key as people read it: `⇧A`, `Ctrl Z`, `Alt ↑`. */
export function writeKey(key: string, isMac: boolean): string {
  return key
    .split('+')
    .map((part) => signs(isMac)[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(isMac ? '' : ' ')
}

const signs = (isMac: boolean): Readonly<Record<string, string>> => ({
  Mod: isMac ? '⌘' : 'Ctrl',
  Alt: isMac ? '⌥' : 'Alt',
  Shift: isMac ? '⇧' : 'Shift',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: isMac ? '↩' : 'Enter',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Delete: 'Del',
})
