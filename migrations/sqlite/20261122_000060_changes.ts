import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_redactions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_redactions_order_idx\` ON \`articles_redactions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_redactions_parent_id_idx\` ON \`articles_redactions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_redactions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_redactions_order_idx\` ON \`_articles_v_version_redactions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_redactions_parent_id_idx\` ON \`_articles_v_version_redactions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`captions_redactions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`captions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`captions_redactions_order_idx\` ON \`captions_redactions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`captions_redactions_parent_id_idx\` ON \`captions_redactions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_captions_v_version_redactions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_captions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_captions_v_version_redactions_order_idx\` ON \`_captions_v_version_redactions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_redactions_parent_id_idx\` ON \`_captions_v_version_redactions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`notices_redactions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_redactions_order_idx\` ON \`notices_redactions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`notices_redactions_parent_id_idx\` ON \`notices_redactions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_version_redactions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_version_redactions_order_idx\` ON \`_notices_v_version_redactions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_redactions_parent_id_idx\` ON \`_notices_v_version_redactions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ledger\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`revision\` numeric,
  	\`newspaper\` text,
  	\`stamp\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`ledger_at_idx\` ON \`ledger\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`ledger_document_idx\` ON \`ledger\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`ledger_newspaper_idx\` ON \`ledger\` (\`newspaper\`);`)
  await db.run(sql`CREATE INDEX \`ledger_updated_at_idx\` ON \`ledger\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`ledger_created_at_idx\` ON \`ledger\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`keys\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'reader' NOT NULL,
  	\`owner_id\` text,
  	\`rate\` numeric DEFAULT 600 NOT NULL,
  	\`ends_at\` text,
  	\`revoked\` integer DEFAULT false,
  	\`hint\` text,
  	\`hash\` text,
  	\`last_used_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`keys_owner_idx\` ON \`keys\` (\`owner_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`keys_hash_idx\` ON \`keys\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`keys_updated_at_idx\` ON \`keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`keys_created_at_idx\` ON \`keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`limits\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`hits\` numeric DEFAULT 0 NOT NULL,
  	\`reset_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`limits_reset_at_idx\` ON \`limits\` (\`reset_at\`);`)
  await db.run(sql`CREATE INDEX \`limits_updated_at_idx\` ON \`limits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`limits_created_at_idx\` ON \`limits\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`withheld_note\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`corrected_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`unannounced\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`articles_corrected_by_idx\` ON \`articles\` (\`corrected_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_unannounced_idx\` ON \`articles\` (\`unannounced\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_withheld_note\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_corrected_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_unannounced\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_corrected_by_idx\` ON \`_articles_v\` (\`version_corrected_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_unannounced_idx\` ON \`_articles_v\` (\`version_unannounced\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`ALTER TABLE \`captions\` ADD \`withheld_note\` text;`)
  await db.run(sql`ALTER TABLE \`captions\` ADD \`corrected_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`captions\` ADD \`unannounced\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`captions_corrected_by_idx\` ON \`captions\` (\`corrected_by_id\`);`)
  await db.run(sql`CREATE INDEX \`captions_unannounced_idx\` ON \`captions\` (\`unannounced\`);`)
  await db.run(sql`CREATE INDEX \`captions_published_at_idx\` ON \`captions\` (\`published_at\`);`)
  await db.run(sql`ALTER TABLE \`_captions_v\` ADD \`version_withheld_note\` text;`)
  await db.run(sql`ALTER TABLE \`_captions_v\` ADD \`version_corrected_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_captions_v\` ADD \`version_unannounced\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_version_corrected_by_idx\` ON \`_captions_v\` (\`version_corrected_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_version_unannounced_idx\` ON \`_captions_v\` (\`version_unannounced\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_version_published_at_idx\` ON \`_captions_v\` (\`version_published_at\`);`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`withheld_note\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`corrected_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`unannounced\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`notices_corrected_by_idx\` ON \`notices\` (\`corrected_by_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_unannounced_idx\` ON \`notices\` (\`unannounced\`);`)
  await db.run(sql`CREATE INDEX \`notices_published_at_idx\` ON \`notices\` (\`published_at\`);`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_withheld_note\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_corrected_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_unannounced\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_corrected_by_idx\` ON \`_notices_v\` (\`version_corrected_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_unannounced_idx\` ON \`_notices_v\` (\`version_unannounced\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_published_at_idx\` ON \`_notices_v\` (\`version_published_at\`);`)
  await db.run(sql`ALTER TABLE \`newspapers\` ADD \`unannounced\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`newspapers_unannounced_idx\` ON \`newspapers\` (\`unannounced\`);`)
  await db.run(sql`ALTER TABLE \`issues\` ADD \`unannounced\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`issues_unannounced_idx\` ON \`issues\` (\`unannounced\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`unannounced\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`pages_unannounced_idx\` ON \`pages\` (\`unannounced\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`unannounced\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`media_unannounced_idx\` ON \`media\` (\`unannounced\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`ledger_id\` text REFERENCES ledger(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`keys_id\` text REFERENCES keys(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`limits_id\` text REFERENCES limits(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ledger_id_idx\` ON \`payload_locked_documents_rels\` (\`ledger_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_limits_id_idx\` ON \`payload_locked_documents_rels\` (\`limits_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_credits_name_idx\` ON \`articles_credits\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_credits_name_idx\` ON \`_articles_v_version_credits\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`captions_credits_name_idx\` ON \`captions_credits\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_credits_name_idx\` ON \`_captions_v_version_credits\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`notices_contacts_name_idx\` ON \`notices_contacts\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_contacts_name_idx\` ON \`_notices_v_version_contacts\` (\`name\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`enable_a_p_i_key\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`api_key\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`api_key_index\`;`)
  // What is public already is announced like anything that becomes so.
  for (const items of ['articles', 'captions', 'notices']) {
    await db.run(
      sql.raw(
        `UPDATE \`${items}\` SET \`unannounced\` = 1 WHERE \`_status\` = 'published' AND \`stage\` <> 'withheld' AND \`deleted_at\` IS NULL;`,
      ),
    )
  }
  for (const places of ['newspapers', 'issues']) {
    await db.run(sql.raw(`UPDATE \`${places}\` SET \`unannounced\` = 1;`))
  }
  for (const scans of ['pages', 'media']) {
    await db.run(sql.raw(`UPDATE \`${scans}\` SET \`unannounced\` = 1 WHERE \`public\` = 1;`))
  }
  await db.run(sql.raw('UPDATE `reissues` SET `unannounced` = 1 WHERE `live` = 1;'))
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`DROP TABLE \`articles_redactions\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_redactions\`;`)
  await db.run(sql`DROP TABLE \`captions_redactions\`;`)
  await db.run(sql`DROP TABLE \`_captions_v_version_redactions\`;`)
  await db.run(sql`DROP TABLE \`notices_redactions\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_version_redactions\`;`)
  await db.run(sql`DROP TABLE \`ledger\`;`)
  await db.run(sql`DROP TABLE \`keys\`;`)
  await db.run(sql`DROP TABLE \`limits\`;`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kicker\` text,
  	\`headline\` text,
  	\`deck\` text,
  	\`byline\` text,
  	\`dateline\` text,
  	\`body\` text,
  	\`kind\` text DEFAULT 'news',
  	\`newspaper_id\` text,
  	\`issue_id\` text,
  	\`date\` text,
  	\`page_number\` numeric,
  	\`position\` numeric,
  	\`stage\` text DEFAULT 'imported',
  	\`withheld_reason\` text,
  	\`confidence\` numeric,
  	\`imported\` text,
  	\`revision\` numeric,
  	\`digest\` text,
  	\`edited_at\` text,
  	\`edited_by_id\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`newspaper_id\`) REFERENCES \`newspapers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "kicker", "headline", "deck", "byline", "dateline", "body", "kind", "newspaper_id", "issue_id", "date", "page_number", "position", "stage", "withheld_reason", "confidence", "imported", "revision", "digest", "edited_at", "edited_by_id", "published_at", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "kicker", "headline", "deck", "byline", "dateline", "body", "kind", "newspaper_id", "issue_id", "date", "page_number", "position", "stage", "withheld_reason", "confidence", "imported", "revision", "digest", "edited_at", "edited_by_id", "published_at", "updated_at", "created_at", "deleted_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`CREATE INDEX \`articles_kind_idx\` ON \`articles\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`articles_newspaper_idx\` ON \`articles\` (\`newspaper_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_issue_idx\` ON \`articles\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_date_idx\` ON \`articles\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`articles_stage_idx\` ON \`articles\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`articles_edited_by_idx\` ON \`articles\` (\`edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_kicker\` text,
  	\`version_headline\` text,
  	\`version_deck\` text,
  	\`version_byline\` text,
  	\`version_dateline\` text,
  	\`version_body\` text,
  	\`version_kind\` text DEFAULT 'news',
  	\`version_newspaper_id\` text,
  	\`version_issue_id\` text,
  	\`version_date\` text,
  	\`version_page_number\` numeric,
  	\`version_position\` numeric,
  	\`version_stage\` text DEFAULT 'imported',
  	\`version_withheld_reason\` text,
  	\`version_confidence\` numeric,
  	\`version_imported\` text,
  	\`version_revision\` numeric,
  	\`version_digest\` text,
  	\`version_edited_at\` text,
  	\`version_edited_by_id\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_newspaper_id\`) REFERENCES \`newspapers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_issue_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_kicker", "version_headline", "version_deck", "version_byline", "version_dateline", "version_body", "version_kind", "version_newspaper_id", "version_issue_id", "version_date", "version_page_number", "version_position", "version_stage", "version_withheld_reason", "version_confidence", "version_imported", "version_revision", "version_digest", "version_edited_at", "version_edited_by_id", "version_published_at", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_kicker", "version_headline", "version_deck", "version_byline", "version_dateline", "version_body", "version_kind", "version_newspaper_id", "version_issue_id", "version_date", "version_page_number", "version_position", "version_stage", "version_withheld_reason", "version_confidence", "version_imported", "version_revision", "version_digest", "version_edited_at", "version_edited_by_id", "version_published_at", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_kind_idx\` ON \`_articles_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_newspaper_idx\` ON \`_articles_v\` (\`version_newspaper_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_issue_idx\` ON \`_articles_v\` (\`version_issue_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_date_idx\` ON \`_articles_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_stage_idx\` ON \`_articles_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_edited_by_idx\` ON \`_articles_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_captions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`text\` text,
  	\`article_id\` text,
  	\`picture_id\` text,
  	\`newspaper_id\` text,
  	\`issue_id\` text,
  	\`date\` text,
  	\`page_number\` numeric,
  	\`position\` numeric,
  	\`stage\` text DEFAULT 'imported',
  	\`withheld_reason\` text,
  	\`confidence\` numeric,
  	\`imported\` text,
  	\`revision\` numeric,
  	\`digest\` text,
  	\`edited_at\` text,
  	\`edited_by_id\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`newspaper_id\`) REFERENCES \`newspapers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_captions\`("id", "headline", "text", "article_id", "picture_id", "newspaper_id", "issue_id", "date", "page_number", "position", "stage", "withheld_reason", "confidence", "imported", "revision", "digest", "edited_at", "edited_by_id", "published_at", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "headline", "text", "article_id", "picture_id", "newspaper_id", "issue_id", "date", "page_number", "position", "stage", "withheld_reason", "confidence", "imported", "revision", "digest", "edited_at", "edited_by_id", "published_at", "updated_at", "created_at", "deleted_at", "_status" FROM \`captions\`;`)
  await db.run(sql`DROP TABLE \`captions\`;`)
  await db.run(sql`ALTER TABLE \`__new_captions\` RENAME TO \`captions\`;`)
  await db.run(sql`CREATE INDEX \`captions_article_idx\` ON \`captions\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`captions_picture_idx\` ON \`captions\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`captions_newspaper_idx\` ON \`captions\` (\`newspaper_id\`);`)
  await db.run(sql`CREATE INDEX \`captions_issue_idx\` ON \`captions\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`captions_date_idx\` ON \`captions\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`captions_stage_idx\` ON \`captions\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`captions_edited_by_idx\` ON \`captions\` (\`edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`captions_updated_at_idx\` ON \`captions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`captions_created_at_idx\` ON \`captions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`captions_deleted_at_idx\` ON \`captions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`captions__status_idx\` ON \`captions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__captions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_headline\` text,
  	\`version_text\` text,
  	\`version_article_id\` text,
  	\`version_picture_id\` text,
  	\`version_newspaper_id\` text,
  	\`version_issue_id\` text,
  	\`version_date\` text,
  	\`version_page_number\` numeric,
  	\`version_position\` numeric,
  	\`version_stage\` text DEFAULT 'imported',
  	\`version_withheld_reason\` text,
  	\`version_confidence\` numeric,
  	\`version_imported\` text,
  	\`version_revision\` numeric,
  	\`version_digest\` text,
  	\`version_edited_at\` text,
  	\`version_edited_by_id\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`captions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_newspaper_id\`) REFERENCES \`newspapers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_issue_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__captions_v\`("id", "parent_id", "version_headline", "version_text", "version_article_id", "version_picture_id", "version_newspaper_id", "version_issue_id", "version_date", "version_page_number", "version_position", "version_stage", "version_withheld_reason", "version_confidence", "version_imported", "version_revision", "version_digest", "version_edited_at", "version_edited_by_id", "version_published_at", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_headline", "version_text", "version_article_id", "version_picture_id", "version_newspaper_id", "version_issue_id", "version_date", "version_page_number", "version_position", "version_stage", "version_withheld_reason", "version_confidence", "version_imported", "version_revision", "version_digest", "version_edited_at", "version_edited_by_id", "version_published_at", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_captions_v\`;`)
  await db.run(sql`DROP TABLE \`_captions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__captions_v\` RENAME TO \`_captions_v\`;`)
  await db.run(sql`CREATE INDEX \`_captions_v_parent_idx\` ON \`_captions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_version_article_idx\` ON \`_captions_v\` (\`version_article_id\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_version_picture_idx\` ON \`_captions_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_version_newspaper_idx\` ON \`_captions_v\` (\`version_newspaper_id\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_version_issue_idx\` ON \`_captions_v\` (\`version_issue_id\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_version_date_idx\` ON \`_captions_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_version_stage_idx\` ON \`_captions_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_version_edited_by_idx\` ON \`_captions_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_version_updated_at_idx\` ON \`_captions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_version_created_at_idx\` ON \`_captions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_version_deleted_at_idx\` ON \`_captions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_version__status_idx\` ON \`_captions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_created_at_idx\` ON \`_captions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_updated_at_idx\` ON \`_captions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_latest_idx\` ON \`_captions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_notices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`kind\` text DEFAULT 'announcement',
  	\`text\` text,
  	\`expires\` text,
  	\`newspaper_id\` text,
  	\`issue_id\` text,
  	\`date\` text,
  	\`page_number\` numeric,
  	\`position\` numeric,
  	\`stage\` text DEFAULT 'imported',
  	\`withheld_reason\` text,
  	\`confidence\` numeric,
  	\`imported\` text,
  	\`revision\` numeric,
  	\`digest\` text,
  	\`edited_at\` text,
  	\`edited_by_id\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`newspaper_id\`) REFERENCES \`newspapers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_notices\`("id", "headline", "kind", "text", "expires", "newspaper_id", "issue_id", "date", "page_number", "position", "stage", "withheld_reason", "confidence", "imported", "revision", "digest", "edited_at", "edited_by_id", "published_at", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "headline", "kind", "text", "expires", "newspaper_id", "issue_id", "date", "page_number", "position", "stage", "withheld_reason", "confidence", "imported", "revision", "digest", "edited_at", "edited_by_id", "published_at", "updated_at", "created_at", "deleted_at", "_status" FROM \`notices\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`ALTER TABLE \`__new_notices\` RENAME TO \`notices\`;`)
  await db.run(sql`CREATE INDEX \`notices_kind_idx\` ON \`notices\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`notices_newspaper_idx\` ON \`notices\` (\`newspaper_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_issue_idx\` ON \`notices\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_date_idx\` ON \`notices\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`notices_stage_idx\` ON \`notices\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`notices_edited_by_idx\` ON \`notices\` (\`edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_deleted_at_idx\` ON \`notices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`notices__status_idx\` ON \`notices\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__notices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_headline\` text,
  	\`version_kind\` text DEFAULT 'announcement',
  	\`version_text\` text,
  	\`version_expires\` text,
  	\`version_newspaper_id\` text,
  	\`version_issue_id\` text,
  	\`version_date\` text,
  	\`version_page_number\` numeric,
  	\`version_position\` numeric,
  	\`version_stage\` text DEFAULT 'imported',
  	\`version_withheld_reason\` text,
  	\`version_confidence\` numeric,
  	\`version_imported\` text,
  	\`version_revision\` numeric,
  	\`version_digest\` text,
  	\`version_edited_at\` text,
  	\`version_edited_by_id\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_newspaper_id\`) REFERENCES \`newspapers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_issue_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__notices_v\`("id", "parent_id", "version_headline", "version_kind", "version_text", "version_expires", "version_newspaper_id", "version_issue_id", "version_date", "version_page_number", "version_position", "version_stage", "version_withheld_reason", "version_confidence", "version_imported", "version_revision", "version_digest", "version_edited_at", "version_edited_by_id", "version_published_at", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_headline", "version_kind", "version_text", "version_expires", "version_newspaper_id", "version_issue_id", "version_date", "version_page_number", "version_position", "version_stage", "version_withheld_reason", "version_confidence", "version_imported", "version_revision", "version_digest", "version_edited_at", "version_edited_by_id", "version_published_at", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_notices_v\`;`)
  await db.run(sql`DROP TABLE \`_notices_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__notices_v\` RENAME TO \`_notices_v\`;`)
  await db.run(sql`CREATE INDEX \`_notices_v_parent_idx\` ON \`_notices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_kind_idx\` ON \`_notices_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_newspaper_idx\` ON \`_notices_v\` (\`version_newspaper_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_issue_idx\` ON \`_notices_v\` (\`version_issue_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_date_idx\` ON \`_notices_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_stage_idx\` ON \`_notices_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_edited_by_idx\` ON \`_notices_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_updated_at_idx\` ON \`_notices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_created_at_idx\` ON \`_notices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_deleted_at_idx\` ON \`_notices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version__status_idx\` ON \`_notices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_created_at_idx\` ON \`_notices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_updated_at_idx\` ON \`_notices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_latest_idx\` ON \`_notices_v\` (\`latest\`);`)
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
  	\`editions_id\` text,
  	\`events_id\` text,
  	\`deliveries_id\` text,
  	\`imports_id\` text,
  	\`operations_id\` text,
  	\`corrections_id\` text,
  	\`users_id\` text,
  	\`webhooks_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`captions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`newspapers_id\`) REFERENCES \`newspapers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`issues_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reissues_id\`) REFERENCES \`reissues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deliveries_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`imports_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`operations_id\`) REFERENCES \`operations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`corrections_id\`) REFERENCES \`corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhooks_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "captions_id", "notices_id", "newspapers_id", "issues_id", "pages_id", "media_id", "reissues_id", "editions_id", "events_id", "deliveries_id", "imports_id", "operations_id", "corrections_id", "users_id", "webhooks_id") SELECT "id", "order", "parent_id", "path", "articles_id", "captions_id", "notices_id", "newspapers_id", "issues_id", "pages_id", "media_id", "reissues_id", "editions_id", "events_id", "deliveries_id", "imports_id", "operations_id", "corrections_id", "users_id", "webhooks_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`deliveries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`imports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_operations_id_idx\` ON \`payload_locked_documents_rels\` (\`operations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_corrections_id_idx\` ON \`payload_locked_documents_rels\` (\`corrections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhooks_id_idx\` ON \`payload_locked_documents_rels\` (\`webhooks_id\`);`)
  await db.run(sql`DROP INDEX \`articles_credits_name_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_credits_name_idx\`;`)
  await db.run(sql`DROP INDEX \`captions_credits_name_idx\`;`)
  await db.run(sql`DROP INDEX \`_captions_v_version_credits_name_idx\`;`)
  await db.run(sql`DROP INDEX \`notices_contacts_name_idx\`;`)
  await db.run(sql`DROP INDEX \`_notices_v_version_contacts_name_idx\`;`)
  await db.run(sql`DROP INDEX \`newspapers_unannounced_idx\`;`)
  await db.run(sql`ALTER TABLE \`newspapers\` DROP COLUMN \`unannounced\`;`)
  await db.run(sql`DROP INDEX \`issues_unannounced_idx\`;`)
  await db.run(sql`ALTER TABLE \`issues\` DROP COLUMN \`unannounced\`;`)
  await db.run(sql`DROP INDEX \`pages_unannounced_idx\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`unannounced\`;`)
  await db.run(sql`DROP INDEX \`media_unannounced_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`unannounced\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`enable_a_p_i_key\` integer;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`api_key\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`api_key_index\` text;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
}
