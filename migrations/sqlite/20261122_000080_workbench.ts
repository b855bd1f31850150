import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`operations\` ADD \`undoes\` text;`)
  await db.run(sql`ALTER TABLE \`operations\` ADD \`lines\` text;`)
  await db.run(sql`ALTER TABLE \`operations\` ADD \`displaced\` text;`)
  await db.run(sql`CREATE INDEX \`operations_undoes_idx\` ON \`operations\` (\`undoes\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`operations_undoes_idx\`;`)
  await db.run(sql`ALTER TABLE \`operations\` DROP COLUMN \`undoes\`;`)
  await db.run(sql`ALTER TABLE \`operations\` DROP COLUMN \`lines\`;`)
  await db.run(sql`ALTER TABLE \`operations\` DROP COLUMN \`displaced\`;`)
}
