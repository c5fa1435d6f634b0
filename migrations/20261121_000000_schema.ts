import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'es', 'fr', 'de', 'ja');
  CREATE TYPE "public"."enum_leads_status" AS ENUM('NEW', 'CONTACTED', 'QUALIFIED', 'CONVERTED', 'LOST');
  CREATE TYPE "public"."enum_leads_source" AS ENUM('CONTACT_FORM', 'PLATFORM_SIGNUP', 'CHAT');
  CREATE TYPE "public"."enum_clients_status" AS ENUM('ACTIVE', 'PAUSED', 'COMPLETED', 'CHURNED');
  CREATE TYPE "public"."enum_services_look_kind" AS ENUM('enamel', 'banded', 'marbled', 'cratered', 'clouded', 'oceanic', 'agate', 'engraved');
  CREATE TYPE "public"."enum_services_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__services_v_version_look_kind" AS ENUM('enamel', 'banded', 'marbled', 'cratered', 'clouded', 'oceanic', 'agate', 'engraved');
  CREATE TYPE "public"."enum__services_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__services_v_published_locale" AS ENUM('en', 'es', 'fr', 'de', 'ja');
  CREATE TYPE "public"."enum_media_type" AS ENUM('MODEL', 'TEXTURE', 'IMAGE', 'VIDEO', 'DOCUMENT');
  CREATE TYPE "public"."enum_media_visibility" AS ENUM('public', 'private');
  CREATE TYPE "public"."enum_organizations_languages" AS ENUM('en', 'es', 'fr', 'de', 'ja');
  CREATE TYPE "public"."enum_organizations_brand_theme" AS ENUM('system', 'dark', 'light');
  CREATE TYPE "public"."enum_organizations_sign_up_role" AS ENUM('USER', 'CLIENT');
  CREATE TYPE "public"."enum_organizations_plan" AS ENUM('FREE', 'STARTER', 'PROFESSIONAL', 'ENTERPRISE');
  CREATE TYPE "public"."enum_users_memberships_role" AS ENUM('ADMIN', 'DIRECTOR', 'MANAGER', 'PM', 'OPERATOR', 'EDITOR', 'AUTHOR', 'TEAM', 'USER', 'CLIENT');
  CREATE TYPE "public"."enum_users_profile_type" AS ENUM('developer', 'designer', 'manager');
  CREATE TYPE "public"."enum_users_plan" AS ENUM('free', 'personal', 'pro', 'team');
  CREATE TYPE "public"."enum_teams_plan" AS ENUM('free', 'team');
  CREATE TYPE "public"."enum_team_members_role" AS ENUM('owner', 'admin', 'member');
  CREATE TYPE "public"."enum_team_invites_organization_role" AS ENUM('ADMIN', 'DIRECTOR', 'MANAGER', 'PM', 'OPERATOR', 'EDITOR', 'AUTHOR', 'TEAM', 'USER', 'CLIENT');
  CREATE TYPE "public"."enum_team_invites_role" AS ENUM('owner', 'admin', 'member');
  CREATE TYPE "public"."enum_notifications_type" AS ENUM('INFO', 'WARNING', 'ERROR', 'SUCCESS', 'TASK_DUE', 'WORKFLOW_COMPLETE', 'BUDGET_ALERT');
  CREATE TYPE "public"."enum_outbox_messages_status" AS ENUM('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'CANCELLED');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TABLE "leads" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"phone" varchar,
  	"company" varchar,
  	"message" varchar,
  	"service_id" uuid,
  	"status" "enum_leads_status" DEFAULT 'NEW' NOT NULL,
  	"source" "enum_leads_source" DEFAULT 'CONTACT_FORM' NOT NULL,
  	"owner_id" uuid,
  	"user_id" uuid,
  	"utm_source" varchar,
  	"utm_medium" varchar,
  	"utm_campaign" varchar,
  	"utm_term" varchar,
  	"utm_content" varchar,
  	"landing_page" varchar,
  	"referrer" varchar,
  	"consent_at" timestamp(3) with time zone,
  	"consent_text" varchar,
  	"locale" varchar,
  	"metadata" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "clients" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"name" varchar NOT NULL,
  	"email" varchar,
  	"phone" varchar,
  	"company_id" uuid,
  	"status" "enum_clients_status" DEFAULT 'ACTIVE' NOT NULL,
  	"owner_id" uuid,
  	"next_followup" timestamp(3) with time zone,
  	"notes" varchar,
  	"credentials" varchar,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "companies" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"name" varchar NOT NULL,
  	"website" varchar,
  	"industry" varchar,
  	"size" varchar,
  	"billing_email" varchar,
  	"logo_url" varchar,
  	"metadata" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "services" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"look_kind" "enum_services_look_kind" DEFAULT 'marbled',
  	"look_size" numeric DEFAULT 1,
  	"look_seed" numeric DEFAULT 1,
  	"look_palette_deep" varchar DEFAULT '#1f3b36',
  	"look_palette_low" varchar DEFAULT '#3f7466',
  	"look_palette_high" varchar DEFAULT '#8fb8a3',
  	"look_palette_light" varchar DEFAULT '#e8dfc6',
  	"look_noise_scale_x" numeric DEFAULT 2,
  	"look_noise_scale_y" numeric DEFAULT 2,
  	"look_bands" numeric DEFAULT 6,
  	"look_clouds" numeric DEFAULT 0,
  	"look_tilt" numeric DEFAULT 12,
  	"look_spin" numeric DEFAULT 2,
  	"look_moons" numeric DEFAULT 0,
  	"look_ring_enabled" boolean DEFAULT false,
  	"look_ring_inner" numeric DEFAULT 1.4,
  	"look_ring_outer" numeric DEFAULT 2,
  	"look_ring_gap" numeric DEFAULT 0.5,
  	"look_ring_colour" varchar DEFAULT '#c9a15a',
  	"look_atmosphere_colour" varchar DEFAULT '#f0d9a8',
  	"look_atmosphere_strength" numeric DEFAULT 0.35,
  	"planet_model_id" uuid,
  	"icon_url" varchar,
  	"featured_order" numeric DEFAULT 0,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_services_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "services_locales" (
  	"title" varchar,
  	"tagline" varchar,
  	"description" varchar,
  	"content" jsonb,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_services_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_organization_id" uuid,
  	"version_look_kind" "enum__services_v_version_look_kind" DEFAULT 'marbled',
  	"version_look_size" numeric DEFAULT 1,
  	"version_look_seed" numeric DEFAULT 1,
  	"version_look_palette_deep" varchar DEFAULT '#1f3b36',
  	"version_look_palette_low" varchar DEFAULT '#3f7466',
  	"version_look_palette_high" varchar DEFAULT '#8fb8a3',
  	"version_look_palette_light" varchar DEFAULT '#e8dfc6',
  	"version_look_noise_scale_x" numeric DEFAULT 2,
  	"version_look_noise_scale_y" numeric DEFAULT 2,
  	"version_look_bands" numeric DEFAULT 6,
  	"version_look_clouds" numeric DEFAULT 0,
  	"version_look_tilt" numeric DEFAULT 12,
  	"version_look_spin" numeric DEFAULT 2,
  	"version_look_moons" numeric DEFAULT 0,
  	"version_look_ring_enabled" boolean DEFAULT false,
  	"version_look_ring_inner" numeric DEFAULT 1.4,
  	"version_look_ring_outer" numeric DEFAULT 2,
  	"version_look_ring_gap" numeric DEFAULT 0.5,
  	"version_look_ring_colour" varchar DEFAULT '#c9a15a',
  	"version_look_atmosphere_colour" varchar DEFAULT '#f0d9a8',
  	"version_look_atmosphere_strength" numeric DEFAULT 0.35,
  	"version_planet_model_id" uuid,
  	"version_icon_url" varchar,
  	"version_featured_order" numeric DEFAULT 0,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__services_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__services_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_services_v_locales" (
  	"version_title" varchar,
  	"version_tagline" varchar,
  	"version_description" varchar,
  	"version_content" jsonb,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"name" varchar,
  	"type" "enum_media_type" DEFAULT 'IMAGE' NOT NULL,
  	"visibility" "enum_media_visibility" DEFAULT 'private' NOT NULL,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "organizations_domains" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"host" varchar NOT NULL
  );
  
  CREATE TABLE "organizations_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_organizations_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "organizations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"contact_address" varchar,
  	"brand_logo_id" uuid,
  	"brand_accent" varchar,
  	"brand_accent_on_light" varchar,
  	"brand_secondary" varchar,
  	"brand_ground" varchar,
  	"brand_theme" "enum_organizations_brand_theme" DEFAULT 'system',
  	"sign_up_enabled" boolean DEFAULT false,
  	"sign_up_role" "enum_organizations_sign_up_role" DEFAULT 'USER',
  	"slug" varchar NOT NULL,
  	"plan" "enum_organizations_plan" DEFAULT 'FREE' NOT NULL,
  	"quota_reset_at" timestamp(3) with time zone,
  	"is_default" boolean DEFAULT false,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "organizations_locales" (
  	"tagline" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "users_memberships" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization_id" uuid NOT NULL,
  	"role" "enum_users_memberships_role" DEFAULT 'CLIENT' NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"ip_address" varchar,
  	"user_agent" varchar,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"timezone" varchar DEFAULT 'America/New_York',
  	"avatar_url" varchar,
  	"company_id" uuid,
  	"department" varchar,
  	"profile_type" "enum_users_profile_type",
  	"preferences" jsonb DEFAULT '{}'::jsonb,
  	"onboarding_completed" boolean DEFAULT false,
  	"is_active" boolean DEFAULT true,
  	"is_admin" boolean DEFAULT false,
  	"plan" "enum_users_plan" DEFAULT 'free',
  	"trial_ends_at" timestamp(3) with time zone,
  	"is_trial_active" boolean DEFAULT false,
  	"stripe_customer_id" varchar,
  	"stripe_subscription_id" varchar,
  	"google_id" varchar,
  	"last_login_at" timestamp(3) with time zone,
  	"verification_expires_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"_verified" boolean,
  	"_verificationtoken" varchar
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"clients_id" uuid
  );
  
  CREATE TABLE "teams" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"owner_id" uuid NOT NULL,
  	"plan" "enum_teams_plan" DEFAULT 'free',
  	"max_members" numeric DEFAULT 5,
  	"settings" jsonb DEFAULT '{}'::jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "team_members" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"team_id" uuid NOT NULL,
  	"user_id" uuid NOT NULL,
  	"role" "enum_team_members_role" DEFAULT 'member' NOT NULL,
  	"invited_by_id" uuid,
  	"joined_at" timestamp(3) with time zone,
  	"is_active" boolean DEFAULT true,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "team_invites" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"email" varchar NOT NULL,
  	"organization_role" "enum_team_invites_organization_role" DEFAULT 'TEAM' NOT NULL,
  	"team_id" uuid,
  	"role" "enum_team_invites_role" DEFAULT 'member',
  	"token" varchar NOT NULL,
  	"invited_by_id" uuid,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"accepted_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "team_invites_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"clients_id" uuid
  );
  
  CREATE TABLE "notifications" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"owner_id" uuid NOT NULL,
  	"type" "enum_notifications_type" DEFAULT 'INFO' NOT NULL,
  	"title" varchar NOT NULL,
  	"message" varchar,
  	"link" varchar,
  	"read_at" timestamp(3) with time zone,
  	"dedupe_key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "outbox_messages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"to" varchar NOT NULL,
  	"to_name" varchar,
  	"reply_to" varchar,
  	"subject" varchar NOT NULL,
  	"status" "enum_outbox_messages_status" DEFAULT 'QUEUED' NOT NULL,
  	"transport" varchar,
  	"sent_at" timestamp(3) with time zone,
  	"claimed_at" timestamp(3) with time zone,
  	"attempts" numeric DEFAULT 0,
  	"provider_id" varchar,
  	"error" varchar,
  	"template" varchar NOT NULL,
  	"locale" varchar,
  	"data" jsonb,
  	"html" varchar,
  	"text" varchar,
  	"dedupe_key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_logs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"summary" varchar NOT NULL,
  	"occurred_at" timestamp(3) with time zone NOT NULL,
  	"action" varchar NOT NULL,
  	"actor_id" uuid,
  	"actor_label" varchar,
  	"ip_address" varchar,
  	"user_agent" varchar,
  	"subject_collection" varchar,
  	"subject_id" varchar,
  	"request_id" varchar,
  	"changes" jsonb,
  	"redacted_at" timestamp(3) with time zone,
  	"redaction_reason" varchar
  );
  
  CREATE TABLE "domain_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"type" varchar NOT NULL,
  	"occurred_at" timestamp(3) with time zone NOT NULL,
  	"actor_id" uuid,
  	"subject_collection" varchar,
  	"subject_id" varchar,
  	"data" jsonb
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"leads_id" uuid,
  	"clients_id" uuid,
  	"companies_id" uuid,
  	"services_id" uuid,
  	"organizations_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "leads" ADD CONSTRAINT "leads_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clients" ADD CONSTRAINT "clients_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clients" ADD CONSTRAINT "clients_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clients" ADD CONSTRAINT "clients_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clients" ADD CONSTRAINT "clients_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clients" ADD CONSTRAINT "clients_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "companies" ADD CONSTRAINT "companies_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "companies" ADD CONSTRAINT "companies_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "companies" ADD CONSTRAINT "companies_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_planet_model_id_media_id_fk" FOREIGN KEY ("planet_model_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_locales" ADD CONSTRAINT "services_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_parent_id_services_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_organization_id_organizations_id_fk" FOREIGN KEY ("version_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_planet_model_id_media_id_fk" FOREIGN KEY ("version_planet_model_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v_locales" ADD CONSTRAINT "_services_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organizations_domains" ADD CONSTRAINT "organizations_domains_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organizations_languages" ADD CONSTRAINT "organizations_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organizations" ADD CONSTRAINT "organizations_brand_logo_id_media_id_fk" FOREIGN KEY ("brand_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organizations" ADD CONSTRAINT "organizations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organizations" ADD CONSTRAINT "organizations_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organizations_locales" ADD CONSTRAINT "organizations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_memberships" ADD CONSTRAINT "users_memberships_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_memberships" ADD CONSTRAINT "users_memberships_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_clients_fk" FOREIGN KEY ("clients_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "teams" ADD CONSTRAINT "teams_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "teams" ADD CONSTRAINT "teams_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "teams" ADD CONSTRAINT "teams_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "teams" ADD CONSTRAINT "teams_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "team_members" ADD CONSTRAINT "team_members_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "team_members" ADD CONSTRAINT "team_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "team_members" ADD CONSTRAINT "team_members_invited_by_id_users_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "team_members" ADD CONSTRAINT "team_members_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "team_members" ADD CONSTRAINT "team_members_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "team_invites" ADD CONSTRAINT "team_invites_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "team_invites" ADD CONSTRAINT "team_invites_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "team_invites" ADD CONSTRAINT "team_invites_invited_by_id_users_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "team_invites" ADD CONSTRAINT "team_invites_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "team_invites" ADD CONSTRAINT "team_invites_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "team_invites_rels" ADD CONSTRAINT "team_invites_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."team_invites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "team_invites_rels" ADD CONSTRAINT "team_invites_rels_clients_fk" FOREIGN KEY ("clients_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "domain_events" ADD CONSTRAINT "domain_events_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "domain_events" ADD CONSTRAINT "domain_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_leads_fk" FOREIGN KEY ("leads_id") REFERENCES "public"."leads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_clients_fk" FOREIGN KEY ("clients_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_companies_fk" FOREIGN KEY ("companies_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "leads_organization_idx" ON "leads" USING btree ("organization_id");
  CREATE INDEX "leads_email_idx" ON "leads" USING btree ("email");
  CREATE INDEX "leads_service_idx" ON "leads" USING btree ("service_id");
  CREATE INDEX "leads_status_idx" ON "leads" USING btree ("status");
  CREATE INDEX "leads_owner_idx" ON "leads" USING btree ("owner_id");
  CREATE INDEX "leads_user_idx" ON "leads" USING btree ("user_id");
  CREATE INDEX "leads_created_by_idx" ON "leads" USING btree ("created_by_id");
  CREATE INDEX "leads_updated_by_idx" ON "leads" USING btree ("updated_by_id");
  CREATE INDEX "leads_updated_at_idx" ON "leads" USING btree ("updated_at");
  CREATE INDEX "leads_created_at_idx" ON "leads" USING btree ("created_at");
  CREATE INDEX "leads_deleted_at_idx" ON "leads" USING btree ("deleted_at");
  CREATE INDEX "organization_status_idx" ON "leads" USING btree ("organization_id","status");
  CREATE INDEX "organization_email_idx" ON "leads" USING btree ("organization_id","email");
  CREATE INDEX "clients_organization_idx" ON "clients" USING btree ("organization_id");
  CREATE INDEX "clients_name_idx" ON "clients" USING btree ("name");
  CREATE INDEX "clients_email_idx" ON "clients" USING btree ("email");
  CREATE INDEX "clients_company_idx" ON "clients" USING btree ("company_id");
  CREATE INDEX "clients_status_idx" ON "clients" USING btree ("status");
  CREATE INDEX "clients_owner_idx" ON "clients" USING btree ("owner_id");
  CREATE INDEX "clients_next_followup_idx" ON "clients" USING btree ("next_followup");
  CREATE INDEX "clients_created_by_idx" ON "clients" USING btree ("created_by_id");
  CREATE INDEX "clients_updated_by_idx" ON "clients" USING btree ("updated_by_id");
  CREATE INDEX "clients_updated_at_idx" ON "clients" USING btree ("updated_at");
  CREATE INDEX "clients_created_at_idx" ON "clients" USING btree ("created_at");
  CREATE INDEX "clients_deleted_at_idx" ON "clients" USING btree ("deleted_at");
  CREATE INDEX "companies_organization_idx" ON "companies" USING btree ("organization_id");
  CREATE INDEX "companies_name_idx" ON "companies" USING btree ("name");
  CREATE INDEX "companies_created_by_idx" ON "companies" USING btree ("created_by_id");
  CREATE INDEX "companies_updated_by_idx" ON "companies" USING btree ("updated_by_id");
  CREATE INDEX "companies_updated_at_idx" ON "companies" USING btree ("updated_at");
  CREATE INDEX "companies_created_at_idx" ON "companies" USING btree ("created_at");
  CREATE INDEX "companies_deleted_at_idx" ON "companies" USING btree ("deleted_at");
  CREATE INDEX "services_organization_idx" ON "services" USING btree ("organization_id");
  CREATE INDEX "services_planet_model_idx" ON "services" USING btree ("planet_model_id");
  CREATE INDEX "services_created_by_idx" ON "services" USING btree ("created_by_id");
  CREATE INDEX "services_updated_by_idx" ON "services" USING btree ("updated_by_id");
  CREATE INDEX "services_updated_at_idx" ON "services" USING btree ("updated_at");
  CREATE INDEX "services_created_at_idx" ON "services" USING btree ("created_at");
  CREATE INDEX "services_deleted_at_idx" ON "services" USING btree ("deleted_at");
  CREATE INDEX "services__status_idx" ON "services" USING btree ("_status");
  CREATE INDEX "organization_featuredOrder_idx" ON "services" USING btree ("organization_id","featured_order");
  CREATE INDEX "services_slug_idx" ON "services_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "services_locales_locale_parent_id_unique" ON "services_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_v_parent_idx" ON "_services_v" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_version_organization_idx" ON "_services_v" USING btree ("version_organization_id");
  CREATE INDEX "_services_v_version_version_planet_model_idx" ON "_services_v" USING btree ("version_planet_model_id");
  CREATE INDEX "_services_v_version_version_created_by_idx" ON "_services_v" USING btree ("version_created_by_id");
  CREATE INDEX "_services_v_version_version_updated_by_idx" ON "_services_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_services_v_version_version_updated_at_idx" ON "_services_v" USING btree ("version_updated_at");
  CREATE INDEX "_services_v_version_version_created_at_idx" ON "_services_v" USING btree ("version_created_at");
  CREATE INDEX "_services_v_version_version_deleted_at_idx" ON "_services_v" USING btree ("version_deleted_at");
  CREATE INDEX "_services_v_version_version__status_idx" ON "_services_v" USING btree ("version__status");
  CREATE INDEX "_services_v_created_at_idx" ON "_services_v" USING btree ("created_at");
  CREATE INDEX "_services_v_updated_at_idx" ON "_services_v" USING btree ("updated_at");
  CREATE INDEX "_services_v_snapshot_idx" ON "_services_v" USING btree ("snapshot");
  CREATE INDEX "_services_v_published_locale_idx" ON "_services_v" USING btree ("published_locale");
  CREATE INDEX "_services_v_latest_idx" ON "_services_v" USING btree ("latest");
  CREATE INDEX "_services_v_autosave_idx" ON "_services_v" USING btree ("autosave");
  CREATE INDEX "version_organization_version_featuredOrder_idx" ON "_services_v" USING btree ("version_organization_id","version_featured_order");
  CREATE INDEX "_services_v_version_version_slug_idx" ON "_services_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_services_v_locales_locale_parent_id_unique" ON "_services_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_organization_idx" ON "media" USING btree ("organization_id");
  CREATE INDEX "media_created_by_idx" ON "media" USING btree ("created_by_id");
  CREATE INDEX "media_updated_by_idx" ON "media" USING btree ("updated_by_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organizations_domains_order_idx" ON "organizations_domains" USING btree ("_order");
  CREATE INDEX "organizations_domains_parent_id_idx" ON "organizations_domains" USING btree ("_parent_id");
  CREATE INDEX "organizations_languages_order_idx" ON "organizations_languages" USING btree ("order");
  CREATE INDEX "organizations_languages_parent_idx" ON "organizations_languages" USING btree ("parent_id");
  CREATE INDEX "organizations_brand_brand_logo_idx" ON "organizations" USING btree ("brand_logo_id");
  CREATE INDEX "organizations_plan_idx" ON "organizations" USING btree ("plan");
  CREATE INDEX "organizations_created_by_idx" ON "organizations" USING btree ("created_by_id");
  CREATE INDEX "organizations_updated_by_idx" ON "organizations" USING btree ("updated_by_id");
  CREATE INDEX "organizations_updated_at_idx" ON "organizations" USING btree ("updated_at");
  CREATE INDEX "organizations_created_at_idx" ON "organizations" USING btree ("created_at");
  CREATE INDEX "organizations_deleted_at_idx" ON "organizations" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "organizations_locales_locale_parent_id_unique" ON "organizations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_memberships_order_idx" ON "users_memberships" USING btree ("_order");
  CREATE INDEX "users_memberships_parent_id_idx" ON "users_memberships" USING btree ("_parent_id");
  CREATE INDEX "users_memberships_organization_idx" ON "users_memberships" USING btree ("organization_id");
  CREATE INDEX "users_memberships_role_idx" ON "users_memberships" USING btree ("role");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_company_idx" ON "users" USING btree ("company_id");
  CREATE INDEX "users_is_active_idx" ON "users" USING btree ("is_active");
  CREATE INDEX "users_stripe_customer_id_idx" ON "users" USING btree ("stripe_customer_id");
  CREATE INDEX "users_google_id_idx" ON "users" USING btree ("google_id");
  CREATE INDEX "users_created_by_idx" ON "users" USING btree ("created_by_id");
  CREATE INDEX "users_updated_by_idx" ON "users" USING btree ("updated_by_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE INDEX "users_deleted_at_idx" ON "users" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_clients_id_idx" ON "users_rels" USING btree ("clients_id");
  CREATE INDEX "teams_organization_idx" ON "teams" USING btree ("organization_id");
  CREATE INDEX "teams_owner_idx" ON "teams" USING btree ("owner_id");
  CREATE INDEX "teams_created_by_idx" ON "teams" USING btree ("created_by_id");
  CREATE INDEX "teams_updated_by_idx" ON "teams" USING btree ("updated_by_id");
  CREATE INDEX "teams_updated_at_idx" ON "teams" USING btree ("updated_at");
  CREATE INDEX "teams_created_at_idx" ON "teams" USING btree ("created_at");
  CREATE INDEX "teams_deleted_at_idx" ON "teams" USING btree ("deleted_at");
  CREATE INDEX "team_members_organization_idx" ON "team_members" USING btree ("organization_id");
  CREATE INDEX "team_members_team_idx" ON "team_members" USING btree ("team_id");
  CREATE INDEX "team_members_user_idx" ON "team_members" USING btree ("user_id");
  CREATE INDEX "team_members_invited_by_idx" ON "team_members" USING btree ("invited_by_id");
  CREATE INDEX "team_members_created_by_idx" ON "team_members" USING btree ("created_by_id");
  CREATE INDEX "team_members_updated_by_idx" ON "team_members" USING btree ("updated_by_id");
  CREATE INDEX "team_members_updated_at_idx" ON "team_members" USING btree ("updated_at");
  CREATE INDEX "team_members_created_at_idx" ON "team_members" USING btree ("created_at");
  CREATE UNIQUE INDEX "team_user_idx" ON "team_members" USING btree ("team_id","user_id");
  CREATE INDEX "team_invites_organization_idx" ON "team_invites" USING btree ("organization_id");
  CREATE INDEX "team_invites_email_idx" ON "team_invites" USING btree ("email");
  CREATE INDEX "team_invites_team_idx" ON "team_invites" USING btree ("team_id");
  CREATE UNIQUE INDEX "team_invites_token_idx" ON "team_invites" USING btree ("token");
  CREATE INDEX "team_invites_invited_by_idx" ON "team_invites" USING btree ("invited_by_id");
  CREATE INDEX "team_invites_expires_at_idx" ON "team_invites" USING btree ("expires_at");
  CREATE INDEX "team_invites_created_by_idx" ON "team_invites" USING btree ("created_by_id");
  CREATE INDEX "team_invites_updated_by_idx" ON "team_invites" USING btree ("updated_by_id");
  CREATE INDEX "team_invites_updated_at_idx" ON "team_invites" USING btree ("updated_at");
  CREATE INDEX "team_invites_created_at_idx" ON "team_invites" USING btree ("created_at");
  CREATE INDEX "team_invites_rels_order_idx" ON "team_invites_rels" USING btree ("order");
  CREATE INDEX "team_invites_rels_parent_idx" ON "team_invites_rels" USING btree ("parent_id");
  CREATE INDEX "team_invites_rels_path_idx" ON "team_invites_rels" USING btree ("path");
  CREATE INDEX "team_invites_rels_clients_id_idx" ON "team_invites_rels" USING btree ("clients_id");
  CREATE INDEX "notifications_organization_idx" ON "notifications" USING btree ("organization_id");
  CREATE INDEX "notifications_owner_idx" ON "notifications" USING btree ("owner_id");
  CREATE UNIQUE INDEX "notifications_dedupe_key_idx" ON "notifications" USING btree ("dedupe_key");
  CREATE INDEX "notifications_updated_at_idx" ON "notifications" USING btree ("updated_at");
  CREATE INDEX "notifications_created_at_idx" ON "notifications" USING btree ("created_at");
  CREATE INDEX "owner_readAt_idx" ON "notifications" USING btree ("owner_id","read_at");
  CREATE INDEX "outbox_messages_organization_idx" ON "outbox_messages" USING btree ("organization_id");
  CREATE INDEX "outbox_messages_to_idx" ON "outbox_messages" USING btree ("to");
  CREATE INDEX "outbox_messages_status_idx" ON "outbox_messages" USING btree ("status");
  CREATE UNIQUE INDEX "outbox_messages_dedupe_key_idx" ON "outbox_messages" USING btree ("dedupe_key");
  CREATE INDEX "outbox_messages_updated_at_idx" ON "outbox_messages" USING btree ("updated_at");
  CREATE INDEX "outbox_messages_created_at_idx" ON "outbox_messages" USING btree ("created_at");
  CREATE INDEX "organization_status_1_idx" ON "outbox_messages" USING btree ("organization_id","status");
  CREATE INDEX "audit_logs_organization_idx" ON "audit_logs" USING btree ("organization_id");
  CREATE INDEX "audit_logs_occurred_at_idx" ON "audit_logs" USING btree ("occurred_at");
  CREATE INDEX "audit_logs_action_idx" ON "audit_logs" USING btree ("action");
  CREATE INDEX "audit_logs_actor_idx" ON "audit_logs" USING btree ("actor_id");
  CREATE INDEX "organization_occurredAt_idx" ON "audit_logs" USING btree ("organization_id","occurred_at");
  CREATE INDEX "subjectCollection_subjectId_idx" ON "audit_logs" USING btree ("subject_collection","subject_id");
  CREATE INDEX "domain_events_organization_idx" ON "domain_events" USING btree ("organization_id");
  CREATE INDEX "domain_events_type_idx" ON "domain_events" USING btree ("type");
  CREATE INDEX "domain_events_occurred_at_idx" ON "domain_events" USING btree ("occurred_at");
  CREATE INDEX "domain_events_actor_idx" ON "domain_events" USING btree ("actor_id");
  CREATE INDEX "organization_occurredAt_1_idx" ON "domain_events" USING btree ("organization_id","occurred_at");
  CREATE INDEX "subjectCollection_subjectId_1_idx" ON "domain_events" USING btree ("subject_collection","subject_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_leads_id_idx" ON "payload_locked_documents_rels" USING btree ("leads_id");
  CREATE INDEX "payload_locked_documents_rels_clients_id_idx" ON "payload_locked_documents_rels" USING btree ("clients_id");
  CREATE INDEX "payload_locked_documents_rels_companies_id_idx" ON "payload_locked_documents_rels" USING btree ("companies_id");
  CREATE INDEX "payload_locked_documents_rels_services_id_idx" ON "payload_locked_documents_rels" USING btree ("services_id");
  CREATE INDEX "payload_locked_documents_rels_organizations_id_idx" ON "payload_locked_documents_rels" USING btree ("organizations_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "leads" CASCADE;
  DROP TABLE "clients" CASCADE;
  DROP TABLE "companies" CASCADE;
  DROP TABLE "services" CASCADE;
  DROP TABLE "services_locales" CASCADE;
  DROP TABLE "_services_v" CASCADE;
  DROP TABLE "_services_v_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "organizations_domains" CASCADE;
  DROP TABLE "organizations_languages" CASCADE;
  DROP TABLE "organizations" CASCADE;
  DROP TABLE "organizations_locales" CASCADE;
  DROP TABLE "users_memberships" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "teams" CASCADE;
  DROP TABLE "team_members" CASCADE;
  DROP TABLE "team_invites" CASCADE;
  DROP TABLE "team_invites_rels" CASCADE;
  DROP TABLE "notifications" CASCADE;
  DROP TABLE "outbox_messages" CASCADE;
  DROP TABLE "audit_logs" CASCADE;
  DROP TABLE "domain_events" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_leads_status";
  DROP TYPE "public"."enum_leads_source";
  DROP TYPE "public"."enum_clients_status";
  DROP TYPE "public"."enum_services_look_kind";
  DROP TYPE "public"."enum_services_status";
  DROP TYPE "public"."enum__services_v_version_look_kind";
  DROP TYPE "public"."enum__services_v_version_status";
  DROP TYPE "public"."enum__services_v_published_locale";
  DROP TYPE "public"."enum_media_type";
  DROP TYPE "public"."enum_media_visibility";
  DROP TYPE "public"."enum_organizations_languages";
  DROP TYPE "public"."enum_organizations_brand_theme";
  DROP TYPE "public"."enum_organizations_sign_up_role";
  DROP TYPE "public"."enum_organizations_plan";
  DROP TYPE "public"."enum_users_memberships_role";
  DROP TYPE "public"."enum_users_profile_type";
  DROP TYPE "public"."enum_users_plan";
  DROP TYPE "public"."enum_teams_plan";
  DROP TYPE "public"."enum_team_members_role";
  DROP TYPE "public"."enum_team_invites_organization_role";
  DROP TYPE "public"."enum_team_invites_role";
  DROP TYPE "public"."enum_notifications_type";
  DROP TYPE "public"."enum_outbox_messages_status";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
