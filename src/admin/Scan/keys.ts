import type { Command } from './types'

/** The commands with a button, in their groups. */
export const groups = [
  ['out', 'in', 'fit', 'width'],
  ['left', 'right'],
  ['contrast', 'brightness', 'invert'],
  ['box'],
] as const satisfies readonly (readonly Command[])[]

export type ButtonCommand = (typeof groups)[number][number]

/** The key of each button, as it stands on it. */
export const keyOf: Readonly<Record<ButtonCommand, string>> = {
  in: '+',
  out: '-',
  fit: '0',
  width: 'w',
  left: 'R',
  right: 'r',
  contrast: 'c',
  brightness: 'b',
  invert: 'i',
  box: 's',
}

const byKey: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...Object.entries(keyOf).map(([command, key]) => [key, command as Command] as const),
  // The same keys without shift, or on the number pad.
  ['=', 'in'],
  ['_', 'out'],
  ['ArrowUp', 'panUp'],
  ['ArrowDown', 'panDown'],
  ['ArrowLeft', 'panLeft'],
  ['ArrowRight', 'panRight'],
])

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** What a key does in the scan; with Ctrl and the like it is the browser's. */
export const commandOf = ({ key, ctrlKey, metaKey, altKey }: Pressed): Command | undefined =>
  ctrlKey || metaKey || altKey ? undefined : byKey.get(key)
