'use client'

import { createContext } from 'react'
import type { Ticks } from './useTicks'

/** Which items are ticked; nothing for whoever may take no steps. */
export const TickContext = createContext<Ticks | undefined>(undefined)
