import { AsyncLocalStorage } from 'node:async_hooks'
import type { Standing } from './standing'

/** Who sent the request that is being answered, as the server in front found out. */
export type Caller = {
  /** The client's address, with the word of trusted proxies; of IPv6 its network. */
  readonly address: string
  /** The `Authorization` header that the standing is about. */
  readonly authorization: string | undefined
  readonly standing: Standing
}

/** One place a process: the server and Next's own bundle each have a copy of this module. */
const key = Symbol.for('backnumber.keys.caller')
const place = globalThis as { [key]?: AsyncLocalStorage<Caller> }
const callers = (place[key] ??= new AsyncLocalStorage<Caller>())

/** Runs the work as asked for by the caller; no header that a client sends can claim as much. */
export const asCaller = <T>(caller: Caller, work: () => T): T => callers.run(caller, work)

/** Who asked for what is going on; undefined for the house's own work and where no server stands in front. */
export const currentCaller = (): Caller | undefined => callers.getStore()
