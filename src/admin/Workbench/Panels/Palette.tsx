'use client'

import { commands } from '../commands'
import { writeKey } from '../commands/keyOf'
import { useBench, useBenchState } from '../context'
import { Dialog } from './Dialog'
import { PickList } from './PickList'

/** Every command by name. */
export function Palette() {
  const { words, run, bench, isMac } = useBench()
  const mayCorrect = useBenchState((state) => state.data.may.correct)
  const picks = commands
    .filter(({ id, isWriting }) => id !== 'commands' && (mayCorrect || !isWriting))
    .map(({ id, keys, group }) => ({
      key: id,
      label:
        group === 'roles' ? `${words.groups.roles}：${words.commands[id]}` : words.commands[id],
      mark: writeKey(keys[0] ?? '', isMac),
    }))
  return (
    <Dialog title={words.palette.label}>
      <PickList
        picks={picks}
        filter={words.palette.filter}
        none={words.palette.none}
        onPick={(id) => {
          bench.store.open(null)
          const command = commands.find((one) => one.id === id)
          // After the panel has given the focus back.
          if (command) requestAnimationFrame(() => run(command))
        }}
      />
    </Dialog>
  )
}
