import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`withheld_kind\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`waiting\` numeric;`)
  await db.run(sql`CREATE INDEX \`articles_waiting_idx\` ON \`articles\` (\`waiting\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_withheld_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_waiting\` numeric;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_waiting_idx\` ON \`_articles_v\` (\`version_waiting\`);`)
  await db.run(sql`ALTER TABLE \`captions\` ADD \`withheld_kind\` text;`)
  await db.run(sql`ALTER TABLE \`captions\` ADD \`waiting\` numeric;`)
  await db.run(sql`CREATE INDEX \`captions_waiting_idx\` ON \`captions\` (\`waiting\`);`)
  await db.run(sql`ALTER TABLE \`_captions_v\` ADD \`version_withheld_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_captions_v\` ADD \`version_waiting\` numeric;`)
  await db.run(sql`CREATE INDEX \`_captions_v_version_version_waiting_idx\` ON \`_captions_v\` (\`version_waiting\`);`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`withheld_kind\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`waiting\` numeric;`)
  await db.run(sql`CREATE INDEX \`notices_waiting_idx\` ON \`notices\` (\`waiting\`);`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_withheld_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_waiting\` numeric;`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_waiting_idx\` ON \`_notices_v\` (\`version_waiting\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`doubt\` numeric;`)
  await db.run(sql`CREATE INDEX \`stage_doubt_createdAt_issue_idx\` ON \`pages\` (\`stage\`,\`doubt\`,\`created_at\`,\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`stage_createdAt_idx\` ON \`pages\` (\`stage\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`issue_stage_idx\` ON \`pages\` (\`issue_id\`,\`stage\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_queue_doubt_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_stage\`,\`version_confidence\`,\`version_created_at\`,\`version_newspaper_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_queue_age_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_stage\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_queue_doubt_idx\` ON \`_captions_v\` (\`latest\`,\`version_deleted_at\`,\`version_stage\`,\`version_confidence\`,\`version_created_at\`,\`version_newspaper_id\`);`)
  await db.run(sql`CREATE INDEX \`_captions_v_queue_age_idx\` ON \`_captions_v\` (\`latest\`,\`version_deleted_at\`,\`version_stage\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_queue_doubt_idx\` ON \`_notices_v\` (\`latest\`,\`version_deleted_at\`,\`version_stage\`,\`version_confidence\`,\`version_created_at\`,\`version_newspaper_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_queue_age_idx\` ON \`_notices_v\` (\`latest\`,\`version_deleted_at\`,\`version_stage\`,\`version_created_at\`);`)
  await db.run(sql`
    UPDATE pages SET doubt = coalesce((
      SELECT min(json_extract(value, '$.confidence')) FROM json_each(pages.layout, '$.items')
      WHERE json_extract(value, '$.kind') <> 'pointer'), 0)
    WHERE json_valid(layout);`)
  await db.run(sql`
    UPDATE articles SET waiting = CASE WHEN (
      SELECT count(DISTINCT coalesce(page_id, label)) FROM articles_parts WHERE _parent_id = articles.id
    ) > coalesce(json_array_length(imported, '$.parts'), 1) THEN 0
    ELSE coalesce(json_type(imported, '$.continuesOn') = 'object', 0)
      + coalesce(json_type(imported, '$.continuedFrom') = 'object', 0) END
    WHERE json_valid(imported);`)
  await db.run(sql`
    UPDATE _articles_v SET version_waiting = CASE WHEN (
      SELECT count(DISTINCT coalesce(page_id, label)) FROM _articles_v_version_parts WHERE _parent_id = _articles_v.id
    ) > coalesce(json_array_length(version_imported, '$.parts'), 1) THEN 0
    ELSE coalesce(json_type(version_imported, '$.continuesOn') = 'object', 0)
      + coalesce(json_type(version_imported, '$.continuedFrom') = 'object', 0) END
    WHERE json_valid(version_imported);`)
  await db.run(sql`
    UPDATE captions SET waiting = CASE WHEN (
      SELECT count(DISTINCT coalesce(page_id, label)) FROM captions_parts WHERE _parent_id = captions.id
    ) > coalesce(json_array_length(imported, '$.parts'), 1) THEN 0
    ELSE coalesce(json_type(imported, '$.continuesOn') = 'object', 0)
      + coalesce(json_type(imported, '$.continuedFrom') = 'object', 0) END
    WHERE json_valid(imported);`)
  await db.run(sql`
    UPDATE _captions_v SET version_waiting = CASE WHEN (
      SELECT count(DISTINCT coalesce(page_id, label)) FROM _captions_v_version_parts WHERE _parent_id = _captions_v.id
    ) > coalesce(json_array_length(version_imported, '$.parts'), 1) THEN 0
    ELSE coalesce(json_type(version_imported, '$.continuesOn') = 'object', 0)
      + coalesce(json_type(version_imported, '$.continuedFrom') = 'object', 0) END
    WHERE json_valid(version_imported);`)
  await db.run(sql`
    UPDATE notices SET waiting = CASE WHEN (
      SELECT count(DISTINCT coalesce(page_id, label)) FROM notices_parts WHERE _parent_id = notices.id
    ) > coalesce(json_array_length(imported, '$.parts'), 1) THEN 0
    ELSE coalesce(json_type(imported, '$.continuesOn') = 'object', 0)
      + coalesce(json_type(imported, '$.continuedFrom') = 'object', 0) END
    WHERE json_valid(imported);`)
  await db.run(sql`
    UPDATE _notices_v SET version_waiting = CASE WHEN (
      SELECT count(DISTINCT coalesce(page_id, label)) FROM _notices_v_version_parts WHERE _parent_id = _notices_v.id
    ) > coalesce(json_array_length(version_imported, '$.parts'), 1) THEN 0
    ELSE coalesce(json_type(version_imported, '$.continuesOn') = 'object', 0)
      + coalesce(json_type(version_imported, '$.continuedFrom') = 'object', 0) END
    WHERE json_valid(version_imported);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`DROP INDEX \`_articles_v_queue_doubt_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_queue_age_idx\`;`)
  await db.run(sql`DROP INDEX \`_captions_v_queue_doubt_idx\`;`)
  await db.run(sql`DROP INDEX \`_captions_v_queue_age_idx\`;`)
  await db.run(sql`DROP INDEX \`_notices_v_queue_doubt_idx\`;`)
  await db.run(sql`DROP INDEX \`_notices_v_queue_age_idx\`;`)
  await db.run(sql`DROP INDEX \`articles_waiting_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`withheld_kind\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`waiting\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_version_waiting_idx\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_withheld_kind\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_waiting\`;`)
  await db.run(sql`DROP INDEX \`captions_waiting_idx\`;`)
  await db.run(sql`ALTER TABLE \`captions\` DROP COLUMN \`withheld_kind\`;`)
  await db.run(sql`ALTER TABLE \`captions\` DROP COLUMN \`waiting\`;`)
  await db.run(sql`DROP INDEX \`_captions_v_version_version_waiting_idx\`;`)
  await db.run(sql`ALTER TABLE \`_captions_v\` DROP COLUMN \`version_withheld_kind\`;`)
  await db.run(sql`ALTER TABLE \`_captions_v\` DROP COLUMN \`version_waiting\`;`)
  await db.run(sql`DROP INDEX \`notices_waiting_idx\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`withheld_kind\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`waiting\`;`)
  await db.run(sql`DROP INDEX \`_notices_v_version_version_waiting_idx\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_withheld_kind\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_waiting\`;`)
  await db.run(sql`DROP INDEX \`stage_doubt_createdAt_issue_idx\`;`)
  await db.run(sql`DROP INDEX \`stage_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`issue_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`doubt\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
}
