import type { CollectionConfig } from 'payload'
import { adminField } from '@/access/fields'
import { admins } from '@/access/admins'
import { inAdmin } from '@/access/inAdmin'
import { nobody } from '@/access/nobody'
import { roles } from '@/access/roles'
import { selfOrAdmin } from '@/access/selfOrAdmin'
import { settings } from '@/env'
import { isByKey } from '@/keys/isByKey'
import { keyStrategy } from '@/keys/strategy'
import { checkPassword } from '@/items/checkPassword'
import { refuseWhileUsed } from '@/items/refuseWhileUsed'
import { itemSlugs } from '@/items/stages'
import { answerAtOnce } from '@/signIn/answerAtOnce'
import { checkReset } from '@/signIn/checkReset'
import { closedEndpoints } from '@/signIn/closedEndpoints'
import { endsNoSession, renewsNoSession, sayNoEnd, sayRole } from '@/signIn/keysStayOut'
import { forgetOnUnlock, forgiveTries, limitTries } from '@/signIn/limitTries'
import { workForNothing } from '@/signIn/workForNothing'
import { idField } from './shared/idField'
import { groups, words } from './shared/words'

const roleWords = {
  viewer: words('查看', 'Viewer'),
  corrector: words('校对', 'Corrector'),
  editor: words('编辑', 'Editor'),
  admin: words('管理员', 'Admin'),
}

/** A person of the house, with one role. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: words('用户', 'User'), plural: words('用户', 'Users') },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    strategies: [keyStrategy],
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: settings.publicUrl.startsWith('https:') },
  },
  access: {
    read: selfOrAdmin,
    readVersions: nobody,
    create: admins,
    update: (args) => !isByKey(args.req) && selfOrAdmin(args),
    delete: admins,
    unlock: admins,
    admin: (args) => !isByKey(args.req) && inAdmin(args),
  },
  admin: { group: groups.house, useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'] },
  endpoints: closedEndpoints,
  hooks: {
    beforeOperation: [renewsNoSession, limitTries, checkReset, workForNothing, answerAtOnce],
    afterLogin: [forgiveTries],
    afterOperation: [forgetOnUnlock],
    me: [sayRole],
    afterMe: [sayNoEnd],
    afterLogout: [endsNoSession],
    beforeValidate: [checkPassword],
    beforeDelete: [
      refuseWhileUsed([
        ...itemSlugs.map((slug) => [slug, 'editedBy'] as const),
        ['operations', 'user'],
        ['corrections', 'user'],
      ]),
    ],
  },
  fields: [
    idField,
    { name: 'name', type: 'text', maxLength: 120, label: words('姓名', 'Name') },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'viewer',
      saveToJWT: true,
      label: words('角色', 'Role'),
      options: roles.map((value) => ({ value, label: roleWords[value] })),
      access: { create: adminField, update: adminField },
    },
    {
      name: 'mustChangePassword',
      type: 'checkbox',
      defaultValue: false,
      access: { create: adminField, update: adminField },
      admin: { hidden: true },
    },
  ],
}
