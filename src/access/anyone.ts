import type { Access } from 'payload'

/** Everyone, signed in or not: for what is bibliography and not content. */
export const anyone: Access = () => true
