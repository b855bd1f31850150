'use client'

import { Fragment } from 'react'
import { Icon } from './Icon'
import { groups, keyOf, type ButtonCommand } from './keys'
import type { Command, Look } from './types'
import type { zh } from './words/zh'

type Props = {
  readonly words: typeof zh
  readonly look: Look
  /** In degrees. */
  readonly turned: number
  readonly isBoxing: boolean
  readonly hasRegions: boolean
  readonly run: (command: Command) => void
}

/** The buttons above the scan, each with the key that does the same. */
export function Tools(props: Props) {
  const { words, hasRegions } = props
  const shown = hasRegions ? groups : groups.slice(0, -1)
  return (
    <div className="scan__tools" role="toolbar" aria-label={words.tools}>
      {shown.map((group, at) => (
        <Fragment key={at}>
          {at > 0 && <span className="scan__gap" aria-hidden="true" />}
          {group.map((command) => (
            <Tool key={command} command={command} {...props} />
          ))}
        </Fragment>
      ))}
    </div>
  )
}

function Tool({ command, ...props }: Props & { readonly command: ButtonCommand }) {
  const { words, run } = props
  const { value, isOn } = standing(command, props)
  const name = words.commands[command]
  const key = keyOf[command]
  return (
    <button
      type="button"
      className={`scan__tool${isOn === true ? ' scan__tool--on' : ''}`}
      aria-label={value === undefined ? name : `${name} ${value}`}
      aria-pressed={isOn}
      aria-keyshortcuts={key === 'R' ? 'Shift+R' : key}
      title={`${name} (${key})`}
      onClick={() => run(command)}
    >
      <Icon command={command} />
      {value !== undefined && isOn !== false && <span className="scan__value">{value}</span>}
    </button>
  )
}

/** What a button shows of how the scan is seen. */
function standing(command: ButtonCommand, { words, look, turned, isBoxing }: Omit<Props, 'run'>) {
  switch (command) {
    case 'contrast':
      return { value: words.percent(look.contrast), isOn: look.contrast !== 1 }
    case 'brightness':
      return { value: words.percent(look.brightness), isOn: look.brightness !== 1 }
    case 'invert':
      return { value: undefined, isOn: look.inverted }
    case 'box':
      return { value: undefined, isOn: isBoxing }
    case 'right':
      return { value: turned === 0 ? undefined : words.degrees(turned), isOn: undefined }
    default:
      return { value: undefined, isOn: undefined }
  }
}
