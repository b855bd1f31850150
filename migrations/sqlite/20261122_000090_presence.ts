import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`presence\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`page\` text NOT NULL,
  	\`user\` text NOT NULL,
  	\`line\` numeric,
  	\`item\` text,
  	\`seen_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`presence_page_idx\` ON \`presence\` (\`page\`);`)
  await db.run(sql`CREATE INDEX \`presence_seen_at_idx\` ON \`presence\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`presence_updated_at_idx\` ON \`presence\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`presence_created_at_idx\` ON \`presence\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`presence\`;`)
}
