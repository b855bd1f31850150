import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`pages\` ADD \`proposal\` text;`)
  await db.run(sql`ALTER TABLE \`imports\` ADD \`proposed\` numeric DEFAULT 0;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`proposal\`;`)
  await db.run(sql`ALTER TABLE \`imports\` DROP COLUMN \`proposed\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
}
