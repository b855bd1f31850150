import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`reissue_id\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`hash\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`due\` text NOT NULL,
  	\`time_zone\` text NOT NULL,
  	\`recurrence\` text,
  	\`approved_by_id\` text,
  	\`approved_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`reissue_id\`) REFERENCES \`reissues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_reissue_idx\` ON \`editions\` (\`reissue_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_approved_by_idx\` ON \`editions\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`reissue_id\` text NOT NULL,
  	\`step\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`by_id\` text,
  	\`worker\` text,
  	\`reason\` text,
  	\`data\` text,
  	\`dispatched\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`reissue_id\`) REFERENCES \`reissues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_type_idx\` ON \`events\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`events_reissue_idx\` ON \`events\` (\`reissue_id\`);`)
  await db.run(sql`CREATE INDEX \`events_at_idx\` ON \`events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`events_by_idx\` ON \`events\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_dispatched_idx\` ON \`events\` (\`dispatched\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`deliveries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`webhook_id\` text,
  	\`event_id\` text NOT NULL,
  	\`type\` text,
  	\`channel\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`status\` numeric,
  	\`reason\` text,
  	\`wake_at\` text,
  	\`delivered_at\` text,
  	\`body\` text NOT NULL,
  	\`log\` text,
  	\`claimed_by\` text,
  	\`claimed_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`webhook_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`deliveries_webhook_idx\` ON \`deliveries\` (\`webhook_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_event_idx\` ON \`deliveries\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_state_idx\` ON \`deliveries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_wake_at_idx\` ON \`deliveries\` (\`wake_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhooks_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_events_order_idx\` ON \`webhooks_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_events_parent_idx\` ON \`webhooks_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhooks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`active\` integer DEFAULT true,
  	\`secret\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`live\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`step\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`state_at\` text;`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`state_by\` text;`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`state_reason\` text;`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`approved_id\` text REFERENCES editions(id);`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`edition_id\` text REFERENCES editions(id);`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`shown\` text;`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`due_at\` text;`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`wake_at\` text;`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`attempts\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`unannounced\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`series\` text;`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`series_start\` text;`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`occurrence\` numeric;`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`published_at\` text;`)
  await db.run(sql`ALTER TABLE \`reissues\` ADD \`late_by\` numeric;`)
  await db.run(sql`CREATE INDEX \`reissues_live_idx\` ON \`reissues\` (\`live\`);`)
  await db.run(sql`CREATE INDEX \`reissues_approved_idx\` ON \`reissues\` (\`approved_id\`);`)
  await db.run(sql`CREATE INDEX \`reissues_edition_idx\` ON \`reissues\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`reissues_due_at_idx\` ON \`reissues\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`reissues_wake_at_idx\` ON \`reissues\` (\`wake_at\`);`)
  await db.run(sql`CREATE INDEX \`reissues_unannounced_idx\` ON \`reissues\` (\`unannounced\`);`)
  await db.run(sql`CREATE INDEX \`reissues_series_idx\` ON \`reissues\` (\`series\`);`)
  await db.run(sql`CREATE INDEX \`reissues_published_at_idx\` ON \`reissues\` (\`published_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`editions_id\` text REFERENCES editions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`events_id\` text REFERENCES events(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`deliveries_id\` text REFERENCES deliveries(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`webhooks_id\` text REFERENCES webhooks(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`deliveries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhooks_id_idx\` ON \`payload_locked_documents_rels\` (\`webhooks_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`webhooks_events\`;`)
  await db.run(sql`DROP TABLE \`webhooks\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_reissues\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text DEFAULT 'anthology' NOT NULL,
  	\`introduction\` text,
  	\`cover_id\` text,
  	\`due\` text,
  	\`time_zone\` text DEFAULT 'Asia/Shanghai',
  	\`recurrence\` text,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`claimed_by\` text,
  	\`claimed_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_reissues\`("id", "title", "kind", "introduction", "cover_id", "due", "time_zone", "recurrence", "state", "claimed_by", "claimed_until", "updated_at", "created_at") SELECT "id", "title", "kind", "introduction", "cover_id", "due", "time_zone", "recurrence", "state", "claimed_by", "claimed_until", "updated_at", "created_at" FROM \`reissues\`;`)
  await db.run(sql`DROP TABLE \`reissues\`;`)
  await db.run(sql`ALTER TABLE \`__new_reissues\` RENAME TO \`reissues\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`reissues_cover_idx\` ON \`reissues\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`reissues_due_idx\` ON \`reissues\` (\`due\`);`)
  await db.run(sql`CREATE INDEX \`reissues_state_idx\` ON \`reissues\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reissues_updated_at_idx\` ON \`reissues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reissues_created_at_idx\` ON \`reissues\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`captions_id\` text,
  	\`notices_id\` text,
  	\`newspapers_id\` text,
  	\`issues_id\` text,
  	\`pages_id\` text,
  	\`media_id\` text,
  	\`reissues_id\` text,
  	\`imports_id\` text,
  	\`operations_id\` text,
  	\`corrections_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`captions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`newspapers_id\`) REFERENCES \`newspapers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`issues_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reissues_id\`) REFERENCES \`reissues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`imports_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`operations_id\`) REFERENCES \`operations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`corrections_id\`) REFERENCES \`corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "captions_id", "notices_id", "newspapers_id", "issues_id", "pages_id", "media_id", "reissues_id", "imports_id", "operations_id", "corrections_id", "users_id") SELECT "id", "order", "parent_id", "path", "articles_id", "captions_id", "notices_id", "newspapers_id", "issues_id", "pages_id", "media_id", "reissues_id", "imports_id", "operations_id", "corrections_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_captions_id_idx\` ON \`payload_locked_documents_rels\` (\`captions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_newspapers_id_idx\` ON \`payload_locked_documents_rels\` (\`newspapers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_issues_id_idx\` ON \`payload_locked_documents_rels\` (\`issues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reissues_id_idx\` ON \`payload_locked_documents_rels\` (\`reissues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`imports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_operations_id_idx\` ON \`payload_locked_documents_rels\` (\`operations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_corrections_id_idx\` ON \`payload_locked_documents_rels\` (\`corrections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
