import type { Access } from 'payload'

/** Nobody by request; only the application's own code writes here. */
export const nobody: Access = () => false
