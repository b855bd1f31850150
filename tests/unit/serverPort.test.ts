import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { onTestFinished, describe, expect, it } from 'vitest'
import { checkPort } from '../../scripts/setup/checkPort.mjs'

describe('checkPort', () => {
  it('names the port that another program has, and passes once it is free', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    const PORT = String((other.address() as AddressInfo).port)
    await expect(checkPort({ PORT })).rejects.toThrow(`Port ${PORT} is taken`)
    other.close()
    await once(other, 'close')
    await expect(checkPort({ PORT })).resolves.toBeUndefined()
  })

  it.each(['eighty', '0', '70000'])('leaves PORT=%s to the settings', async (PORT) => {
    await expect(checkPort({ PORT })).resolves.toBeUndefined()
  })
})
