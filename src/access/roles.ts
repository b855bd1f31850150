import type { PayloadRequest } from 'payload'

/** From least to most: each role may do what the ones before it may. */
export const roles = ['viewer', 'corrector', 'editor', 'admin'] as const

export type Role = (typeof roles)[number]

/** Whether the request comes from a signed-in person whose role is `least` or above. */
export const hasRole = (req: Pick<PayloadRequest, 'user'>, least: Role): boolean => {
  const role = req.user?.role
  return role !== undefined && role !== null && roles.indexOf(role) >= roles.indexOf(least)
}
