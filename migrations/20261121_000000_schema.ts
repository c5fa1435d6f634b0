import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'es', 'fr', 'de', 'ja');
  CREATE TYPE "public"."enum_tasks_category" AS ENUM('DESIGN', 'CODE', 'CLIENT', 'LEARNING', 'FITNESS', 'ADMIN', 'SAAS', 'NETWORKING');
  CREATE TYPE "public"."enum_tasks_energy_level" AS ENUM('DEEP_WORK', 'MODERATE', 'LIGHT');
  CREATE TYPE "public"."enum_tasks_status" AS ENUM('NEW', 'TODO', 'IN_PROGRESS', 'BLOCKED', 'NEEDS_REVIEW', 'DONE', 'CANCELLED');
  CREATE TYPE "public"."enum_tasks_priority" AS ENUM('LOW', 'MEDIUM', 'HIGH', 'URGENT');
  CREATE TYPE "public"."enum_tasks_source" AS ENUM('MANUAL', 'ACTIVITY', 'TEMPLATE', 'RECURRENCE', 'WORKFLOW', 'AI', 'API', 'IMPORT');
  CREATE TYPE "public"."enum_goals_type" AS ENUM('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'daily_productive', 'daily_distraction');
  CREATE TYPE "public"."enum_activities_category" AS ENUM('DESIGN', 'CODE', 'CLIENT', 'LEARNING', 'FITNESS', 'ADMIN', 'SAAS', 'NETWORKING');
  CREATE TYPE "public"."enum_activities_energy_level" AS ENUM('DEEP_WORK', 'MODERATE', 'LIGHT');
  CREATE TYPE "public"."enum_notifications_type" AS ENUM('INFO', 'WARNING', 'ERROR', 'SUCCESS', 'TASK_DUE', 'WORKFLOW_COMPLETE', 'BUDGET_ALERT');
  CREATE TYPE "public"."enum_leads_status" AS ENUM('NEW', 'CONTACTED', 'QUALIFIED', 'CONVERTED', 'LOST');
  CREATE TYPE "public"."enum_leads_source" AS ENUM('CONTACT_FORM', 'PLATFORM_SIGNUP', 'CHAT', 'IMPORT', 'API', 'MANUAL');
  CREATE TYPE "public"."enum_form_submissions_status" AS ENUM('NEW', 'READ', 'SPAM');
  CREATE TYPE "public"."enum_comments_status" AS ENUM('UNCONFIRMED', 'PENDING', 'APPROVED', 'REJECTED', 'SPAM');
  CREATE TYPE "public"."enum_clients_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD', 'MXN', 'BRL');
  CREATE TYPE "public"."enum_clients_payment_status" AS ENUM('CURRENT', 'PENDING', 'OVERDUE');
  CREATE TYPE "public"."enum_clients_status" AS ENUM('ACTIVE', 'PAUSED', 'COMPLETED', 'CHURNED');
  CREATE TYPE "public"."enum_clients_health_score" AS ENUM('GREEN', 'YELLOW', 'RED');
  CREATE TYPE "public"."enum_clients_health_override" AS ENUM('GREEN', 'YELLOW', 'RED');
  CREATE TYPE "public"."enum_opportunities_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD', 'MXN', 'BRL');
  CREATE TYPE "public"."enum_opportunities_source" AS ENUM('MANUAL', 'LEAD', 'RULE', 'AI');
  CREATE TYPE "public"."enum_client_calls_status" AS ENUM('SCHEDULED', 'COMPLETED', 'CANCELLED', 'NO_SHOW');
  CREATE TYPE "public"."enum_client_calls_sentiment" AS ENUM('POSITIVE', 'NEUTRAL', 'NEGATIVE');
  CREATE TYPE "public"."enum_projects_type" AS ENUM('WEBSITE', 'APPLICATION', 'STOREFRONT', 'BRANDING', 'AUTOMATION', 'CONSULTING', 'OTHER');
  CREATE TYPE "public"."enum_projects_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD', 'MXN', 'BRL');
  CREATE TYPE "public"."enum_projects_status" AS ENUM('PLANNING', 'DESIGN', 'DEVELOPMENT', 'REVIEW', 'LAUNCHED');
  CREATE TYPE "public"."enum_projects_priority" AS ENUM('LOW', 'MEDIUM', 'HIGH', 'URGENT');
  CREATE TYPE "public"."enum_testimonials_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__testimonials_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__testimonials_v_published_locale" AS ENUM('en', 'es', 'fr', 'de', 'ja');
  CREATE TYPE "public"."enum_testimonial_requests_status" AS ENUM('SENT', 'ANSWERED', 'EXPIRED');
  CREATE TYPE "public"."enum_imports_into" AS ENUM('leads', 'contacts', 'companies', 'clients', 'tasks');
  CREATE TYPE "public"."enum_imports_format" AS ENUM('CSV', 'VCARD');
  CREATE TYPE "public"."enum_imports_on_duplicate" AS ENUM('UPDATE', 'SKIP', 'CREATE');
  CREATE TYPE "public"."enum_imports_status" AS ENUM('MAPPING', 'CHECKING', 'READY', 'RUNNING', 'DONE', 'STOPPED', 'UNDONE');
  CREATE TYPE "public"."enum_audit_bookings_place" AS ENUM('VIDEO', 'PHONE', 'IN_PERSON');
  CREATE TYPE "public"."enum_audit_bookings_status" AS ENUM('PENDING', 'CONFIRMED', 'COMPLETED', 'NO_SHOW', 'DECLINED', 'CANCELLED');
  CREATE TYPE "public"."enum_audit_bookings_audit_type" AS ENUM('GENERAL', 'SALES_PROCESS', 'MARKETING_FUNNEL', 'PRICING_STRATEGY', 'CUSTOMER_RETENTION', 'DIGITAL_TRANSFORMATION', 'OPERATIONAL_EFFICIENCY');
  CREATE TYPE "public"."enum_audit_bookings_source" AS ENUM('SITE', 'EMBED', 'PORTAL', 'WAITLIST', 'ADMIN', 'API');
  CREATE TYPE "public"."enum_audit_bookings_cancelled_by" AS ENUM('VISITOR', 'STAFF', 'SYSTEM');
  CREATE TYPE "public"."enum_consultations_status" AS ENUM('PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED');
  CREATE TYPE "public"."enum_consultations_consultation_type" AS ENUM('STRATEGY', 'TECHNICAL', 'IMPLEMENTATION', 'OPTIMIZATION', 'TRAINING', 'GENERAL');
  CREATE TYPE "public"."enum_revenue_audits_recommendations_impact" AS ENUM('LOW', 'MEDIUM', 'HIGH');
  CREATE TYPE "public"."enum_revenue_audits_recommendations_effort" AS ENUM('LOW', 'MEDIUM', 'HIGH');
  CREATE TYPE "public"."enum_revenue_audits_status" AS ENUM('DRAFT', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED');
  CREATE TYPE "public"."enum_revenue_audits_audit_type" AS ENUM('GENERAL', 'SALES_PROCESS', 'MARKETING_FUNNEL', 'PRICING_STRATEGY', 'CUSTOMER_RETENTION', 'DIGITAL_TRANSFORMATION', 'OPERATIONAL_EFFICIENCY');
  CREATE TYPE "public"."enum_revenue_audits_language" AS ENUM('en', 'es', 'fr', 'de', 'ja');
  CREATE TYPE "public"."enum_follow_ups_status" AS ENUM('SCHEDULED', 'DONE', 'CANCELLED');
  CREATE TYPE "public"."enum_waitlist_entries_status" AS ENUM('WAITING', 'OFFERED', 'BOOKED', 'LEFT', 'EXPIRED');
  CREATE TYPE "public"."enum_booking_types_purpose" AS ENUM('MEETING', 'CONSULTATION', 'AUDIT');
  CREATE TYPE "public"."enum_booking_types_audit_type" AS ENUM('GENERAL', 'SALES_PROCESS', 'MARKETING_FUNNEL', 'PRICING_STRATEGY', 'CUSTOMER_RETENTION', 'DIGITAL_TRANSFORMATION', 'OPERATIONAL_EFFICIENCY');
  CREATE TYPE "public"."enum_booking_types_consultation_type" AS ENUM('STRATEGY', 'TECHNICAL', 'IMPLEMENTATION', 'OPTIMIZATION', 'TRAINING', 'GENERAL');
  CREATE TYPE "public"."enum_booking_types_place" AS ENUM('VIDEO', 'PHONE', 'IN_PERSON');
  CREATE TYPE "public"."enum_booking_types_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD', 'MXN', 'BRL');
  CREATE TYPE "public"."enum_booking_types_assignment" AS ENUM('HOST', 'ROUND_ROBIN', 'TOGETHER');
  CREATE TYPE "public"."enum_booking_types_color" AS ENUM('slate', 'brass', 'verdigris', 'blue', 'plum', 'red');
  CREATE TYPE "public"."enum_booking_hosts_mails" AS ENUM('ALL', 'NEWS', 'NONE');
  CREATE TYPE "public"."enum_audit_availability_day_of_week" AS ENUM('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY');
  CREATE TYPE "public"."enum_audit_templates_questions_kind" AS ENUM('TEXT', 'LONG_TEXT', 'NUMBER', 'CHOICE', 'YES_NO', 'RATING');
  CREATE TYPE "public"."enum_audit_templates_audit_type" AS ENUM('GENERAL', 'SALES_PROCESS', 'MARKETING_FUNNEL', 'PRICING_STRATEGY', 'CUSTOMER_RETENTION', 'DIGITAL_TRANSFORMATION', 'OPERATIONAL_EFFICIENCY');
  CREATE TYPE "public"."enum_pipelines_type" AS ENUM('SALES', 'SUPPORT', 'BILLING', 'INTERNAL', 'GENERIC', 'CUSTOM');
  CREATE TYPE "public"."enum_pipeline_items_priority" AS ENUM('LOW', 'MEDIUM', 'HIGH', 'URGENT');
  CREATE TYPE "public"."enum_pipeline_items_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD', 'MXN', 'BRL');
  CREATE TYPE "public"."enum_pipeline_stages_color" AS ENUM('slate', 'brass', 'verdigris', 'blue', 'plum', 'red');
  CREATE TYPE "public"."enum_pipeline_stages_outcome" AS ENUM('WON', 'LOST');
  CREATE TYPE "public"."enum_task_templates_category" AS ENUM('DESIGN', 'CODE', 'CLIENT', 'LEARNING', 'FITNESS', 'ADMIN', 'SAAS', 'NETWORKING');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('en', 'es', 'fr', 'de', 'ja');
  CREATE TYPE "public"."enum_services_look_kind" AS ENUM('enamel', 'banded', 'marbled', 'cratered', 'clouded', 'oceanic', 'agate', 'engraved');
  CREATE TYPE "public"."enum_services_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__services_v_version_look_kind" AS ENUM('enamel', 'banded', 'marbled', 'cratered', 'clouded', 'oceanic', 'agate', 'engraved');
  CREATE TYPE "public"."enum__services_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__services_v_published_locale" AS ENUM('en', 'es', 'fr', 'de', 'ja');
  CREATE TYPE "public"."enum_case_studies_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__case_studies_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__case_studies_v_published_locale" AS ENUM('en', 'es', 'fr', 'de', 'ja');
  CREATE TYPE "public"."enum_posts_state" AS ENUM('DRAFT', 'PUBLISHED', 'ARCHIVED');
  CREATE TYPE "public"."enum_posts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__posts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__posts_v_published_locale" AS ENUM('en', 'es', 'fr', 'de', 'ja');
  CREATE TYPE "public"."enum_forms_result" AS ENUM('LEAD', 'SUBMISSION');
  CREATE TYPE "public"."enum__forms_v_version_result" AS ENUM('LEAD', 'SUBMISSION');
  CREATE TYPE "public"."enum_media_type" AS ENUM('MODEL', 'TEXTURE', 'IMAGE', 'VIDEO', 'DOCUMENT');
  CREATE TYPE "public"."enum_media_visibility" AS ENUM('public', 'private');
  CREATE TYPE "public"."enum_media_category" AS ENUM('SCREENSHOT', 'MOCKUP', 'LOGO', 'PHOTO', 'CONTRACT', 'INVOICE', 'REPORT', 'OTHER');
  CREATE TYPE "public"."enum_redirects_permanence" AS ENUM('PERMANENT', 'TEMPORARY');
  CREATE TYPE "public"."enum_organizations_languages" AS ENUM('en', 'es', 'fr', 'de', 'ja');
  CREATE TYPE "public"."enum_organizations_brand_theme" AS ENUM('system', 'dark', 'light');
  CREATE TYPE "public"."enum_organizations_brand_display_font" AS ENUM('fraunces', 'instrument-sans', 'jetbrains-mono');
  CREATE TYPE "public"."enum_organizations_brand_radius" AS ENUM('square', 'slight', 'round');
  CREATE TYPE "public"."enum_organizations_sign_up_role" AS ENUM('USER', 'CLIENT');
  CREATE TYPE "public"."enum_organizations_plan" AS ENUM('FREE', 'STARTER', 'PROFESSIONAL', 'ENTERPRISE');
  CREATE TYPE "public"."enum_users_memberships_role" AS ENUM('ADMIN', 'DIRECTOR', 'MANAGER', 'PM', 'OPERATOR', 'EDITOR', 'AUTHOR', 'TEAM', 'USER', 'CLIENT');
  CREATE TYPE "public"."enum_users_profile_type" AS ENUM('developer', 'designer', 'manager');
  CREATE TYPE "public"."enum_users_plan" AS ENUM('free', 'personal', 'pro', 'team');
  CREATE TYPE "public"."enum_teams_plan" AS ENUM('free', 'team');
  CREATE TYPE "public"."enum_team_members_role" AS ENUM('owner', 'admin', 'member');
  CREATE TYPE "public"."enum_team_invites_organization_role" AS ENUM('ADMIN', 'DIRECTOR', 'MANAGER', 'PM', 'OPERATOR', 'EDITOR', 'AUTHOR', 'TEAM', 'USER', 'CLIENT');
  CREATE TYPE "public"."enum_team_invites_role" AS ENUM('owner', 'admin', 'member');
  CREATE TYPE "public"."enum_outbox_messages_status" AS ENUM('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'CANCELLED');
  CREATE TYPE "public"."enum_audit_notifications_type" AS ENUM('CONFIRMATION', 'REMINDER_24H', 'REMINDER_2H', 'FOLLOW_UP', 'CANCELLATION', 'RESCHEDULE');
  CREATE TYPE "public"."enum_audit_notifications_recipient" AS ENUM('VISITOR', 'HOST');
  CREATE TYPE "public"."enum_audit_notifications_change" AS ENUM('REQUESTED', 'CREATED', 'CONFIRMED', 'RESCHEDULED', 'CANCELLED', 'DECLINED', 'COMPLETED', 'REMINDED', 'WITHDRAWN', 'HANDED_ON');
  CREATE TYPE "public"."enum_audit_notifications_status" AS ENUM('QUEUED', 'SENDING', 'SENT', 'VOID', 'FAILED', 'UNCERTAIN');
  CREATE TYPE "public"."enum_host_reservations_source" AS ENUM('BOOKING', 'HOLD', 'CONSULTATION', 'CALL', 'BLOCK');
  CREATE TYPE "public"."enum_host_reservations_state" AS ENUM('HELD', 'PENDING', 'CONFIRMED');
  CREATE TYPE "public"."enum_changesets_kind" AS ENUM('CONVERSION', 'MERGE', 'IMPORT');
  CREATE TYPE "public"."enum_goal_entries_reason" AS ENUM('COMPLETED', 'REOPENED', 'MOVED_IN', 'MOVED_OUT', 'TRASHED', 'RESTORED', 'DELETED', 'RECOUNTED');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_query_presets_access_read_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers', 'organization');
  CREATE TYPE "public"."enum_payload_query_presets_access_update_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers', 'organization');
  CREATE TYPE "public"."enum_payload_query_presets_access_delete_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers', 'organization');
  CREATE TYPE "public"."enum_payload_query_presets_related_collection" AS ENUM('tasks', 'goals', 'activities', 'leads', 'form-submissions', 'comments', 'clients', 'contacts', 'companies', 'opportunities', 'client-calls', 'projects', 'audit-bookings', 'consultations', 'revenue-audits', 'follow-ups', 'waitlist-entries', 'pipeline-items', 'posts', 'media');
  CREATE TABLE "tasks_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"is_done" boolean DEFAULT false
  );
  
  CREATE TABLE "tasks" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"activity_id" uuid,
  	"category" "enum_tasks_category",
  	"energy_level" "enum_tasks_energy_level" DEFAULT 'MODERATE' NOT NULL,
  	"scheduled_date" timestamp(3) with time zone,
  	"scheduled_time" varchar,
  	"time_block_minutes" numeric DEFAULT 90 NOT NULL,
  	"due_date" timestamp(3) with time zone,
  	"goal_id" uuid,
  	"client_id" uuid,
  	"project_id" uuid,
  	"pipeline_id" uuid,
  	"stage_id" uuid,
  	"status" "enum_tasks_status" DEFAULT 'TODO' NOT NULL,
  	"priority" "enum_tasks_priority" DEFAULT 'MEDIUM' NOT NULL,
  	"owner_id" uuid NOT NULL,
  	"assigned_to_id" uuid,
  	"completed_at" timestamp(3) with time zone,
  	"source" "enum_tasks_source" DEFAULT 'MANUAL' NOT NULL,
  	"template_id" uuid,
  	"workflow" varchar,
  	"recurrence" varchar,
  	"recurrence_of_id" uuid,
  	"recurrence_day" timestamp(3) with time zone,
  	"times_carried" numeric DEFAULT 0,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "tasks_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "tasks_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"tasks_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "goals" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"type" "enum_goals_type" DEFAULT 'WEEKLY' NOT NULL,
  	"target_value" numeric,
  	"target_hours" numeric,
  	"due_date" timestamp(3) with time zone,
  	"owner_id" uuid NOT NULL,
  	"is_active" boolean DEFAULT true,
  	"current_value" numeric DEFAULT 0,
  	"period_start" timestamp(3) with time zone,
  	"completed_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "activities" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"category" "enum_activities_category" NOT NULL,
  	"energy_level" "enum_activities_energy_level" DEFAULT 'MODERATE' NOT NULL,
  	"default_duration_minutes" numeric DEFAULT 90 NOT NULL,
  	"icon" varchar,
  	"is_active" boolean DEFAULT true,
  	"sort_order" numeric DEFAULT 0,
  	"owner_id" uuid NOT NULL,
  	"times_used" numeric DEFAULT 0,
  	"last_used" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
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
  
  CREATE TABLE "leads" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"phone" varchar,
  	"company" varchar,
  	"message" varchar,
  	"service_id" uuid,
  	"next_step" varchar,
  	"next_step_at" timestamp(3) with time zone,
  	"status" "enum_leads_status" DEFAULT 'NEW' NOT NULL,
  	"lost_reason" varchar,
  	"source" "enum_leads_source" DEFAULT 'CONTACT_FORM' NOT NULL,
  	"owner_id" uuid,
  	"user_id" uuid,
  	"duplicate_of_id" uuid,
  	"client_id" uuid,
  	"converted_at" timestamp(3) with time zone,
  	"domain" varchar,
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
  
  CREATE TABLE "client_messages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"client_id" uuid NOT NULL,
  	"body" varchar NOT NULL,
  	"author_id" uuid,
  	"is_from_client" boolean DEFAULT false,
  	"read_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "client_messages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "form_submissions_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "form_submissions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"form_id" uuid NOT NULL,
  	"name" varchar,
  	"email" varchar,
  	"status" "enum_form_submissions_status" DEFAULT 'NEW' NOT NULL,
  	"lead_id" uuid,
  	"spam_score" numeric DEFAULT 0,
  	"spam_reasons" varchar,
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
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "comments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"content" varchar NOT NULL,
  	"post_id" uuid NOT NULL,
  	"parent_id" uuid,
  	"author_id" uuid,
  	"author_name" varchar,
  	"author_email" varchar,
  	"status" "enum_comments_status" DEFAULT 'PENDING' NOT NULL,
  	"spam_score" numeric DEFAULT 0,
  	"spam_reasons" varchar,
  	"email_confirmed_at" timestamp(3) with time zone,
  	"locale" varchar,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "clients_credentials" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"username" varchar,
  	"url" varchar,
  	"secret" varchar
  );
  
  CREATE TABLE "clients" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"name" varchar NOT NULL,
  	"email" varchar,
  	"phone" varchar,
  	"company_id" uuid,
  	"industry" varchar,
  	"notes" varchar,
  	"referred_by" varchar,
  	"metadata" jsonb DEFAULT '{}'::jsonb,
  	"website_url" varchar,
  	"github_url" varchar,
  	"vercel_url" varchar,
  	"figma_url" varchar,
  	"contract_value" numeric,
  	"monthly_retainer" numeric,
  	"currency" "enum_clients_currency" DEFAULT 'EUR' NOT NULL,
  	"payment_status" "enum_clients_payment_status" DEFAULT 'CURRENT' NOT NULL,
  	"status" "enum_clients_status" DEFAULT 'ACTIVE' NOT NULL,
  	"health_score" "enum_clients_health_score" DEFAULT 'GREEN' NOT NULL,
  	"health_reasons" jsonb,
  	"health_override" "enum_clients_health_override",
  	"health_checked_at" timestamp(3) with time zone,
  	"owner_id" uuid,
  	"last_contacted" timestamp(3) with time zone,
  	"next_followup" timestamp(3) with time zone,
  	"merged_into_id" uuid,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "contacts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"first_name" varchar NOT NULL,
  	"last_name" varchar,
  	"name" varchar,
  	"email" varchar,
  	"phone" varchar,
  	"role" varchar,
  	"company_id" uuid,
  	"client_id" uuid,
  	"is_primary" boolean DEFAULT false,
  	"last_contacted" timestamp(3) with time zone,
  	"notes" varchar,
  	"merged_into_id" uuid,
  	"metadata" jsonb,
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
  	"domain" varchar,
  	"metadata" jsonb,
  	"merged_into_id" uuid,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "opportunities" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"client_id" uuid NOT NULL,
  	"contact_id" uuid,
  	"value" numeric,
  	"currency" "enum_opportunities_currency" DEFAULT 'EUR' NOT NULL,
  	"stage_id" uuid,
  	"expected_close_date" timestamp(3) with time zone,
  	"reason" varchar,
  	"lead_id" uuid,
  	"project_id" uuid,
  	"owner_id" uuid,
  	"source" "enum_opportunities_source" DEFAULT 'MANUAL' NOT NULL,
  	"is_ai_generated" boolean DEFAULT false,
  	"is_dismissed" boolean DEFAULT false,
  	"is_converted" boolean DEFAULT false,
  	"closed_at" timestamp(3) with time zone,
  	"suggestion_key" varchar,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "client_calls" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"title" varchar NOT NULL,
  	"client_id" uuid NOT NULL,
  	"contact_id" uuid,
  	"scheduled_at" timestamp(3) with time zone NOT NULL,
  	"duration_minutes" numeric DEFAULT 30,
  	"meeting_url" varchar,
  	"agenda" varchar,
  	"notes" varchar,
  	"next_step" varchar,
  	"status" "enum_client_calls_status" DEFAULT 'SCHEDULED' NOT NULL,
  	"sentiment" "enum_client_calls_sentiment",
  	"owner_id" uuid,
  	"completed_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "projects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"client_id" uuid NOT NULL,
  	"company_id" uuid,
  	"type" "enum_projects_type" DEFAULT 'WEBSITE' NOT NULL,
  	"start_date" timestamp(3) with time zone,
  	"due_date" timestamp(3) with time zone,
  	"budget" numeric,
  	"paid_amount" numeric DEFAULT 0,
  	"currency" "enum_projects_currency" DEFAULT 'EUR' NOT NULL,
  	"repository_url" varchar,
  	"staging_url" varchar,
  	"production_url" varchar,
  	"status" "enum_projects_status" DEFAULT 'PLANNING' NOT NULL,
  	"priority" "enum_projects_priority" DEFAULT 'MEDIUM' NOT NULL,
  	"owner_id" uuid,
  	"launched_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "testimonials" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"organization_id" uuid,
  	"author_name" varchar,
  	"company" varchar,
  	"rating" numeric DEFAULT 5,
  	"photo_id" uuid,
  	"service_id" uuid,
  	"author_id" uuid,
  	"client_id" uuid,
  	"featured" boolean DEFAULT false,
  	"consent_at" timestamp(3) with time zone,
  	"consent_text" varchar,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_testimonials_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "testimonials_locales" (
  	"content" varchar,
  	"author_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_testimonials_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version__order" varchar,
  	"version_organization_id" uuid,
  	"version_author_name" varchar,
  	"version_company" varchar,
  	"version_rating" numeric DEFAULT 5,
  	"version_photo_id" uuid,
  	"version_service_id" uuid,
  	"version_author_id" uuid,
  	"version_client_id" uuid,
  	"version_featured" boolean DEFAULT false,
  	"version_consent_at" timestamp(3) with time zone,
  	"version_consent_text" varchar,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__testimonials_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__testimonials_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_testimonials_v_locales" (
  	"version_content" varchar,
  	"version_author_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "testimonial_requests" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"client_id" uuid,
  	"service_id" uuid,
  	"message" varchar,
  	"language" varchar,
  	"status" "enum_testimonial_requests_status" DEFAULT 'SENT' NOT NULL,
  	"expires_at" timestamp(3) with time zone,
  	"answered_at" timestamp(3) with time zone,
  	"testimonial_id" uuid,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "imports" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"file_name" varchar NOT NULL,
  	"into" "enum_imports_into" NOT NULL,
  	"format" "enum_imports_format" NOT NULL,
  	"on_duplicate" "enum_imports_on_duplicate" DEFAULT 'UPDATE' NOT NULL,
  	"encoding" varchar,
  	"delimiter" varchar,
  	"columns" jsonb,
  	"mapping" jsonb,
  	"status" "enum_imports_status" DEFAULT 'MAPPING' NOT NULL,
  	"total" numeric DEFAULT 0,
  	"created" numeric DEFAULT 0,
  	"updated" numeric DEFAULT 0,
  	"skipped" numeric DEFAULT 0,
  	"failed" numeric DEFAULT 0,
  	"run_by_id" uuid,
  	"started_at" timestamp(3) with time zone,
  	"finished_at" timestamp(3) with time zone,
  	"changeset_id" uuid,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_bookings_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar NOT NULL,
  	"answer" varchar
  );
  
  CREATE TABLE "audit_bookings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"booking_type_id" uuid NOT NULL,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone,
  	"client_name" varchar NOT NULL,
  	"client_email" varchar NOT NULL,
  	"client_phone" varchar,
  	"client_id" uuid,
  	"contact_id" uuid,
  	"lead_id" uuid,
  	"place" "enum_audit_bookings_place",
  	"location" varchar,
  	"message" varchar,
  	"notes" varchar,
  	"cancel_reason" varchar,
  	"status" "enum_audit_bookings_status" DEFAULT 'CONFIRMED' NOT NULL,
  	"assigned_to_id" uuid,
  	"audit_type" "enum_audit_bookings_audit_type" DEFAULT 'GENERAL',
  	"reference" varchar,
  	"scheduled_date" varchar,
  	"scheduled_time" varchar,
  	"time_zone" varchar,
  	"visitor_time_zone" varchar,
  	"language" varchar,
  	"source" "enum_audit_bookings_source" DEFAULT 'ADMIN',
  	"session_id" uuid,
  	"version" numeric DEFAULT 1,
  	"sequence" numeric DEFAULT 0,
  	"uid" varchar,
  	"idempotency_key" varchar,
  	"consent_at" timestamp(3) with time zone,
  	"consent_text" varchar,
  	"cancelled_at" timestamp(3) with time zone,
  	"cancelled_by" "enum_audit_bookings_cancelled_by",
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "audit_bookings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "consultations_action_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"owner_id" uuid,
  	"is_done" boolean DEFAULT false,
  	"task_id" uuid
  );
  
  CREATE TABLE "consultations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"company" varchar,
  	"department" varchar,
  	"challenges" varchar,
  	"scheduled_at" timestamp(3) with time zone,
  	"duration_minutes" numeric DEFAULT 60,
  	"time_zone" varchar,
  	"meeting_url" varchar,
  	"notes" varchar,
  	"proposal_generated" boolean DEFAULT false,
  	"opportunity_id" uuid,
  	"cancel_reason" varchar,
  	"status" "enum_consultations_status" DEFAULT 'PENDING' NOT NULL,
  	"consultation_type" "enum_consultations_consultation_type" DEFAULT 'GENERAL' NOT NULL,
  	"assigned_to_id" uuid,
  	"client_id" uuid,
  	"lead_id" uuid,
  	"booking_id" varchar,
  	"appointment_id" uuid,
  	"language" varchar,
  	"consent_at" timestamp(3) with time zone,
  	"sequence" numeric DEFAULT 0,
  	"completed_at" timestamp(3) with time zone,
  	"cancelled_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "revenue_audits_recommendations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"detail" varchar,
  	"impact" "enum_revenue_audits_recommendations_impact",
  	"effort" "enum_revenue_audits_recommendations_effort",
  	"task_id" uuid
  );
  
  CREATE TABLE "revenue_audits" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"title" varchar NOT NULL,
  	"current_challenges" varchar,
  	"audit_results" varchar,
  	"template_id" uuid,
  	"outline" jsonb,
  	"answers" jsonb,
  	"status" "enum_revenue_audits_status" DEFAULT 'DRAFT' NOT NULL,
  	"audit_type" "enum_revenue_audits_audit_type" DEFAULT 'GENERAL' NOT NULL,
  	"client_id" uuid,
  	"assigned_to_id" uuid,
  	"booking_id" uuid,
  	"language" "enum_revenue_audits_language" DEFAULT 'en' NOT NULL,
  	"is_shared" boolean DEFAULT false,
  	"score" numeric,
  	"completed_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "revenue_audits_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "revenue_audits_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"contacts_id" uuid
  );
  
  CREATE TABLE "follow_ups" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"title" varchar NOT NULL,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"notes" varchar,
  	"consultation_id" uuid,
  	"audit_id" uuid,
  	"booking_id" uuid,
  	"call_id" uuid,
  	"status" "enum_follow_ups_status" DEFAULT 'SCHEDULED' NOT NULL,
  	"assigned_to_id" uuid,
  	"client_id" uuid,
  	"task_id" uuid,
  	"done_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "waitlist_entries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"booking_type_id" uuid NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"from_date" timestamp(3) with time zone NOT NULL,
  	"until_date" timestamp(3) with time zone NOT NULL,
  	"host_id" uuid,
  	"client_id" uuid,
  	"visitor_time_zone" varchar,
  	"language" varchar,
  	"status" "enum_waitlist_entries_status" DEFAULT 'WAITING' NOT NULL,
  	"offered_at" timestamp(3) with time zone,
  	"offered_start" timestamp(3) with time zone,
  	"offer_expires_at" timestamp(3) with time zone,
  	"offers" numeric DEFAULT 0,
  	"hold_id" uuid,
  	"booking_id" uuid,
  	"consent_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "booking_types" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"purpose" "enum_booking_types_purpose" DEFAULT 'MEETING' NOT NULL,
  	"audit_type" "enum_booking_types_audit_type" DEFAULT 'GENERAL' NOT NULL,
  	"consultation_type" "enum_booking_types_consultation_type" DEFAULT 'GENERAL',
  	"questions_from_id" uuid,
  	"service_id" uuid,
  	"place" "enum_booking_types_place" DEFAULT 'VIDEO' NOT NULL,
  	"location" varchar,
  	"price" numeric,
  	"currency" "enum_booking_types_currency" DEFAULT 'EUR' NOT NULL,
  	"duration_minutes" numeric DEFAULT 30 NOT NULL,
  	"step_minutes" numeric DEFAULT 30 NOT NULL,
  	"buffer_before_minutes" numeric DEFAULT 0 NOT NULL,
  	"buffer_after_minutes" numeric DEFAULT 0 NOT NULL,
  	"minimum_notice_minutes" numeric DEFAULT 240 NOT NULL,
  	"change_notice_minutes" numeric DEFAULT 120 NOT NULL,
  	"window_days" numeric DEFAULT 60 NOT NULL,
  	"seats" numeric,
  	"max_per_day" numeric,
  	"max_per_week" numeric,
  	"assignment" "enum_booking_types_assignment" DEFAULT 'HOST' NOT NULL,
  	"slug" varchar NOT NULL,
  	"is_active" boolean DEFAULT true,
  	"is_listed" boolean DEFAULT true,
  	"requires_confirmation" boolean DEFAULT false,
  	"has_waitlist" boolean DEFAULT true,
  	"color" "enum_booking_types_color" DEFAULT 'brass' NOT NULL,
  	"order" numeric DEFAULT 0,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "booking_types_locales" (
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "booking_types_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "booking_hosts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"user_id" uuid NOT NULL,
  	"name" varchar,
  	"time_zone" varchar DEFAULT 'Europe/Berlin' NOT NULL,
  	"country" varchar,
  	"region" varchar,
  	"max_per_day" numeric,
  	"max_per_week" numeric,
  	"mails" "enum_booking_hosts_mails" DEFAULT 'ALL',
  	"is_active" boolean DEFAULT true,
  	"feed_version" numeric DEFAULT 1,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "booking_hosts_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "audit_availability" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"assigned_to_id" uuid NOT NULL,
  	"day_of_week" "enum_audit_availability_day_of_week",
  	"date" timestamp(3) with time zone,
  	"start_time" varchar DEFAULT '09:00' NOT NULL,
  	"end_time" varchar DEFAULT '17:00' NOT NULL,
  	"valid_from" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone,
  	"max_bookings" numeric,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_availability_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"booking_types_id" uuid
  );
  
  CREATE TABLE "audit_blocked_dates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"blocked_date" timestamp(3) with time zone NOT NULL,
  	"last_date" timestamp(3) with time zone,
  	"start_time" varchar,
  	"end_time" varchar,
  	"reason" varchar NOT NULL,
  	"assigned_to_id" uuid,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "busy_feeds" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"name" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"owner_id" uuid NOT NULL,
  	"is_active" boolean DEFAULT true,
  	"last_fetched_at" timestamp(3) with time zone,
  	"events" numeric,
  	"last_error" varchar,
  	"etag" varchar,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_templates_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"description" varchar
  );
  
  CREATE TABLE "audit_templates_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"section" varchar,
  	"kind" "enum_audit_templates_questions_kind" DEFAULT 'TEXT' NOT NULL,
  	"is_required" boolean DEFAULT false,
  	"ask_when_booking" boolean DEFAULT false,
  	"weight" numeric DEFAULT 1
  );
  
  CREATE TABLE "audit_templates_questions_locales" (
  	"question" varchar NOT NULL,
  	"choices" varchar,
  	"help" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "audit_templates_checklists" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"section" varchar,
  	"items" varchar NOT NULL
  );
  
  CREATE TABLE "audit_templates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"title" varchar NOT NULL,
  	"audit_type" "enum_audit_templates_audit_type" DEFAULT 'GENERAL' NOT NULL,
  	"introduction" varchar,
  	"is_active" boolean DEFAULT true,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "pipelines" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"name" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"type" "enum_pipelines_type" DEFAULT 'GENERIC' NOT NULL,
  	"description" varchar,
  	"is_active" boolean DEFAULT true,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "pipeline_items" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"pipeline_id" uuid,
  	"stage_id" uuid NOT NULL,
  	"assigned_to_id" uuid,
  	"priority" "enum_pipeline_items_priority" DEFAULT 'MEDIUM' NOT NULL,
  	"due_date" timestamp(3) with time zone,
  	"value" numeric,
  	"currency" "enum_pipeline_items_currency" DEFAULT 'EUR' NOT NULL,
  	"client_id" uuid,
  	"lead_id" uuid,
  	"opportunity_id" uuid,
  	"task_id" uuid,
  	"project_id" uuid,
  	"rank" varchar,
  	"entered_stage_at" timestamp(3) with time zone,
  	"finished_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "pipeline_items_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "pipeline_stages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"pipeline_id" uuid NOT NULL,
  	"name" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"order" numeric DEFAULT 0 NOT NULL,
  	"color" "enum_pipeline_stages_color" DEFAULT 'slate',
  	"wip_limit" numeric,
  	"probability" numeric,
  	"is_terminal" boolean DEFAULT false,
  	"outcome" "enum_pipeline_stages_outcome",
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "task_templates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"label" varchar NOT NULL,
  	"category" "enum_task_templates_category",
  	"preferred_pipeline_key" varchar,
  	"definition" jsonb DEFAULT '{}'::jsonb NOT NULL,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "task_comments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"task_id" uuid NOT NULL,
  	"body" varchar NOT NULL,
  	"author_id" uuid,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "task_comments_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"meta_image_id" uuid,
  	"no_index" boolean DEFAULT false,
  	"is_home" boolean DEFAULT false,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"layout" jsonb,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_organization_id" uuid,
  	"version_meta_image_id" uuid,
  	"version_no_index" boolean DEFAULT false,
  	"version_is_home" boolean DEFAULT false,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_layout" jsonb,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
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
  	"meta_image_id" uuid,
  	"no_index" boolean DEFAULT false,
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
  	"meta_title" varchar,
  	"meta_description" varchar,
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
  	"version_meta_image_id" uuid,
  	"version_no_index" boolean DEFAULT false,
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
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "case_studies_metrics" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "case_studies_metrics_locales" (
  	"value" varchar,
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "case_studies" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"organization_id" uuid,
  	"hero_asset_id" uuid,
  	"company_id" uuid,
  	"project_id" uuid,
  	"testimonial_id" uuid,
  	"completed_at" timestamp(3) with time zone,
  	"project_url" varchar,
  	"meta_image_id" uuid,
  	"no_index" boolean DEFAULT false,
  	"featured" boolean DEFAULT false,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_case_studies_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "case_studies_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"content" jsonb,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "case_studies_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"media_id" uuid,
  	"tags_id" uuid
  );
  
  CREATE TABLE "_case_studies_v_version_metrics" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_case_studies_v_version_metrics_locales" (
  	"value" varchar,
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_case_studies_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version__order" varchar,
  	"version_organization_id" uuid,
  	"version_hero_asset_id" uuid,
  	"version_company_id" uuid,
  	"version_project_id" uuid,
  	"version_testimonial_id" uuid,
  	"version_completed_at" timestamp(3) with time zone,
  	"version_project_url" varchar,
  	"version_meta_image_id" uuid,
  	"version_no_index" boolean DEFAULT false,
  	"version_featured" boolean DEFAULT false,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__case_studies_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__case_studies_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_case_studies_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_content" jsonb,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_case_studies_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"media_id" uuid,
  	"tags_id" uuid
  );
  
  CREATE TABLE "posts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"hero_image_id" uuid,
  	"category_id" uuid,
  	"comments_open" boolean DEFAULT true,
  	"meta_image_id" uuid,
  	"no_index" boolean DEFAULT false,
  	"status" "enum_posts_state" DEFAULT 'DRAFT',
  	"author_id" uuid,
  	"published_at" timestamp(3) with time zone,
  	"view_count" numeric DEFAULT 0,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_posts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "posts_locales" (
  	"title" varchar,
  	"excerpt" varchar,
  	"content" jsonb,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "posts_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "posts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"tags_id" uuid,
  	"posts_id" uuid
  );
  
  CREATE TABLE "_posts_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_organization_id" uuid,
  	"version_hero_image_id" uuid,
  	"version_category_id" uuid,
  	"version_comments_open" boolean DEFAULT true,
  	"version_meta_image_id" uuid,
  	"version_no_index" boolean DEFAULT false,
  	"version_status" "enum_posts_state" DEFAULT 'DRAFT',
  	"version_author_id" uuid,
  	"version_published_at" timestamp(3) with time zone,
  	"version_view_count" numeric DEFAULT 0,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__posts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__posts_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_posts_v_locales" (
  	"version_title" varchar,
  	"version_excerpt" varchar,
  	"version_content" jsonb,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_posts_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_posts_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"tags_id" uuid,
  	"posts_id" uuid
  );
  
  CREATE TABLE "forms" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"fields" jsonb NOT NULL,
  	"redirect_to" varchar,
  	"result" "enum_forms_result" DEFAULT 'LEAD' NOT NULL,
  	"is_open" boolean DEFAULT true,
  	"closes_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "forms_locales" (
  	"title" varchar NOT NULL,
  	"introduction" varchar,
  	"submit_label" varchar,
  	"confirmation" varchar,
  	"consent" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "forms_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "_forms_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_organization_id" uuid,
  	"version_fields" jsonb NOT NULL,
  	"version_redirect_to" varchar,
  	"version_result" "enum__forms_v_version_result" DEFAULT 'LEAD' NOT NULL,
  	"version_is_open" boolean DEFAULT true,
  	"version_closes_at" timestamp(3) with time zone,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_forms_v_locales" (
  	"version_title" varchar NOT NULL,
  	"version_introduction" varchar,
  	"version_submit_label" varchar,
  	"version_confirmation" varchar,
  	"version_consent" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_forms_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"name" varchar,
  	"type" "enum_media_type" DEFAULT 'IMAGE' NOT NULL,
  	"visibility" "enum_media_visibility" DEFAULT 'private' NOT NULL,
  	"folder_id" uuid,
  	"category" "enum_media_category",
  	"client_id" uuid,
  	"shared_with_id" uuid,
  	"project_id" uuid,
  	"owner_id" uuid,
  	"vertices" numeric,
  	"triangles" numeric,
  	"materials" numeric,
  	"textures" numeric,
  	"lod_level" numeric,
  	"duration_seconds" numeric,
  	"pages" numeric,
  	"checksum" varchar,
  	"storage_path" varchar,
  	"blur_data_url" varchar,
  	"variants" jsonb,
  	"processed_at" timestamp(3) with time zone,
  	"problem" varchar,
  	"metadata" jsonb,
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
  
  CREATE TABLE "media_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"tags_id" uuid
  );
  
  CREATE TABLE "categories" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"organization_id" uuid,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "categories_locales" (
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"slug" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "tags" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "tags_locales" (
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "media_folders" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"name" varchar NOT NULL,
  	"parent_id" uuid,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"from" varchar NOT NULL,
  	"to" varchar,
  	"target_locale" varchar,
  	"permanence" "enum_redirects_permanence" DEFAULT 'PERMANENT' NOT NULL,
  	"is_automatic" boolean DEFAULT false,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"pages_id" uuid,
  	"services_id" uuid,
  	"case_studies_id" uuid,
  	"posts_id" uuid
  );
  
  CREATE TABLE "likes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"post_id" uuid NOT NULL,
  	"user_id" uuid NOT NULL,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
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
  	"brand_display_font" "enum_organizations_brand_display_font" DEFAULT 'fraunces',
  	"brand_radius" "enum_organizations_brand_radius" DEFAULT 'slight',
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
  	"navigation" jsonb,
  	"footer" jsonb,
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
  	"author_slug" varchar,
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
  
  CREATE TABLE "users_locales" (
  	"job_title" varchar,
  	"bio" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
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
  	"time_zone" varchar,
  	"attachments" jsonb,
  	"data" jsonb,
  	"html" varchar,
  	"text" varchar,
  	"dedupe_key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_notifications" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"booking_id" uuid NOT NULL,
  	"type" "enum_audit_notifications_type" NOT NULL,
  	"recipient" "enum_audit_notifications_recipient" NOT NULL,
  	"host_id" uuid,
  	"change" "enum_audit_notifications_change" NOT NULL,
  	"previous_start" timestamp(3) with time zone,
  	"booking_version" numeric NOT NULL,
  	"scheduled_for" timestamp(3) with time zone NOT NULL,
  	"status" "enum_audit_notifications_status" DEFAULT 'QUEUED' NOT NULL,
  	"sent" boolean DEFAULT false,
  	"sent_at" timestamp(3) with time zone,
  	"attempts" numeric DEFAULT 0,
  	"last_error" varchar,
  	"message_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "host_reservations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"host_id" uuid NOT NULL,
  	"blocked_from" timestamp(3) with time zone NOT NULL,
  	"blocked_until" timestamp(3) with time zone NOT NULL,
  	"source" "enum_host_reservations_source" NOT NULL,
  	"state" "enum_host_reservations_state" NOT NULL,
  	"booking_type_id" uuid,
  	"starts_at" timestamp(3) with time zone,
  	"seats" numeric DEFAULT 1 NOT NULL,
  	"seats_taken" numeric DEFAULT 1 NOT NULL,
  	"booking_id" uuid,
  	"hold_id" uuid,
  	"consultation_id" uuid,
  	"client_call_id" uuid,
  	"blocked_date_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "booking_holds" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"booking_type_id" uuid NOT NULL,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"assigned_to_id" uuid,
  	"session_id" uuid,
  	"waitlist_entry_id" uuid,
  	"token_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "booking_holds_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "busy_times" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"owner_id" uuid NOT NULL,
  	"feed_id" uuid NOT NULL,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"uid" varchar,
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
  
  CREATE TABLE "changesets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"summary" varchar NOT NULL,
  	"kind" "enum_changesets_kind" NOT NULL,
  	"subject_collection" varchar,
  	"subject_id" varchar,
  	"made_by_id" uuid,
  	"undone_at" timestamp(3) with time zone,
  	"undone_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "decision_logs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"task_id" uuid,
  	"event_name" varchar NOT NULL,
  	"reason" varchar,
  	"decision" jsonb NOT NULL,
  	"llm_call" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "goal_entries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"goal_id" uuid NOT NULL,
  	"owner_id" uuid,
  	"delta" numeric NOT NULL,
  	"reason" "enum_goal_entries_reason" NOT NULL,
  	"period" timestamp(3) with time zone,
  	"label" varchar,
  	"task" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "pipeline_moves" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"item_id" uuid,
  	"label" varchar,
  	"pipeline_id" uuid,
  	"from_stage_id" uuid,
  	"to_stage_id" uuid,
  	"moved_at" timestamp(3) with time zone NOT NULL,
  	"moved_by_id" uuid,
  	"seconds_in_stage" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
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
  	"tasks_id" uuid,
  	"leads_id" uuid,
  	"clients_id" uuid,
  	"contacts_id" uuid,
  	"companies_id" uuid,
  	"opportunities_id" uuid,
  	"client_calls_id" uuid,
  	"projects_id" uuid,
  	"testimonials_id" uuid,
  	"audit_bookings_id" uuid,
  	"consultations_id" uuid,
  	"revenue_audits_id" uuid,
  	"booking_types_id" uuid,
  	"audit_templates_id" uuid,
  	"task_templates_id" uuid,
  	"pages_id" uuid,
  	"services_id" uuid,
  	"case_studies_id" uuid,
  	"posts_id" uuid,
  	"forms_id" uuid,
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
  
  CREATE TABLE "payload_query_presets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"is_shared" boolean DEFAULT false,
  	"access_read_constraint" "enum_payload_query_presets_access_read_constraint" DEFAULT 'onlyMe',
  	"access_read_organization_id" uuid,
  	"access_update_constraint" "enum_payload_query_presets_access_update_constraint" DEFAULT 'onlyMe',
  	"access_update_organization_id" uuid,
  	"access_delete_constraint" "enum_payload_query_presets_access_delete_constraint" DEFAULT 'onlyMe',
  	"access_delete_organization_id" uuid,
  	"where" jsonb,
  	"columns" jsonb,
  	"group_by" varchar,
  	"related_collection" "enum_payload_query_presets_related_collection" NOT NULL,
  	"is_temp" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_query_presets_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  ALTER TABLE "tasks_steps" ADD CONSTRAINT "tasks_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_goal_id_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_pipeline_id_pipelines_id_fk" FOREIGN KEY ("pipeline_id") REFERENCES "public"."pipelines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_stage_id_pipeline_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."pipeline_stages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_template_id_task_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."task_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_recurrence_of_id_tasks_id_fk" FOREIGN KEY ("recurrence_of_id") REFERENCES "public"."tasks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks_texts" ADD CONSTRAINT "tasks_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tasks_rels" ADD CONSTRAINT "tasks_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tasks_rels" ADD CONSTRAINT "tasks_rels_tasks_fk" FOREIGN KEY ("tasks_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tasks_rels" ADD CONSTRAINT "tasks_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "goals" ADD CONSTRAINT "goals_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "goals" ADD CONSTRAINT "goals_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "goals" ADD CONSTRAINT "goals_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "goals" ADD CONSTRAINT "goals_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_duplicate_of_id_leads_id_fk" FOREIGN KEY ("duplicate_of_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads" ADD CONSTRAINT "leads_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "client_messages" ADD CONSTRAINT "client_messages_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "client_messages" ADD CONSTRAINT "client_messages_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "client_messages" ADD CONSTRAINT "client_messages_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "client_messages" ADD CONSTRAINT "client_messages_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "client_messages" ADD CONSTRAINT "client_messages_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "client_messages_rels" ADD CONSTRAINT "client_messages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."client_messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "client_messages_rels" ADD CONSTRAINT "client_messages_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_submissions_answers" ADD CONSTRAINT "form_submissions_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_comments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clients_credentials" ADD CONSTRAINT "clients_credentials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clients" ADD CONSTRAINT "clients_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clients" ADD CONSTRAINT "clients_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clients" ADD CONSTRAINT "clients_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clients" ADD CONSTRAINT "clients_merged_into_id_clients_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clients" ADD CONSTRAINT "clients_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clients" ADD CONSTRAINT "clients_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_merged_into_id_contacts_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "companies" ADD CONSTRAINT "companies_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "companies" ADD CONSTRAINT "companies_merged_into_id_companies_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."companies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "companies" ADD CONSTRAINT "companies_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "companies" ADD CONSTRAINT "companies_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_stage_id_pipeline_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."pipeline_stages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "client_calls" ADD CONSTRAINT "client_calls_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "client_calls" ADD CONSTRAINT "client_calls_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "client_calls" ADD CONSTRAINT "client_calls_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "client_calls" ADD CONSTRAINT "client_calls_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "client_calls" ADD CONSTRAINT "client_calls_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "client_calls" ADD CONSTRAINT "client_calls_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials_locales" ADD CONSTRAINT "testimonials_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_parent_id_testimonials_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."testimonials"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_organization_id_organizations_id_fk" FOREIGN KEY ("version_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_photo_id_media_id_fk" FOREIGN KEY ("version_photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_service_id_services_id_fk" FOREIGN KEY ("version_service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_author_id_users_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_client_id_clients_id_fk" FOREIGN KEY ("version_client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v_locales" ADD CONSTRAINT "_testimonials_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_testimonials_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "testimonial_requests" ADD CONSTRAINT "testimonial_requests_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonial_requests" ADD CONSTRAINT "testimonial_requests_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonial_requests" ADD CONSTRAINT "testimonial_requests_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonial_requests" ADD CONSTRAINT "testimonial_requests_testimonial_id_testimonials_id_fk" FOREIGN KEY ("testimonial_id") REFERENCES "public"."testimonials"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonial_requests" ADD CONSTRAINT "testimonial_requests_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonial_requests" ADD CONSTRAINT "testimonial_requests_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "imports" ADD CONSTRAINT "imports_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "imports" ADD CONSTRAINT "imports_run_by_id_users_id_fk" FOREIGN KEY ("run_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "imports" ADD CONSTRAINT "imports_changeset_id_changesets_id_fk" FOREIGN KEY ("changeset_id") REFERENCES "public"."changesets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "imports" ADD CONSTRAINT "imports_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "imports" ADD CONSTRAINT "imports_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_bookings_answers" ADD CONSTRAINT "audit_bookings_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."audit_bookings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audit_bookings" ADD CONSTRAINT "audit_bookings_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_bookings" ADD CONSTRAINT "audit_bookings_booking_type_id_booking_types_id_fk" FOREIGN KEY ("booking_type_id") REFERENCES "public"."booking_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_bookings" ADD CONSTRAINT "audit_bookings_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_bookings" ADD CONSTRAINT "audit_bookings_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_bookings" ADD CONSTRAINT "audit_bookings_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_bookings" ADD CONSTRAINT "audit_bookings_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_bookings" ADD CONSTRAINT "audit_bookings_session_id_host_reservations_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."host_reservations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_bookings" ADD CONSTRAINT "audit_bookings_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_bookings" ADD CONSTRAINT "audit_bookings_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_bookings_rels" ADD CONSTRAINT "audit_bookings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."audit_bookings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audit_bookings_rels" ADD CONSTRAINT "audit_bookings_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consultations_action_items" ADD CONSTRAINT "consultations_action_items_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations_action_items" ADD CONSTRAINT "consultations_action_items_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations_action_items" ADD CONSTRAINT "consultations_action_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_appointment_id_audit_bookings_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."audit_bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "revenue_audits_recommendations" ADD CONSTRAINT "revenue_audits_recommendations_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "revenue_audits_recommendations" ADD CONSTRAINT "revenue_audits_recommendations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."revenue_audits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "revenue_audits" ADD CONSTRAINT "revenue_audits_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "revenue_audits" ADD CONSTRAINT "revenue_audits_template_id_audit_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."audit_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "revenue_audits" ADD CONSTRAINT "revenue_audits_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "revenue_audits" ADD CONSTRAINT "revenue_audits_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "revenue_audits" ADD CONSTRAINT "revenue_audits_booking_id_audit_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."audit_bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "revenue_audits" ADD CONSTRAINT "revenue_audits_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "revenue_audits" ADD CONSTRAINT "revenue_audits_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "revenue_audits_texts" ADD CONSTRAINT "revenue_audits_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."revenue_audits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "revenue_audits_rels" ADD CONSTRAINT "revenue_audits_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."revenue_audits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "revenue_audits_rels" ADD CONSTRAINT "revenue_audits_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_audit_id_revenue_audits_id_fk" FOREIGN KEY ("audit_id") REFERENCES "public"."revenue_audits"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_booking_id_audit_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."audit_bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_call_id_client_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."client_calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_booking_type_id_booking_types_id_fk" FOREIGN KEY ("booking_type_id") REFERENCES "public"."booking_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_host_id_users_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_hold_id_booking_holds_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."booking_holds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_booking_id_audit_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."audit_bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_types" ADD CONSTRAINT "booking_types_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_types" ADD CONSTRAINT "booking_types_questions_from_id_audit_templates_id_fk" FOREIGN KEY ("questions_from_id") REFERENCES "public"."audit_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_types" ADD CONSTRAINT "booking_types_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_types" ADD CONSTRAINT "booking_types_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_types" ADD CONSTRAINT "booking_types_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_types_locales" ADD CONSTRAINT "booking_types_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."booking_types"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "booking_types_rels" ADD CONSTRAINT "booking_types_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."booking_types"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "booking_types_rels" ADD CONSTRAINT "booking_types_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "booking_hosts" ADD CONSTRAINT "booking_hosts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_hosts" ADD CONSTRAINT "booking_hosts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_hosts" ADD CONSTRAINT "booking_hosts_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_hosts" ADD CONSTRAINT "booking_hosts_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_hosts_locales" ADD CONSTRAINT "booking_hosts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."booking_hosts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audit_availability" ADD CONSTRAINT "audit_availability_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_availability" ADD CONSTRAINT "audit_availability_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_availability" ADD CONSTRAINT "audit_availability_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_availability" ADD CONSTRAINT "audit_availability_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_availability_rels" ADD CONSTRAINT "audit_availability_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."audit_availability"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audit_availability_rels" ADD CONSTRAINT "audit_availability_rels_booking_types_fk" FOREIGN KEY ("booking_types_id") REFERENCES "public"."booking_types"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audit_blocked_dates" ADD CONSTRAINT "audit_blocked_dates_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_blocked_dates" ADD CONSTRAINT "audit_blocked_dates_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_blocked_dates" ADD CONSTRAINT "audit_blocked_dates_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_blocked_dates" ADD CONSTRAINT "audit_blocked_dates_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "busy_feeds" ADD CONSTRAINT "busy_feeds_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "busy_feeds" ADD CONSTRAINT "busy_feeds_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "busy_feeds" ADD CONSTRAINT "busy_feeds_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "busy_feeds" ADD CONSTRAINT "busy_feeds_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_templates_sections" ADD CONSTRAINT "audit_templates_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."audit_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audit_templates_questions" ADD CONSTRAINT "audit_templates_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."audit_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audit_templates_questions_locales" ADD CONSTRAINT "audit_templates_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."audit_templates_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audit_templates_checklists" ADD CONSTRAINT "audit_templates_checklists_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."audit_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audit_templates" ADD CONSTRAINT "audit_templates_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_templates" ADD CONSTRAINT "audit_templates_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_templates" ADD CONSTRAINT "audit_templates_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipelines" ADD CONSTRAINT "pipelines_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipelines" ADD CONSTRAINT "pipelines_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipelines" ADD CONSTRAINT "pipelines_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_items" ADD CONSTRAINT "pipeline_items_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_items" ADD CONSTRAINT "pipeline_items_pipeline_id_pipelines_id_fk" FOREIGN KEY ("pipeline_id") REFERENCES "public"."pipelines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_items" ADD CONSTRAINT "pipeline_items_stage_id_pipeline_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."pipeline_stages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_items" ADD CONSTRAINT "pipeline_items_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_items" ADD CONSTRAINT "pipeline_items_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_items" ADD CONSTRAINT "pipeline_items_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_items" ADD CONSTRAINT "pipeline_items_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_items" ADD CONSTRAINT "pipeline_items_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_items" ADD CONSTRAINT "pipeline_items_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_items" ADD CONSTRAINT "pipeline_items_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_items" ADD CONSTRAINT "pipeline_items_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_items_texts" ADD CONSTRAINT "pipeline_items_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pipeline_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pipeline_stages" ADD CONSTRAINT "pipeline_stages_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_stages" ADD CONSTRAINT "pipeline_stages_pipeline_id_pipelines_id_fk" FOREIGN KEY ("pipeline_id") REFERENCES "public"."pipelines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_stages" ADD CONSTRAINT "pipeline_stages_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_stages" ADD CONSTRAINT "pipeline_stages_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "task_templates" ADD CONSTRAINT "task_templates_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "task_templates" ADD CONSTRAINT "task_templates_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "task_templates" ADD CONSTRAINT "task_templates_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "task_comments" ADD CONSTRAINT "task_comments_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "task_comments" ADD CONSTRAINT "task_comments_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "task_comments" ADD CONSTRAINT "task_comments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "task_comments" ADD CONSTRAINT "task_comments_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "task_comments" ADD CONSTRAINT "task_comments_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "task_comments_rels" ADD CONSTRAINT "task_comments_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."task_comments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "task_comments_rels" ADD CONSTRAINT "task_comments_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_organization_id_organizations_id_fk" FOREIGN KEY ("version_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_planet_model_id_media_id_fk" FOREIGN KEY ("planet_model_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_locales" ADD CONSTRAINT "services_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_parent_id_services_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_organization_id_organizations_id_fk" FOREIGN KEY ("version_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_planet_model_id_media_id_fk" FOREIGN KEY ("version_planet_model_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v_locales" ADD CONSTRAINT "_services_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "case_studies_metrics" ADD CONSTRAINT "case_studies_metrics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "case_studies_metrics_locales" ADD CONSTRAINT "case_studies_metrics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."case_studies_metrics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "case_studies" ADD CONSTRAINT "case_studies_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "case_studies" ADD CONSTRAINT "case_studies_hero_asset_id_media_id_fk" FOREIGN KEY ("hero_asset_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "case_studies" ADD CONSTRAINT "case_studies_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "case_studies" ADD CONSTRAINT "case_studies_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "case_studies" ADD CONSTRAINT "case_studies_testimonial_id_testimonials_id_fk" FOREIGN KEY ("testimonial_id") REFERENCES "public"."testimonials"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "case_studies" ADD CONSTRAINT "case_studies_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "case_studies" ADD CONSTRAINT "case_studies_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "case_studies" ADD CONSTRAINT "case_studies_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "case_studies_locales" ADD CONSTRAINT "case_studies_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "case_studies_rels" ADD CONSTRAINT "case_studies_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "case_studies_rels" ADD CONSTRAINT "case_studies_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "case_studies_rels" ADD CONSTRAINT "case_studies_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "case_studies_rels" ADD CONSTRAINT "case_studies_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_case_studies_v_version_metrics" ADD CONSTRAINT "_case_studies_v_version_metrics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_case_studies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_case_studies_v_version_metrics_locales" ADD CONSTRAINT "_case_studies_v_version_metrics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_case_studies_v_version_metrics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_case_studies_v" ADD CONSTRAINT "_case_studies_v_parent_id_case_studies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."case_studies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_case_studies_v" ADD CONSTRAINT "_case_studies_v_version_organization_id_organizations_id_fk" FOREIGN KEY ("version_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_case_studies_v" ADD CONSTRAINT "_case_studies_v_version_hero_asset_id_media_id_fk" FOREIGN KEY ("version_hero_asset_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_case_studies_v" ADD CONSTRAINT "_case_studies_v_version_company_id_companies_id_fk" FOREIGN KEY ("version_company_id") REFERENCES "public"."companies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_case_studies_v" ADD CONSTRAINT "_case_studies_v_version_project_id_projects_id_fk" FOREIGN KEY ("version_project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_case_studies_v" ADD CONSTRAINT "_case_studies_v_version_testimonial_id_testimonials_id_fk" FOREIGN KEY ("version_testimonial_id") REFERENCES "public"."testimonials"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_case_studies_v" ADD CONSTRAINT "_case_studies_v_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_case_studies_v" ADD CONSTRAINT "_case_studies_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_case_studies_v" ADD CONSTRAINT "_case_studies_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_case_studies_v_locales" ADD CONSTRAINT "_case_studies_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_case_studies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_case_studies_v_rels" ADD CONSTRAINT "_case_studies_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_case_studies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_case_studies_v_rels" ADD CONSTRAINT "_case_studies_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_case_studies_v_rels" ADD CONSTRAINT "_case_studies_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_case_studies_v_rels" ADD CONSTRAINT "_case_studies_v_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "posts" ADD CONSTRAINT "posts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posts" ADD CONSTRAINT "posts_hero_image_id_media_id_fk" FOREIGN KEY ("hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posts" ADD CONSTRAINT "posts_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posts" ADD CONSTRAINT "posts_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posts" ADD CONSTRAINT "posts_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posts" ADD CONSTRAINT "posts_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "posts_texts" ADD CONSTRAINT "posts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_parent_id_posts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_organization_id_organizations_id_fk" FOREIGN KEY ("version_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_hero_image_id_media_id_fk" FOREIGN KEY ("version_hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_category_id_categories_id_fk" FOREIGN KEY ("version_category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_author_id_users_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v_locales" ADD CONSTRAINT "_posts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_posts_v_texts" ADD CONSTRAINT "_posts_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_posts_v_rels" ADD CONSTRAINT "_posts_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_posts_v_rels" ADD CONSTRAINT "_posts_v_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_posts_v_rels" ADD CONSTRAINT "_posts_v_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms_locales" ADD CONSTRAINT "forms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_parent_id_forms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_organization_id_organizations_id_fk" FOREIGN KEY ("version_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v_locales" ADD CONSTRAINT "_forms_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_folder_id_media_folders_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."media_folders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_shared_with_id_clients_id_fk" FOREIGN KEY ("shared_with_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories" ADD CONSTRAINT "categories_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "categories" ADD CONSTRAINT "categories_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "categories" ADD CONSTRAINT "categories_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "categories_locales" ADD CONSTRAINT "categories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tags" ADD CONSTRAINT "tags_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tags" ADD CONSTRAINT "tags_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tags" ADD CONSTRAINT "tags_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tags_locales" ADD CONSTRAINT "tags_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_folders" ADD CONSTRAINT "media_folders_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_folders" ADD CONSTRAINT "media_folders_parent_id_media_folders_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media_folders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_folders" ADD CONSTRAINT "media_folders_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_folders" ADD CONSTRAINT "media_folders_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "redirects" ADD CONSTRAINT "redirects_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "redirects" ADD CONSTRAINT "redirects_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "redirects" ADD CONSTRAINT "redirects_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_case_studies_fk" FOREIGN KEY ("case_studies_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "likes" ADD CONSTRAINT "likes_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "likes" ADD CONSTRAINT "likes_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "likes" ADD CONSTRAINT "likes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "likes" ADD CONSTRAINT "likes_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "likes" ADD CONSTRAINT "likes_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
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
  ALTER TABLE "users_locales" ADD CONSTRAINT "users_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
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
  ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_notifications" ADD CONSTRAINT "audit_notifications_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_notifications" ADD CONSTRAINT "audit_notifications_booking_id_audit_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."audit_bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_notifications" ADD CONSTRAINT "audit_notifications_host_id_users_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_notifications" ADD CONSTRAINT "audit_notifications_message_id_outbox_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."outbox_messages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "host_reservations" ADD CONSTRAINT "host_reservations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "host_reservations" ADD CONSTRAINT "host_reservations_host_id_users_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "host_reservations" ADD CONSTRAINT "host_reservations_booking_type_id_booking_types_id_fk" FOREIGN KEY ("booking_type_id") REFERENCES "public"."booking_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "host_reservations" ADD CONSTRAINT "host_reservations_booking_id_audit_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."audit_bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "host_reservations" ADD CONSTRAINT "host_reservations_hold_id_booking_holds_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."booking_holds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "host_reservations" ADD CONSTRAINT "host_reservations_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "host_reservations" ADD CONSTRAINT "host_reservations_client_call_id_client_calls_id_fk" FOREIGN KEY ("client_call_id") REFERENCES "public"."client_calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "host_reservations" ADD CONSTRAINT "host_reservations_blocked_date_id_audit_blocked_dates_id_fk" FOREIGN KEY ("blocked_date_id") REFERENCES "public"."audit_blocked_dates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_holds" ADD CONSTRAINT "booking_holds_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_holds" ADD CONSTRAINT "booking_holds_booking_type_id_booking_types_id_fk" FOREIGN KEY ("booking_type_id") REFERENCES "public"."booking_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_holds" ADD CONSTRAINT "booking_holds_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_holds" ADD CONSTRAINT "booking_holds_session_id_host_reservations_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."host_reservations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_holds" ADD CONSTRAINT "booking_holds_waitlist_entry_id_waitlist_entries_id_fk" FOREIGN KEY ("waitlist_entry_id") REFERENCES "public"."waitlist_entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_holds_rels" ADD CONSTRAINT "booking_holds_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."booking_holds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "booking_holds_rels" ADD CONSTRAINT "booking_holds_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "busy_times" ADD CONSTRAINT "busy_times_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "busy_times" ADD CONSTRAINT "busy_times_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "busy_times" ADD CONSTRAINT "busy_times_feed_id_busy_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."busy_feeds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "changesets" ADD CONSTRAINT "changesets_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "changesets" ADD CONSTRAINT "changesets_made_by_id_users_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "changesets" ADD CONSTRAINT "changesets_undone_by_id_users_id_fk" FOREIGN KEY ("undone_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decision_logs" ADD CONSTRAINT "decision_logs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decision_logs" ADD CONSTRAINT "decision_logs_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "goal_entries" ADD CONSTRAINT "goal_entries_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "goal_entries" ADD CONSTRAINT "goal_entries_goal_id_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "goal_entries" ADD CONSTRAINT "goal_entries_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_moves" ADD CONSTRAINT "pipeline_moves_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_moves" ADD CONSTRAINT "pipeline_moves_item_id_pipeline_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."pipeline_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_moves" ADD CONSTRAINT "pipeline_moves_pipeline_id_pipelines_id_fk" FOREIGN KEY ("pipeline_id") REFERENCES "public"."pipelines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_moves" ADD CONSTRAINT "pipeline_moves_from_stage_id_pipeline_stages_id_fk" FOREIGN KEY ("from_stage_id") REFERENCES "public"."pipeline_stages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_moves" ADD CONSTRAINT "pipeline_moves_to_stage_id_pipeline_stages_id_fk" FOREIGN KEY ("to_stage_id") REFERENCES "public"."pipeline_stages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pipeline_moves" ADD CONSTRAINT "pipeline_moves_moved_by_id_users_id_fk" FOREIGN KEY ("moved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "domain_events" ADD CONSTRAINT "domain_events_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "domain_events" ADD CONSTRAINT "domain_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tasks_fk" FOREIGN KEY ("tasks_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_leads_fk" FOREIGN KEY ("leads_id") REFERENCES "public"."leads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_clients_fk" FOREIGN KEY ("clients_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_companies_fk" FOREIGN KEY ("companies_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_opportunities_fk" FOREIGN KEY ("opportunities_id") REFERENCES "public"."opportunities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_client_calls_fk" FOREIGN KEY ("client_calls_id") REFERENCES "public"."client_calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_testimonials_fk" FOREIGN KEY ("testimonials_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_audit_bookings_fk" FOREIGN KEY ("audit_bookings_id") REFERENCES "public"."audit_bookings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consultations_fk" FOREIGN KEY ("consultations_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_revenue_audits_fk" FOREIGN KEY ("revenue_audits_id") REFERENCES "public"."revenue_audits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_booking_types_fk" FOREIGN KEY ("booking_types_id") REFERENCES "public"."booking_types"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_audit_templates_fk" FOREIGN KEY ("audit_templates_id") REFERENCES "public"."audit_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_task_templates_fk" FOREIGN KEY ("task_templates_id") REFERENCES "public"."task_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_case_studies_fk" FOREIGN KEY ("case_studies_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_query_presets" ADD CONSTRAINT "payload_query_presets_access_read_organization_id_organizations_id_fk" FOREIGN KEY ("access_read_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_query_presets" ADD CONSTRAINT "payload_query_presets_access_update_organization_id_organizations_id_fk" FOREIGN KEY ("access_update_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_query_presets" ADD CONSTRAINT "payload_query_presets_access_delete_organization_id_organizations_id_fk" FOREIGN KEY ("access_delete_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_query_presets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "tasks_steps_order_idx" ON "tasks_steps" USING btree ("_order");
  CREATE INDEX "tasks_steps_parent_id_idx" ON "tasks_steps" USING btree ("_parent_id");
  CREATE INDEX "tasks_organization_idx" ON "tasks" USING btree ("organization_id");
  CREATE INDEX "tasks_activity_idx" ON "tasks" USING btree ("activity_id");
  CREATE INDEX "tasks_category_idx" ON "tasks" USING btree ("category");
  CREATE INDEX "tasks_scheduled_date_idx" ON "tasks" USING btree ("scheduled_date");
  CREATE INDEX "tasks_due_date_idx" ON "tasks" USING btree ("due_date");
  CREATE INDEX "tasks_goal_idx" ON "tasks" USING btree ("goal_id");
  CREATE INDEX "tasks_client_idx" ON "tasks" USING btree ("client_id");
  CREATE INDEX "tasks_project_idx" ON "tasks" USING btree ("project_id");
  CREATE INDEX "tasks_pipeline_idx" ON "tasks" USING btree ("pipeline_id");
  CREATE INDEX "tasks_stage_idx" ON "tasks" USING btree ("stage_id");
  CREATE INDEX "tasks_status_idx" ON "tasks" USING btree ("status");
  CREATE INDEX "tasks_priority_idx" ON "tasks" USING btree ("priority");
  CREATE INDEX "tasks_owner_idx" ON "tasks" USING btree ("owner_id");
  CREATE INDEX "tasks_assigned_to_idx" ON "tasks" USING btree ("assigned_to_id");
  CREATE INDEX "tasks_completed_at_idx" ON "tasks" USING btree ("completed_at");
  CREATE INDEX "tasks_template_idx" ON "tasks" USING btree ("template_id");
  CREATE INDEX "tasks_workflow_idx" ON "tasks" USING btree ("workflow");
  CREATE INDEX "tasks_recurrence_of_idx" ON "tasks" USING btree ("recurrence_of_id");
  CREATE INDEX "tasks_created_by_idx" ON "tasks" USING btree ("created_by_id");
  CREATE INDEX "tasks_updated_by_idx" ON "tasks" USING btree ("updated_by_id");
  CREATE INDEX "tasks_updated_at_idx" ON "tasks" USING btree ("updated_at");
  CREATE INDEX "tasks_created_at_idx" ON "tasks" USING btree ("created_at");
  CREATE INDEX "tasks_deleted_at_idx" ON "tasks" USING btree ("deleted_at");
  CREATE INDEX "owner_scheduledDate_idx" ON "tasks" USING btree ("owner_id","scheduled_date");
  CREATE INDEX "organization_status_idx" ON "tasks" USING btree ("organization_id","status");
  CREATE INDEX "organization_dueDate_idx" ON "tasks" USING btree ("organization_id","due_date");
  CREATE UNIQUE INDEX "recurrenceOf_recurrenceDay_idx" ON "tasks" USING btree ("recurrence_of_id","recurrence_day");
  CREATE INDEX "tasks_texts_order_parent" ON "tasks_texts" USING btree ("order","parent_id");
  CREATE INDEX "tasks_rels_order_idx" ON "tasks_rels" USING btree ("order");
  CREATE INDEX "tasks_rels_parent_idx" ON "tasks_rels" USING btree ("parent_id");
  CREATE INDEX "tasks_rels_path_idx" ON "tasks_rels" USING btree ("path");
  CREATE INDEX "tasks_rels_tasks_id_idx" ON "tasks_rels" USING btree ("tasks_id");
  CREATE INDEX "tasks_rels_media_id_idx" ON "tasks_rels" USING btree ("media_id");
  CREATE INDEX "goals_organization_idx" ON "goals" USING btree ("organization_id");
  CREATE INDEX "goals_type_idx" ON "goals" USING btree ("type");
  CREATE INDEX "goals_owner_idx" ON "goals" USING btree ("owner_id");
  CREATE INDEX "goals_period_start_idx" ON "goals" USING btree ("period_start");
  CREATE INDEX "goals_created_by_idx" ON "goals" USING btree ("created_by_id");
  CREATE INDEX "goals_updated_by_idx" ON "goals" USING btree ("updated_by_id");
  CREATE INDEX "goals_updated_at_idx" ON "goals" USING btree ("updated_at");
  CREATE INDEX "goals_created_at_idx" ON "goals" USING btree ("created_at");
  CREATE INDEX "goals_deleted_at_idx" ON "goals" USING btree ("deleted_at");
  CREATE INDEX "activities_organization_idx" ON "activities" USING btree ("organization_id");
  CREATE INDEX "activities_category_idx" ON "activities" USING btree ("category");
  CREATE INDEX "activities_owner_idx" ON "activities" USING btree ("owner_id");
  CREATE INDEX "activities_created_by_idx" ON "activities" USING btree ("created_by_id");
  CREATE INDEX "activities_updated_by_idx" ON "activities" USING btree ("updated_by_id");
  CREATE INDEX "activities_updated_at_idx" ON "activities" USING btree ("updated_at");
  CREATE INDEX "activities_created_at_idx" ON "activities" USING btree ("created_at");
  CREATE INDEX "activities_deleted_at_idx" ON "activities" USING btree ("deleted_at");
  CREATE INDEX "owner_sortOrder_idx" ON "activities" USING btree ("owner_id","sort_order");
  CREATE INDEX "notifications_organization_idx" ON "notifications" USING btree ("organization_id");
  CREATE INDEX "notifications_owner_idx" ON "notifications" USING btree ("owner_id");
  CREATE UNIQUE INDEX "notifications_dedupe_key_idx" ON "notifications" USING btree ("dedupe_key");
  CREATE INDEX "notifications_updated_at_idx" ON "notifications" USING btree ("updated_at");
  CREATE INDEX "notifications_created_at_idx" ON "notifications" USING btree ("created_at");
  CREATE INDEX "owner_readAt_idx" ON "notifications" USING btree ("owner_id","read_at");
  CREATE INDEX "leads_organization_idx" ON "leads" USING btree ("organization_id");
  CREATE INDEX "leads_email_idx" ON "leads" USING btree ("email");
  CREATE INDEX "leads_service_idx" ON "leads" USING btree ("service_id");
  CREATE INDEX "leads_next_step_at_idx" ON "leads" USING btree ("next_step_at");
  CREATE INDEX "leads_status_idx" ON "leads" USING btree ("status");
  CREATE INDEX "leads_owner_idx" ON "leads" USING btree ("owner_id");
  CREATE INDEX "leads_user_idx" ON "leads" USING btree ("user_id");
  CREATE INDEX "leads_duplicate_of_idx" ON "leads" USING btree ("duplicate_of_id");
  CREATE INDEX "leads_client_idx" ON "leads" USING btree ("client_id");
  CREATE INDEX "leads_created_by_idx" ON "leads" USING btree ("created_by_id");
  CREATE INDEX "leads_updated_by_idx" ON "leads" USING btree ("updated_by_id");
  CREATE INDEX "leads_updated_at_idx" ON "leads" USING btree ("updated_at");
  CREATE INDEX "leads_created_at_idx" ON "leads" USING btree ("created_at");
  CREATE INDEX "leads_deleted_at_idx" ON "leads" USING btree ("deleted_at");
  CREATE INDEX "organization_status_1_idx" ON "leads" USING btree ("organization_id","status");
  CREATE INDEX "organization_email_idx" ON "leads" USING btree ("organization_id","email");
  CREATE INDEX "organization_domain_idx" ON "leads" USING btree ("organization_id","domain");
  CREATE INDEX "client_messages_organization_idx" ON "client_messages" USING btree ("organization_id");
  CREATE INDEX "client_messages_client_idx" ON "client_messages" USING btree ("client_id");
  CREATE INDEX "client_messages_author_idx" ON "client_messages" USING btree ("author_id");
  CREATE INDEX "client_messages_created_by_idx" ON "client_messages" USING btree ("created_by_id");
  CREATE INDEX "client_messages_updated_by_idx" ON "client_messages" USING btree ("updated_by_id");
  CREATE INDEX "client_messages_updated_at_idx" ON "client_messages" USING btree ("updated_at");
  CREATE INDEX "client_messages_created_at_idx" ON "client_messages" USING btree ("created_at");
  CREATE INDEX "client_createdAt_idx" ON "client_messages" USING btree ("client_id","created_at");
  CREATE INDEX "client_messages_rels_order_idx" ON "client_messages_rels" USING btree ("order");
  CREATE INDEX "client_messages_rels_parent_idx" ON "client_messages_rels" USING btree ("parent_id");
  CREATE INDEX "client_messages_rels_path_idx" ON "client_messages_rels" USING btree ("path");
  CREATE INDEX "client_messages_rels_media_id_idx" ON "client_messages_rels" USING btree ("media_id");
  CREATE INDEX "form_submissions_answers_order_idx" ON "form_submissions_answers" USING btree ("_order");
  CREATE INDEX "form_submissions_answers_parent_id_idx" ON "form_submissions_answers" USING btree ("_parent_id");
  CREATE INDEX "form_submissions_organization_idx" ON "form_submissions" USING btree ("organization_id");
  CREATE INDEX "form_submissions_form_idx" ON "form_submissions" USING btree ("form_id");
  CREATE INDEX "form_submissions_email_idx" ON "form_submissions" USING btree ("email");
  CREATE INDEX "form_submissions_status_idx" ON "form_submissions" USING btree ("status");
  CREATE INDEX "form_submissions_lead_idx" ON "form_submissions" USING btree ("lead_id");
  CREATE INDEX "form_submissions_created_by_idx" ON "form_submissions" USING btree ("created_by_id");
  CREATE INDEX "form_submissions_updated_by_idx" ON "form_submissions" USING btree ("updated_by_id");
  CREATE INDEX "form_submissions_updated_at_idx" ON "form_submissions" USING btree ("updated_at");
  CREATE INDEX "form_submissions_created_at_idx" ON "form_submissions" USING btree ("created_at");
  CREATE INDEX "form_submissions_deleted_at_idx" ON "form_submissions" USING btree ("deleted_at");
  CREATE INDEX "form_createdAt_idx" ON "form_submissions" USING btree ("form_id","created_at");
  CREATE INDEX "comments_organization_idx" ON "comments" USING btree ("organization_id");
  CREATE INDEX "comments_post_idx" ON "comments" USING btree ("post_id");
  CREATE INDEX "comments_parent_idx" ON "comments" USING btree ("parent_id");
  CREATE INDEX "comments_author_idx" ON "comments" USING btree ("author_id");
  CREATE INDEX "comments_author_email_idx" ON "comments" USING btree ("author_email");
  CREATE INDEX "comments_status_idx" ON "comments" USING btree ("status");
  CREATE INDEX "comments_created_by_idx" ON "comments" USING btree ("created_by_id");
  CREATE INDEX "comments_updated_by_idx" ON "comments" USING btree ("updated_by_id");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
  CREATE INDEX "comments_deleted_at_idx" ON "comments" USING btree ("deleted_at");
  CREATE INDEX "post_status_idx" ON "comments" USING btree ("post_id","status");
  CREATE INDEX "organization_status_2_idx" ON "comments" USING btree ("organization_id","status");
  CREATE INDEX "clients_credentials_order_idx" ON "clients_credentials" USING btree ("_order");
  CREATE INDEX "clients_credentials_parent_id_idx" ON "clients_credentials" USING btree ("_parent_id");
  CREATE INDEX "clients_organization_idx" ON "clients" USING btree ("organization_id");
  CREATE INDEX "clients_name_idx" ON "clients" USING btree ("name");
  CREATE INDEX "clients_email_idx" ON "clients" USING btree ("email");
  CREATE INDEX "clients_company_idx" ON "clients" USING btree ("company_id");
  CREATE INDEX "clients_payment_status_idx" ON "clients" USING btree ("payment_status");
  CREATE INDEX "clients_status_idx" ON "clients" USING btree ("status");
  CREATE INDEX "clients_health_score_idx" ON "clients" USING btree ("health_score");
  CREATE INDEX "clients_owner_idx" ON "clients" USING btree ("owner_id");
  CREATE INDEX "clients_last_contacted_idx" ON "clients" USING btree ("last_contacted");
  CREATE INDEX "clients_next_followup_idx" ON "clients" USING btree ("next_followup");
  CREATE INDEX "clients_merged_into_idx" ON "clients" USING btree ("merged_into_id");
  CREATE INDEX "clients_created_by_idx" ON "clients" USING btree ("created_by_id");
  CREATE INDEX "clients_updated_by_idx" ON "clients" USING btree ("updated_by_id");
  CREATE INDEX "clients_updated_at_idx" ON "clients" USING btree ("updated_at");
  CREATE INDEX "clients_created_at_idx" ON "clients" USING btree ("created_at");
  CREATE INDEX "clients_deleted_at_idx" ON "clients" USING btree ("deleted_at");
  CREATE INDEX "organization_healthScore_idx" ON "clients" USING btree ("organization_id","health_score");
  CREATE INDEX "organization_nextFollowup_idx" ON "clients" USING btree ("organization_id","next_followup");
  CREATE INDEX "contacts_organization_idx" ON "contacts" USING btree ("organization_id");
  CREATE INDEX "contacts_name_idx" ON "contacts" USING btree ("name");
  CREATE INDEX "contacts_email_idx" ON "contacts" USING btree ("email");
  CREATE INDEX "contacts_company_idx" ON "contacts" USING btree ("company_id");
  CREATE INDEX "contacts_client_idx" ON "contacts" USING btree ("client_id");
  CREATE INDEX "contacts_merged_into_idx" ON "contacts" USING btree ("merged_into_id");
  CREATE INDEX "contacts_created_by_idx" ON "contacts" USING btree ("created_by_id");
  CREATE INDEX "contacts_updated_by_idx" ON "contacts" USING btree ("updated_by_id");
  CREATE INDEX "contacts_updated_at_idx" ON "contacts" USING btree ("updated_at");
  CREATE INDEX "contacts_created_at_idx" ON "contacts" USING btree ("created_at");
  CREATE INDEX "contacts_deleted_at_idx" ON "contacts" USING btree ("deleted_at");
  CREATE INDEX "organization_email_1_idx" ON "contacts" USING btree ("organization_id","email");
  CREATE INDEX "companies_organization_idx" ON "companies" USING btree ("organization_id");
  CREATE INDEX "companies_name_idx" ON "companies" USING btree ("name");
  CREATE INDEX "companies_merged_into_idx" ON "companies" USING btree ("merged_into_id");
  CREATE INDEX "companies_created_by_idx" ON "companies" USING btree ("created_by_id");
  CREATE INDEX "companies_updated_by_idx" ON "companies" USING btree ("updated_by_id");
  CREATE INDEX "companies_updated_at_idx" ON "companies" USING btree ("updated_at");
  CREATE INDEX "companies_created_at_idx" ON "companies" USING btree ("created_at");
  CREATE INDEX "companies_deleted_at_idx" ON "companies" USING btree ("deleted_at");
  CREATE INDEX "organization_domain_1_idx" ON "companies" USING btree ("organization_id","domain");
  CREATE INDEX "opportunities_organization_idx" ON "opportunities" USING btree ("organization_id");
  CREATE INDEX "opportunities_client_idx" ON "opportunities" USING btree ("client_id");
  CREATE INDEX "opportunities_contact_idx" ON "opportunities" USING btree ("contact_id");
  CREATE INDEX "opportunities_stage_idx" ON "opportunities" USING btree ("stage_id");
  CREATE INDEX "opportunities_expected_close_date_idx" ON "opportunities" USING btree ("expected_close_date");
  CREATE INDEX "opportunities_lead_idx" ON "opportunities" USING btree ("lead_id");
  CREATE INDEX "opportunities_project_idx" ON "opportunities" USING btree ("project_id");
  CREATE INDEX "opportunities_owner_idx" ON "opportunities" USING btree ("owner_id");
  CREATE INDEX "opportunities_is_dismissed_idx" ON "opportunities" USING btree ("is_dismissed");
  CREATE INDEX "opportunities_is_converted_idx" ON "opportunities" USING btree ("is_converted");
  CREATE INDEX "opportunities_created_by_idx" ON "opportunities" USING btree ("created_by_id");
  CREATE INDEX "opportunities_updated_by_idx" ON "opportunities" USING btree ("updated_by_id");
  CREATE INDEX "opportunities_updated_at_idx" ON "opportunities" USING btree ("updated_at");
  CREATE INDEX "opportunities_created_at_idx" ON "opportunities" USING btree ("created_at");
  CREATE INDEX "opportunities_deleted_at_idx" ON "opportunities" USING btree ("deleted_at");
  CREATE INDEX "organization_stage_idx" ON "opportunities" USING btree ("organization_id","stage_id");
  CREATE INDEX "client_calls_organization_idx" ON "client_calls" USING btree ("organization_id");
  CREATE INDEX "client_calls_client_idx" ON "client_calls" USING btree ("client_id");
  CREATE INDEX "client_calls_contact_idx" ON "client_calls" USING btree ("contact_id");
  CREATE INDEX "client_calls_scheduled_at_idx" ON "client_calls" USING btree ("scheduled_at");
  CREATE INDEX "client_calls_status_idx" ON "client_calls" USING btree ("status");
  CREATE INDEX "client_calls_owner_idx" ON "client_calls" USING btree ("owner_id");
  CREATE INDEX "client_calls_created_by_idx" ON "client_calls" USING btree ("created_by_id");
  CREATE INDEX "client_calls_updated_by_idx" ON "client_calls" USING btree ("updated_by_id");
  CREATE INDEX "client_calls_updated_at_idx" ON "client_calls" USING btree ("updated_at");
  CREATE INDEX "client_calls_created_at_idx" ON "client_calls" USING btree ("created_at");
  CREATE INDEX "client_calls_deleted_at_idx" ON "client_calls" USING btree ("deleted_at");
  CREATE INDEX "client_scheduledAt_idx" ON "client_calls" USING btree ("client_id","scheduled_at");
  CREATE INDEX "owner_scheduledAt_idx" ON "client_calls" USING btree ("owner_id","scheduled_at");
  CREATE INDEX "projects_organization_idx" ON "projects" USING btree ("organization_id");
  CREATE INDEX "projects_client_idx" ON "projects" USING btree ("client_id");
  CREATE INDEX "projects_company_idx" ON "projects" USING btree ("company_id");
  CREATE INDEX "projects_due_date_idx" ON "projects" USING btree ("due_date");
  CREATE INDEX "projects_status_idx" ON "projects" USING btree ("status");
  CREATE INDEX "projects_owner_idx" ON "projects" USING btree ("owner_id");
  CREATE INDEX "projects_created_by_idx" ON "projects" USING btree ("created_by_id");
  CREATE INDEX "projects_updated_by_idx" ON "projects" USING btree ("updated_by_id");
  CREATE INDEX "projects_updated_at_idx" ON "projects" USING btree ("updated_at");
  CREATE INDEX "projects_created_at_idx" ON "projects" USING btree ("created_at");
  CREATE INDEX "projects_deleted_at_idx" ON "projects" USING btree ("deleted_at");
  CREATE INDEX "organization_status_3_idx" ON "projects" USING btree ("organization_id","status");
  CREATE INDEX "testimonials__order_idx" ON "testimonials" USING btree ("_order");
  CREATE INDEX "testimonials_organization_idx" ON "testimonials" USING btree ("organization_id");
  CREATE INDEX "testimonials_photo_idx" ON "testimonials" USING btree ("photo_id");
  CREATE INDEX "testimonials_service_idx" ON "testimonials" USING btree ("service_id");
  CREATE INDEX "testimonials_author_idx" ON "testimonials" USING btree ("author_id");
  CREATE INDEX "testimonials_client_idx" ON "testimonials" USING btree ("client_id");
  CREATE INDEX "testimonials_created_by_idx" ON "testimonials" USING btree ("created_by_id");
  CREATE INDEX "testimonials_updated_by_idx" ON "testimonials" USING btree ("updated_by_id");
  CREATE INDEX "testimonials_updated_at_idx" ON "testimonials" USING btree ("updated_at");
  CREATE INDEX "testimonials_created_at_idx" ON "testimonials" USING btree ("created_at");
  CREATE INDEX "testimonials_deleted_at_idx" ON "testimonials" USING btree ("deleted_at");
  CREATE INDEX "testimonials__status_idx" ON "testimonials" USING btree ("_status");
  CREATE INDEX "organization_featured_idx" ON "testimonials" USING btree ("organization_id","featured");
  CREATE UNIQUE INDEX "testimonials_locales_locale_parent_id_unique" ON "testimonials_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_testimonials_v_parent_idx" ON "_testimonials_v" USING btree ("parent_id");
  CREATE INDEX "_testimonials_v_version_version__order_idx" ON "_testimonials_v" USING btree ("version__order");
  CREATE INDEX "_testimonials_v_version_version_organization_idx" ON "_testimonials_v" USING btree ("version_organization_id");
  CREATE INDEX "_testimonials_v_version_version_photo_idx" ON "_testimonials_v" USING btree ("version_photo_id");
  CREATE INDEX "_testimonials_v_version_version_service_idx" ON "_testimonials_v" USING btree ("version_service_id");
  CREATE INDEX "_testimonials_v_version_version_author_idx" ON "_testimonials_v" USING btree ("version_author_id");
  CREATE INDEX "_testimonials_v_version_version_client_idx" ON "_testimonials_v" USING btree ("version_client_id");
  CREATE INDEX "_testimonials_v_version_version_created_by_idx" ON "_testimonials_v" USING btree ("version_created_by_id");
  CREATE INDEX "_testimonials_v_version_version_updated_by_idx" ON "_testimonials_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_testimonials_v_version_version_updated_at_idx" ON "_testimonials_v" USING btree ("version_updated_at");
  CREATE INDEX "_testimonials_v_version_version_created_at_idx" ON "_testimonials_v" USING btree ("version_created_at");
  CREATE INDEX "_testimonials_v_version_version_deleted_at_idx" ON "_testimonials_v" USING btree ("version_deleted_at");
  CREATE INDEX "_testimonials_v_version_version__status_idx" ON "_testimonials_v" USING btree ("version__status");
  CREATE INDEX "_testimonials_v_created_at_idx" ON "_testimonials_v" USING btree ("created_at");
  CREATE INDEX "_testimonials_v_updated_at_idx" ON "_testimonials_v" USING btree ("updated_at");
  CREATE INDEX "_testimonials_v_snapshot_idx" ON "_testimonials_v" USING btree ("snapshot");
  CREATE INDEX "_testimonials_v_published_locale_idx" ON "_testimonials_v" USING btree ("published_locale");
  CREATE INDEX "_testimonials_v_latest_idx" ON "_testimonials_v" USING btree ("latest");
  CREATE INDEX "version_organization_version_featured_idx" ON "_testimonials_v" USING btree ("version_organization_id","version_featured");
  CREATE UNIQUE INDEX "_testimonials_v_locales_locale_parent_id_unique" ON "_testimonials_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "testimonial_requests_organization_idx" ON "testimonial_requests" USING btree ("organization_id");
  CREATE INDEX "testimonial_requests_email_idx" ON "testimonial_requests" USING btree ("email");
  CREATE INDEX "testimonial_requests_client_idx" ON "testimonial_requests" USING btree ("client_id");
  CREATE INDEX "testimonial_requests_service_idx" ON "testimonial_requests" USING btree ("service_id");
  CREATE INDEX "testimonial_requests_status_idx" ON "testimonial_requests" USING btree ("status");
  CREATE INDEX "testimonial_requests_testimonial_idx" ON "testimonial_requests" USING btree ("testimonial_id");
  CREATE INDEX "testimonial_requests_created_by_idx" ON "testimonial_requests" USING btree ("created_by_id");
  CREATE INDEX "testimonial_requests_updated_by_idx" ON "testimonial_requests" USING btree ("updated_by_id");
  CREATE INDEX "testimonial_requests_updated_at_idx" ON "testimonial_requests" USING btree ("updated_at");
  CREATE INDEX "testimonial_requests_created_at_idx" ON "testimonial_requests" USING btree ("created_at");
  CREATE INDEX "imports_organization_idx" ON "imports" USING btree ("organization_id");
  CREATE INDEX "imports_into_idx" ON "imports" USING btree ("into");
  CREATE INDEX "imports_status_idx" ON "imports" USING btree ("status");
  CREATE INDEX "imports_run_by_idx" ON "imports" USING btree ("run_by_id");
  CREATE INDEX "imports_changeset_idx" ON "imports" USING btree ("changeset_id");
  CREATE INDEX "imports_created_by_idx" ON "imports" USING btree ("created_by_id");
  CREATE INDEX "imports_updated_by_idx" ON "imports" USING btree ("updated_by_id");
  CREATE INDEX "imports_updated_at_idx" ON "imports" USING btree ("updated_at");
  CREATE INDEX "imports_created_at_idx" ON "imports" USING btree ("created_at");
  CREATE INDEX "audit_bookings_answers_order_idx" ON "audit_bookings_answers" USING btree ("_order");
  CREATE INDEX "audit_bookings_answers_parent_id_idx" ON "audit_bookings_answers" USING btree ("_parent_id");
  CREATE INDEX "audit_bookings_organization_idx" ON "audit_bookings" USING btree ("organization_id");
  CREATE INDEX "audit_bookings_booking_type_idx" ON "audit_bookings" USING btree ("booking_type_id");
  CREATE INDEX "audit_bookings_starts_at_idx" ON "audit_bookings" USING btree ("starts_at");
  CREATE INDEX "audit_bookings_client_email_idx" ON "audit_bookings" USING btree ("client_email");
  CREATE INDEX "audit_bookings_client_idx" ON "audit_bookings" USING btree ("client_id");
  CREATE INDEX "audit_bookings_contact_idx" ON "audit_bookings" USING btree ("contact_id");
  CREATE INDEX "audit_bookings_lead_idx" ON "audit_bookings" USING btree ("lead_id");
  CREATE INDEX "audit_bookings_status_idx" ON "audit_bookings" USING btree ("status");
  CREATE INDEX "audit_bookings_assigned_to_idx" ON "audit_bookings" USING btree ("assigned_to_id");
  CREATE INDEX "audit_bookings_reference_idx" ON "audit_bookings" USING btree ("reference");
  CREATE INDEX "audit_bookings_session_idx" ON "audit_bookings" USING btree ("session_id");
  CREATE INDEX "audit_bookings_created_by_idx" ON "audit_bookings" USING btree ("created_by_id");
  CREATE INDEX "audit_bookings_updated_by_idx" ON "audit_bookings" USING btree ("updated_by_id");
  CREATE INDEX "audit_bookings_updated_at_idx" ON "audit_bookings" USING btree ("updated_at");
  CREATE INDEX "audit_bookings_created_at_idx" ON "audit_bookings" USING btree ("created_at");
  CREATE INDEX "audit_bookings_deleted_at_idx" ON "audit_bookings" USING btree ("deleted_at");
  CREATE INDEX "organization_startsAt_idx" ON "audit_bookings" USING btree ("organization_id","starts_at");
  CREATE INDEX "assignedTo_startsAt_idx" ON "audit_bookings" USING btree ("assigned_to_id","starts_at");
  CREATE INDEX "bookingType_startsAt_idx" ON "audit_bookings" USING btree ("booking_type_id","starts_at");
  CREATE INDEX "audit_bookings_rels_order_idx" ON "audit_bookings_rels" USING btree ("order");
  CREATE INDEX "audit_bookings_rels_parent_idx" ON "audit_bookings_rels" USING btree ("parent_id");
  CREATE INDEX "audit_bookings_rels_path_idx" ON "audit_bookings_rels" USING btree ("path");
  CREATE INDEX "audit_bookings_rels_users_id_idx" ON "audit_bookings_rels" USING btree ("users_id");
  CREATE INDEX "consultations_action_items_order_idx" ON "consultations_action_items" USING btree ("_order");
  CREATE INDEX "consultations_action_items_parent_id_idx" ON "consultations_action_items" USING btree ("_parent_id");
  CREATE INDEX "consultations_action_items_owner_idx" ON "consultations_action_items" USING btree ("owner_id");
  CREATE INDEX "consultations_action_items_task_idx" ON "consultations_action_items" USING btree ("task_id");
  CREATE INDEX "consultations_organization_idx" ON "consultations" USING btree ("organization_id");
  CREATE INDEX "consultations_email_idx" ON "consultations" USING btree ("email");
  CREATE INDEX "consultations_scheduled_at_idx" ON "consultations" USING btree ("scheduled_at");
  CREATE INDEX "consultations_opportunity_idx" ON "consultations" USING btree ("opportunity_id");
  CREATE INDEX "consultations_status_idx" ON "consultations" USING btree ("status");
  CREATE INDEX "consultations_consultation_type_idx" ON "consultations" USING btree ("consultation_type");
  CREATE INDEX "consultations_assigned_to_idx" ON "consultations" USING btree ("assigned_to_id");
  CREATE INDEX "consultations_client_idx" ON "consultations" USING btree ("client_id");
  CREATE INDEX "consultations_lead_idx" ON "consultations" USING btree ("lead_id");
  CREATE INDEX "consultations_booking_id_idx" ON "consultations" USING btree ("booking_id");
  CREATE INDEX "consultations_appointment_idx" ON "consultations" USING btree ("appointment_id");
  CREATE INDEX "consultations_created_by_idx" ON "consultations" USING btree ("created_by_id");
  CREATE INDEX "consultations_updated_by_idx" ON "consultations" USING btree ("updated_by_id");
  CREATE INDEX "consultations_updated_at_idx" ON "consultations" USING btree ("updated_at");
  CREATE INDEX "consultations_created_at_idx" ON "consultations" USING btree ("created_at");
  CREATE INDEX "consultations_deleted_at_idx" ON "consultations" USING btree ("deleted_at");
  CREATE INDEX "revenue_audits_recommendations_order_idx" ON "revenue_audits_recommendations" USING btree ("_order");
  CREATE INDEX "revenue_audits_recommendations_parent_id_idx" ON "revenue_audits_recommendations" USING btree ("_parent_id");
  CREATE INDEX "revenue_audits_recommendations_task_idx" ON "revenue_audits_recommendations" USING btree ("task_id");
  CREATE INDEX "revenue_audits_organization_idx" ON "revenue_audits" USING btree ("organization_id");
  CREATE INDEX "revenue_audits_template_idx" ON "revenue_audits" USING btree ("template_id");
  CREATE INDEX "revenue_audits_status_idx" ON "revenue_audits" USING btree ("status");
  CREATE INDEX "revenue_audits_audit_type_idx" ON "revenue_audits" USING btree ("audit_type");
  CREATE INDEX "revenue_audits_client_idx" ON "revenue_audits" USING btree ("client_id");
  CREATE INDEX "revenue_audits_assigned_to_idx" ON "revenue_audits" USING btree ("assigned_to_id");
  CREATE INDEX "revenue_audits_booking_idx" ON "revenue_audits" USING btree ("booking_id");
  CREATE INDEX "revenue_audits_created_by_idx" ON "revenue_audits" USING btree ("created_by_id");
  CREATE INDEX "revenue_audits_updated_by_idx" ON "revenue_audits" USING btree ("updated_by_id");
  CREATE INDEX "revenue_audits_updated_at_idx" ON "revenue_audits" USING btree ("updated_at");
  CREATE INDEX "revenue_audits_created_at_idx" ON "revenue_audits" USING btree ("created_at");
  CREATE INDEX "revenue_audits_deleted_at_idx" ON "revenue_audits" USING btree ("deleted_at");
  CREATE INDEX "revenue_audits_texts_order_parent" ON "revenue_audits_texts" USING btree ("order","parent_id");
  CREATE INDEX "revenue_audits_rels_order_idx" ON "revenue_audits_rels" USING btree ("order");
  CREATE INDEX "revenue_audits_rels_parent_idx" ON "revenue_audits_rels" USING btree ("parent_id");
  CREATE INDEX "revenue_audits_rels_path_idx" ON "revenue_audits_rels" USING btree ("path");
  CREATE INDEX "revenue_audits_rels_contacts_id_idx" ON "revenue_audits_rels" USING btree ("contacts_id");
  CREATE INDEX "follow_ups_organization_idx" ON "follow_ups" USING btree ("organization_id");
  CREATE INDEX "follow_ups_due_at_idx" ON "follow_ups" USING btree ("due_at");
  CREATE INDEX "follow_ups_consultation_idx" ON "follow_ups" USING btree ("consultation_id");
  CREATE INDEX "follow_ups_audit_idx" ON "follow_ups" USING btree ("audit_id");
  CREATE INDEX "follow_ups_booking_idx" ON "follow_ups" USING btree ("booking_id");
  CREATE INDEX "follow_ups_call_idx" ON "follow_ups" USING btree ("call_id");
  CREATE INDEX "follow_ups_status_idx" ON "follow_ups" USING btree ("status");
  CREATE INDEX "follow_ups_assigned_to_idx" ON "follow_ups" USING btree ("assigned_to_id");
  CREATE INDEX "follow_ups_client_idx" ON "follow_ups" USING btree ("client_id");
  CREATE INDEX "follow_ups_task_idx" ON "follow_ups" USING btree ("task_id");
  CREATE INDEX "follow_ups_created_by_idx" ON "follow_ups" USING btree ("created_by_id");
  CREATE INDEX "follow_ups_updated_by_idx" ON "follow_ups" USING btree ("updated_by_id");
  CREATE INDEX "follow_ups_updated_at_idx" ON "follow_ups" USING btree ("updated_at");
  CREATE INDEX "follow_ups_created_at_idx" ON "follow_ups" USING btree ("created_at");
  CREATE INDEX "follow_ups_deleted_at_idx" ON "follow_ups" USING btree ("deleted_at");
  CREATE INDEX "waitlist_entries_organization_idx" ON "waitlist_entries" USING btree ("organization_id");
  CREATE INDEX "waitlist_entries_booking_type_idx" ON "waitlist_entries" USING btree ("booking_type_id");
  CREATE INDEX "waitlist_entries_email_idx" ON "waitlist_entries" USING btree ("email");
  CREATE INDEX "waitlist_entries_host_idx" ON "waitlist_entries" USING btree ("host_id");
  CREATE INDEX "waitlist_entries_client_idx" ON "waitlist_entries" USING btree ("client_id");
  CREATE INDEX "waitlist_entries_status_idx" ON "waitlist_entries" USING btree ("status");
  CREATE INDEX "waitlist_entries_offer_expires_at_idx" ON "waitlist_entries" USING btree ("offer_expires_at");
  CREATE INDEX "waitlist_entries_hold_idx" ON "waitlist_entries" USING btree ("hold_id");
  CREATE INDEX "waitlist_entries_booking_idx" ON "waitlist_entries" USING btree ("booking_id");
  CREATE INDEX "waitlist_entries_created_by_idx" ON "waitlist_entries" USING btree ("created_by_id");
  CREATE INDEX "waitlist_entries_updated_by_idx" ON "waitlist_entries" USING btree ("updated_by_id");
  CREATE INDEX "waitlist_entries_updated_at_idx" ON "waitlist_entries" USING btree ("updated_at");
  CREATE INDEX "waitlist_entries_created_at_idx" ON "waitlist_entries" USING btree ("created_at");
  CREATE INDEX "waitlist_entries_deleted_at_idx" ON "waitlist_entries" USING btree ("deleted_at");
  CREATE INDEX "bookingType_status_createdAt_idx" ON "waitlist_entries" USING btree ("booking_type_id","status","created_at");
  CREATE INDEX "booking_types_organization_idx" ON "booking_types" USING btree ("organization_id");
  CREATE INDEX "booking_types_questions_from_idx" ON "booking_types" USING btree ("questions_from_id");
  CREATE INDEX "booking_types_service_idx" ON "booking_types" USING btree ("service_id");
  CREATE INDEX "booking_types_slug_idx" ON "booking_types" USING btree ("slug");
  CREATE INDEX "booking_types_is_active_idx" ON "booking_types" USING btree ("is_active");
  CREATE INDEX "booking_types_created_by_idx" ON "booking_types" USING btree ("created_by_id");
  CREATE INDEX "booking_types_updated_by_idx" ON "booking_types" USING btree ("updated_by_id");
  CREATE INDEX "booking_types_updated_at_idx" ON "booking_types" USING btree ("updated_at");
  CREATE INDEX "booking_types_created_at_idx" ON "booking_types" USING btree ("created_at");
  CREATE INDEX "booking_types_deleted_at_idx" ON "booking_types" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "booking_types_locales_locale_parent_id_unique" ON "booking_types_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "booking_types_rels_order_idx" ON "booking_types_rels" USING btree ("order");
  CREATE INDEX "booking_types_rels_parent_idx" ON "booking_types_rels" USING btree ("parent_id");
  CREATE INDEX "booking_types_rels_path_idx" ON "booking_types_rels" USING btree ("path");
  CREATE INDEX "booking_types_rels_users_id_idx" ON "booking_types_rels" USING btree ("users_id");
  CREATE INDEX "booking_hosts_organization_idx" ON "booking_hosts" USING btree ("organization_id");
  CREATE INDEX "booking_hosts_user_idx" ON "booking_hosts" USING btree ("user_id");
  CREATE INDEX "booking_hosts_is_active_idx" ON "booking_hosts" USING btree ("is_active");
  CREATE INDEX "booking_hosts_created_by_idx" ON "booking_hosts" USING btree ("created_by_id");
  CREATE INDEX "booking_hosts_updated_by_idx" ON "booking_hosts" USING btree ("updated_by_id");
  CREATE INDEX "booking_hosts_updated_at_idx" ON "booking_hosts" USING btree ("updated_at");
  CREATE INDEX "booking_hosts_created_at_idx" ON "booking_hosts" USING btree ("created_at");
  CREATE UNIQUE INDEX "booking_hosts_locales_locale_parent_id_unique" ON "booking_hosts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "audit_availability_organization_idx" ON "audit_availability" USING btree ("organization_id");
  CREATE INDEX "audit_availability_assigned_to_idx" ON "audit_availability" USING btree ("assigned_to_id");
  CREATE INDEX "audit_availability_date_idx" ON "audit_availability" USING btree ("date");
  CREATE INDEX "audit_availability_created_by_idx" ON "audit_availability" USING btree ("created_by_id");
  CREATE INDEX "audit_availability_updated_by_idx" ON "audit_availability" USING btree ("updated_by_id");
  CREATE INDEX "audit_availability_updated_at_idx" ON "audit_availability" USING btree ("updated_at");
  CREATE INDEX "audit_availability_created_at_idx" ON "audit_availability" USING btree ("created_at");
  CREATE INDEX "audit_availability_rels_order_idx" ON "audit_availability_rels" USING btree ("order");
  CREATE INDEX "audit_availability_rels_parent_idx" ON "audit_availability_rels" USING btree ("parent_id");
  CREATE INDEX "audit_availability_rels_path_idx" ON "audit_availability_rels" USING btree ("path");
  CREATE INDEX "audit_availability_rels_booking_types_id_idx" ON "audit_availability_rels" USING btree ("booking_types_id");
  CREATE INDEX "audit_blocked_dates_organization_idx" ON "audit_blocked_dates" USING btree ("organization_id");
  CREATE INDEX "audit_blocked_dates_blocked_date_idx" ON "audit_blocked_dates" USING btree ("blocked_date");
  CREATE INDEX "audit_blocked_dates_assigned_to_idx" ON "audit_blocked_dates" USING btree ("assigned_to_id");
  CREATE INDEX "audit_blocked_dates_created_by_idx" ON "audit_blocked_dates" USING btree ("created_by_id");
  CREATE INDEX "audit_blocked_dates_updated_by_idx" ON "audit_blocked_dates" USING btree ("updated_by_id");
  CREATE INDEX "audit_blocked_dates_updated_at_idx" ON "audit_blocked_dates" USING btree ("updated_at");
  CREATE INDEX "audit_blocked_dates_created_at_idx" ON "audit_blocked_dates" USING btree ("created_at");
  CREATE INDEX "busy_feeds_organization_idx" ON "busy_feeds" USING btree ("organization_id");
  CREATE INDEX "busy_feeds_owner_idx" ON "busy_feeds" USING btree ("owner_id");
  CREATE INDEX "busy_feeds_created_by_idx" ON "busy_feeds" USING btree ("created_by_id");
  CREATE INDEX "busy_feeds_updated_by_idx" ON "busy_feeds" USING btree ("updated_by_id");
  CREATE INDEX "busy_feeds_updated_at_idx" ON "busy_feeds" USING btree ("updated_at");
  CREATE INDEX "busy_feeds_created_at_idx" ON "busy_feeds" USING btree ("created_at");
  CREATE INDEX "audit_templates_sections_order_idx" ON "audit_templates_sections" USING btree ("_order");
  CREATE INDEX "audit_templates_sections_parent_id_idx" ON "audit_templates_sections" USING btree ("_parent_id");
  CREATE INDEX "audit_templates_questions_order_idx" ON "audit_templates_questions" USING btree ("_order");
  CREATE INDEX "audit_templates_questions_parent_id_idx" ON "audit_templates_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "audit_templates_questions_locales_locale_parent_id_unique" ON "audit_templates_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "audit_templates_checklists_order_idx" ON "audit_templates_checklists" USING btree ("_order");
  CREATE INDEX "audit_templates_checklists_parent_id_idx" ON "audit_templates_checklists" USING btree ("_parent_id");
  CREATE INDEX "audit_templates_organization_idx" ON "audit_templates" USING btree ("organization_id");
  CREATE INDEX "audit_templates_audit_type_idx" ON "audit_templates" USING btree ("audit_type");
  CREATE INDEX "audit_templates_created_by_idx" ON "audit_templates" USING btree ("created_by_id");
  CREATE INDEX "audit_templates_updated_by_idx" ON "audit_templates" USING btree ("updated_by_id");
  CREATE INDEX "audit_templates_updated_at_idx" ON "audit_templates" USING btree ("updated_at");
  CREATE INDEX "audit_templates_created_at_idx" ON "audit_templates" USING btree ("created_at");
  CREATE INDEX "audit_templates_deleted_at_idx" ON "audit_templates" USING btree ("deleted_at");
  CREATE INDEX "pipelines_organization_idx" ON "pipelines" USING btree ("organization_id");
  CREATE INDEX "pipelines_key_idx" ON "pipelines" USING btree ("key");
  CREATE INDEX "pipelines_type_idx" ON "pipelines" USING btree ("type");
  CREATE INDEX "pipelines_created_by_idx" ON "pipelines" USING btree ("created_by_id");
  CREATE INDEX "pipelines_updated_by_idx" ON "pipelines" USING btree ("updated_by_id");
  CREATE INDEX "pipelines_updated_at_idx" ON "pipelines" USING btree ("updated_at");
  CREATE INDEX "pipelines_created_at_idx" ON "pipelines" USING btree ("created_at");
  CREATE INDEX "pipelines_deleted_at_idx" ON "pipelines" USING btree ("deleted_at");
  CREATE INDEX "pipeline_items_organization_idx" ON "pipeline_items" USING btree ("organization_id");
  CREATE INDEX "pipeline_items_pipeline_idx" ON "pipeline_items" USING btree ("pipeline_id");
  CREATE INDEX "pipeline_items_stage_idx" ON "pipeline_items" USING btree ("stage_id");
  CREATE INDEX "pipeline_items_assigned_to_idx" ON "pipeline_items" USING btree ("assigned_to_id");
  CREATE INDEX "pipeline_items_priority_idx" ON "pipeline_items" USING btree ("priority");
  CREATE INDEX "pipeline_items_due_date_idx" ON "pipeline_items" USING btree ("due_date");
  CREATE INDEX "pipeline_items_client_idx" ON "pipeline_items" USING btree ("client_id");
  CREATE INDEX "pipeline_items_lead_idx" ON "pipeline_items" USING btree ("lead_id");
  CREATE INDEX "pipeline_items_opportunity_idx" ON "pipeline_items" USING btree ("opportunity_id");
  CREATE INDEX "pipeline_items_task_idx" ON "pipeline_items" USING btree ("task_id");
  CREATE INDEX "pipeline_items_project_idx" ON "pipeline_items" USING btree ("project_id");
  CREATE INDEX "pipeline_items_finished_at_idx" ON "pipeline_items" USING btree ("finished_at");
  CREATE INDEX "pipeline_items_created_by_idx" ON "pipeline_items" USING btree ("created_by_id");
  CREATE INDEX "pipeline_items_updated_by_idx" ON "pipeline_items" USING btree ("updated_by_id");
  CREATE INDEX "pipeline_items_updated_at_idx" ON "pipeline_items" USING btree ("updated_at");
  CREATE INDEX "pipeline_items_created_at_idx" ON "pipeline_items" USING btree ("created_at");
  CREATE INDEX "pipeline_items_deleted_at_idx" ON "pipeline_items" USING btree ("deleted_at");
  CREATE INDEX "stage_rank_idx" ON "pipeline_items" USING btree ("stage_id","rank");
  CREATE INDEX "pipeline_updatedAt_idx" ON "pipeline_items" USING btree ("pipeline_id","updated_at");
  CREATE INDEX "assignedTo_dueDate_idx" ON "pipeline_items" USING btree ("assigned_to_id","due_date");
  CREATE INDEX "pipeline_items_texts_order_parent" ON "pipeline_items_texts" USING btree ("order","parent_id");
  CREATE INDEX "pipeline_stages_organization_idx" ON "pipeline_stages" USING btree ("organization_id");
  CREATE INDEX "pipeline_stages_pipeline_idx" ON "pipeline_stages" USING btree ("pipeline_id");
  CREATE INDEX "pipeline_stages_created_by_idx" ON "pipeline_stages" USING btree ("created_by_id");
  CREATE INDEX "pipeline_stages_updated_by_idx" ON "pipeline_stages" USING btree ("updated_by_id");
  CREATE INDEX "pipeline_stages_updated_at_idx" ON "pipeline_stages" USING btree ("updated_at");
  CREATE INDEX "pipeline_stages_created_at_idx" ON "pipeline_stages" USING btree ("created_at");
  CREATE UNIQUE INDEX "pipeline_key_idx" ON "pipeline_stages" USING btree ("pipeline_id","key");
  CREATE INDEX "pipeline_order_idx" ON "pipeline_stages" USING btree ("pipeline_id","order");
  CREATE INDEX "task_templates_organization_idx" ON "task_templates" USING btree ("organization_id");
  CREATE INDEX "task_templates_category_idx" ON "task_templates" USING btree ("category");
  CREATE INDEX "task_templates_created_by_idx" ON "task_templates" USING btree ("created_by_id");
  CREATE INDEX "task_templates_updated_by_idx" ON "task_templates" USING btree ("updated_by_id");
  CREATE INDEX "task_templates_updated_at_idx" ON "task_templates" USING btree ("updated_at");
  CREATE INDEX "task_templates_created_at_idx" ON "task_templates" USING btree ("created_at");
  CREATE INDEX "task_templates_deleted_at_idx" ON "task_templates" USING btree ("deleted_at");
  CREATE INDEX "task_comments_organization_idx" ON "task_comments" USING btree ("organization_id");
  CREATE INDEX "task_comments_task_idx" ON "task_comments" USING btree ("task_id");
  CREATE INDEX "task_comments_author_idx" ON "task_comments" USING btree ("author_id");
  CREATE INDEX "task_comments_created_by_idx" ON "task_comments" USING btree ("created_by_id");
  CREATE INDEX "task_comments_updated_by_idx" ON "task_comments" USING btree ("updated_by_id");
  CREATE INDEX "task_comments_updated_at_idx" ON "task_comments" USING btree ("updated_at");
  CREATE INDEX "task_comments_created_at_idx" ON "task_comments" USING btree ("created_at");
  CREATE INDEX "task_comments_deleted_at_idx" ON "task_comments" USING btree ("deleted_at");
  CREATE INDEX "task_createdAt_idx" ON "task_comments" USING btree ("task_id","created_at");
  CREATE INDEX "task_comments_rels_order_idx" ON "task_comments_rels" USING btree ("order");
  CREATE INDEX "task_comments_rels_parent_idx" ON "task_comments_rels" USING btree ("parent_id");
  CREATE INDEX "task_comments_rels_path_idx" ON "task_comments_rels" USING btree ("path");
  CREATE INDEX "task_comments_rels_users_id_idx" ON "task_comments_rels" USING btree ("users_id");
  CREATE INDEX "pages_organization_idx" ON "pages" USING btree ("organization_id");
  CREATE INDEX "pages_meta_image_idx" ON "pages" USING btree ("meta_image_id");
  CREATE INDEX "pages_created_by_idx" ON "pages" USING btree ("created_by_id");
  CREATE INDEX "pages_updated_by_idx" ON "pages" USING btree ("updated_by_id");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE INDEX "pages_slug_idx" ON "pages_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_organization_idx" ON "_pages_v" USING btree ("version_organization_id");
  CREATE INDEX "_pages_v_version_version_meta_image_idx" ON "_pages_v" USING btree ("version_meta_image_id");
  CREATE INDEX "_pages_v_version_version_created_by_idx" ON "_pages_v" USING btree ("version_created_by_id");
  CREATE INDEX "_pages_v_version_version_updated_by_idx" ON "_pages_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_organization_idx" ON "services" USING btree ("organization_id");
  CREATE INDEX "services_planet_model_idx" ON "services" USING btree ("planet_model_id");
  CREATE INDEX "services_meta_image_idx" ON "services" USING btree ("meta_image_id");
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
  CREATE INDEX "_services_v_version_version_meta_image_idx" ON "_services_v" USING btree ("version_meta_image_id");
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
  CREATE INDEX "case_studies_metrics_order_idx" ON "case_studies_metrics" USING btree ("_order");
  CREATE INDEX "case_studies_metrics_parent_id_idx" ON "case_studies_metrics" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "case_studies_metrics_locales_locale_parent_id_unique" ON "case_studies_metrics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "case_studies__order_idx" ON "case_studies" USING btree ("_order");
  CREATE INDEX "case_studies_organization_idx" ON "case_studies" USING btree ("organization_id");
  CREATE INDEX "case_studies_hero_asset_idx" ON "case_studies" USING btree ("hero_asset_id");
  CREATE INDEX "case_studies_company_idx" ON "case_studies" USING btree ("company_id");
  CREATE INDEX "case_studies_project_idx" ON "case_studies" USING btree ("project_id");
  CREATE INDEX "case_studies_testimonial_idx" ON "case_studies" USING btree ("testimonial_id");
  CREATE INDEX "case_studies_meta_image_idx" ON "case_studies" USING btree ("meta_image_id");
  CREATE INDEX "case_studies_featured_idx" ON "case_studies" USING btree ("featured");
  CREATE INDEX "case_studies_created_by_idx" ON "case_studies" USING btree ("created_by_id");
  CREATE INDEX "case_studies_updated_by_idx" ON "case_studies" USING btree ("updated_by_id");
  CREATE INDEX "case_studies_updated_at_idx" ON "case_studies" USING btree ("updated_at");
  CREATE INDEX "case_studies_created_at_idx" ON "case_studies" USING btree ("created_at");
  CREATE INDEX "case_studies_deleted_at_idx" ON "case_studies" USING btree ("deleted_at");
  CREATE INDEX "case_studies__status_idx" ON "case_studies" USING btree ("_status");
  CREATE INDEX "_status_createdAt_idx" ON "case_studies" USING btree ("_status","created_at");
  CREATE INDEX "organization_featured_1_idx" ON "case_studies" USING btree ("organization_id","featured");
  CREATE INDEX "case_studies_slug_idx" ON "case_studies_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "case_studies_locales_locale_parent_id_unique" ON "case_studies_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "case_studies_rels_order_idx" ON "case_studies_rels" USING btree ("order");
  CREATE INDEX "case_studies_rels_parent_idx" ON "case_studies_rels" USING btree ("parent_id");
  CREATE INDEX "case_studies_rels_path_idx" ON "case_studies_rels" USING btree ("path");
  CREATE INDEX "case_studies_rels_services_id_idx" ON "case_studies_rels" USING btree ("services_id");
  CREATE INDEX "case_studies_rels_media_id_idx" ON "case_studies_rels" USING btree ("media_id");
  CREATE INDEX "case_studies_rels_tags_id_idx" ON "case_studies_rels" USING btree ("tags_id");
  CREATE INDEX "_case_studies_v_version_metrics_order_idx" ON "_case_studies_v_version_metrics" USING btree ("_order");
  CREATE INDEX "_case_studies_v_version_metrics_parent_id_idx" ON "_case_studies_v_version_metrics" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_case_studies_v_version_metrics_locales_locale_parent_id_uni" ON "_case_studies_v_version_metrics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_case_studies_v_parent_idx" ON "_case_studies_v" USING btree ("parent_id");
  CREATE INDEX "_case_studies_v_version_version__order_idx" ON "_case_studies_v" USING btree ("version__order");
  CREATE INDEX "_case_studies_v_version_version_organization_idx" ON "_case_studies_v" USING btree ("version_organization_id");
  CREATE INDEX "_case_studies_v_version_version_hero_asset_idx" ON "_case_studies_v" USING btree ("version_hero_asset_id");
  CREATE INDEX "_case_studies_v_version_version_company_idx" ON "_case_studies_v" USING btree ("version_company_id");
  CREATE INDEX "_case_studies_v_version_version_project_idx" ON "_case_studies_v" USING btree ("version_project_id");
  CREATE INDEX "_case_studies_v_version_version_testimonial_idx" ON "_case_studies_v" USING btree ("version_testimonial_id");
  CREATE INDEX "_case_studies_v_version_version_meta_image_idx" ON "_case_studies_v" USING btree ("version_meta_image_id");
  CREATE INDEX "_case_studies_v_version_version_featured_idx" ON "_case_studies_v" USING btree ("version_featured");
  CREATE INDEX "_case_studies_v_version_version_created_by_idx" ON "_case_studies_v" USING btree ("version_created_by_id");
  CREATE INDEX "_case_studies_v_version_version_updated_by_idx" ON "_case_studies_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_case_studies_v_version_version_updated_at_idx" ON "_case_studies_v" USING btree ("version_updated_at");
  CREATE INDEX "_case_studies_v_version_version_created_at_idx" ON "_case_studies_v" USING btree ("version_created_at");
  CREATE INDEX "_case_studies_v_version_version_deleted_at_idx" ON "_case_studies_v" USING btree ("version_deleted_at");
  CREATE INDEX "_case_studies_v_version_version__status_idx" ON "_case_studies_v" USING btree ("version__status");
  CREATE INDEX "_case_studies_v_created_at_idx" ON "_case_studies_v" USING btree ("created_at");
  CREATE INDEX "_case_studies_v_updated_at_idx" ON "_case_studies_v" USING btree ("updated_at");
  CREATE INDEX "_case_studies_v_snapshot_idx" ON "_case_studies_v" USING btree ("snapshot");
  CREATE INDEX "_case_studies_v_published_locale_idx" ON "_case_studies_v" USING btree ("published_locale");
  CREATE INDEX "_case_studies_v_latest_idx" ON "_case_studies_v" USING btree ("latest");
  CREATE INDEX "_case_studies_v_autosave_idx" ON "_case_studies_v" USING btree ("autosave");
  CREATE INDEX "version__status_version_createdAt_idx" ON "_case_studies_v" USING btree ("version__status","version_created_at");
  CREATE INDEX "version_organization_version_featured_1_idx" ON "_case_studies_v" USING btree ("version_organization_id","version_featured");
  CREATE INDEX "_case_studies_v_version_version_slug_idx" ON "_case_studies_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_case_studies_v_locales_locale_parent_id_unique" ON "_case_studies_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_case_studies_v_rels_order_idx" ON "_case_studies_v_rels" USING btree ("order");
  CREATE INDEX "_case_studies_v_rels_parent_idx" ON "_case_studies_v_rels" USING btree ("parent_id");
  CREATE INDEX "_case_studies_v_rels_path_idx" ON "_case_studies_v_rels" USING btree ("path");
  CREATE INDEX "_case_studies_v_rels_services_id_idx" ON "_case_studies_v_rels" USING btree ("services_id");
  CREATE INDEX "_case_studies_v_rels_media_id_idx" ON "_case_studies_v_rels" USING btree ("media_id");
  CREATE INDEX "_case_studies_v_rels_tags_id_idx" ON "_case_studies_v_rels" USING btree ("tags_id");
  CREATE INDEX "posts_organization_idx" ON "posts" USING btree ("organization_id");
  CREATE INDEX "posts_hero_image_idx" ON "posts" USING btree ("hero_image_id");
  CREATE INDEX "posts_category_idx" ON "posts" USING btree ("category_id");
  CREATE INDEX "posts_meta_image_idx" ON "posts" USING btree ("meta_image_id");
  CREATE INDEX "posts_status_idx" ON "posts" USING btree ("status");
  CREATE INDEX "posts_author_idx" ON "posts" USING btree ("author_id");
  CREATE INDEX "posts_published_at_idx" ON "posts" USING btree ("published_at");
  CREATE INDEX "posts_created_by_idx" ON "posts" USING btree ("created_by_id");
  CREATE INDEX "posts_updated_by_idx" ON "posts" USING btree ("updated_by_id");
  CREATE INDEX "posts_updated_at_idx" ON "posts" USING btree ("updated_at");
  CREATE INDEX "posts_created_at_idx" ON "posts" USING btree ("created_at");
  CREATE INDEX "posts_deleted_at_idx" ON "posts" USING btree ("deleted_at");
  CREATE INDEX "posts__status_idx" ON "posts" USING btree ("_status");
  CREATE INDEX "organization_status_publishedAt_idx" ON "posts" USING btree ("organization_id","status","published_at");
  CREATE INDEX "organization_category_idx" ON "posts" USING btree ("organization_id","category_id");
  CREATE INDEX "posts_slug_idx" ON "posts_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "posts_locales_locale_parent_id_unique" ON "posts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "posts_texts_order_parent" ON "posts_texts" USING btree ("order","parent_id");
  CREATE INDEX "posts_rels_order_idx" ON "posts_rels" USING btree ("order");
  CREATE INDEX "posts_rels_parent_idx" ON "posts_rels" USING btree ("parent_id");
  CREATE INDEX "posts_rels_path_idx" ON "posts_rels" USING btree ("path");
  CREATE INDEX "posts_rels_tags_id_idx" ON "posts_rels" USING btree ("tags_id");
  CREATE INDEX "posts_rels_posts_id_idx" ON "posts_rels" USING btree ("posts_id");
  CREATE INDEX "_posts_v_parent_idx" ON "_posts_v" USING btree ("parent_id");
  CREATE INDEX "_posts_v_version_version_organization_idx" ON "_posts_v" USING btree ("version_organization_id");
  CREATE INDEX "_posts_v_version_version_hero_image_idx" ON "_posts_v" USING btree ("version_hero_image_id");
  CREATE INDEX "_posts_v_version_version_category_idx" ON "_posts_v" USING btree ("version_category_id");
  CREATE INDEX "_posts_v_version_version_meta_image_idx" ON "_posts_v" USING btree ("version_meta_image_id");
  CREATE INDEX "_posts_v_version_version_status_idx" ON "_posts_v" USING btree ("version_status");
  CREATE INDEX "_posts_v_version_version_author_idx" ON "_posts_v" USING btree ("version_author_id");
  CREATE INDEX "_posts_v_version_version_published_at_idx" ON "_posts_v" USING btree ("version_published_at");
  CREATE INDEX "_posts_v_version_version_created_by_idx" ON "_posts_v" USING btree ("version_created_by_id");
  CREATE INDEX "_posts_v_version_version_updated_by_idx" ON "_posts_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_posts_v_version_version_updated_at_idx" ON "_posts_v" USING btree ("version_updated_at");
  CREATE INDEX "_posts_v_version_version_created_at_idx" ON "_posts_v" USING btree ("version_created_at");
  CREATE INDEX "_posts_v_version_version_deleted_at_idx" ON "_posts_v" USING btree ("version_deleted_at");
  CREATE INDEX "_posts_v_version_version__status_idx" ON "_posts_v" USING btree ("version__status");
  CREATE INDEX "_posts_v_created_at_idx" ON "_posts_v" USING btree ("created_at");
  CREATE INDEX "_posts_v_updated_at_idx" ON "_posts_v" USING btree ("updated_at");
  CREATE INDEX "_posts_v_snapshot_idx" ON "_posts_v" USING btree ("snapshot");
  CREATE INDEX "_posts_v_published_locale_idx" ON "_posts_v" USING btree ("published_locale");
  CREATE INDEX "_posts_v_latest_idx" ON "_posts_v" USING btree ("latest");
  CREATE INDEX "_posts_v_autosave_idx" ON "_posts_v" USING btree ("autosave");
  CREATE INDEX "version_organization_version_status_version_publishedAt_idx" ON "_posts_v" USING btree ("version_organization_id","version_status","version_published_at");
  CREATE INDEX "version_organization_version_category_idx" ON "_posts_v" USING btree ("version_organization_id","version_category_id");
  CREATE INDEX "_posts_v_version_version_slug_idx" ON "_posts_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_posts_v_locales_locale_parent_id_unique" ON "_posts_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_posts_v_texts_order_parent" ON "_posts_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_posts_v_rels_order_idx" ON "_posts_v_rels" USING btree ("order");
  CREATE INDEX "_posts_v_rels_parent_idx" ON "_posts_v_rels" USING btree ("parent_id");
  CREATE INDEX "_posts_v_rels_path_idx" ON "_posts_v_rels" USING btree ("path");
  CREATE INDEX "_posts_v_rels_tags_id_idx" ON "_posts_v_rels" USING btree ("tags_id");
  CREATE INDEX "_posts_v_rels_posts_id_idx" ON "_posts_v_rels" USING btree ("posts_id");
  CREATE INDEX "forms_organization_idx" ON "forms" USING btree ("organization_id");
  CREATE INDEX "forms_created_by_idx" ON "forms" USING btree ("created_by_id");
  CREATE INDEX "forms_updated_by_idx" ON "forms" USING btree ("updated_by_id");
  CREATE INDEX "forms_updated_at_idx" ON "forms" USING btree ("updated_at");
  CREATE INDEX "forms_created_at_idx" ON "forms" USING btree ("created_at");
  CREATE INDEX "forms_deleted_at_idx" ON "forms" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "forms_locales_locale_parent_id_unique" ON "forms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "forms_rels_order_idx" ON "forms_rels" USING btree ("order");
  CREATE INDEX "forms_rels_parent_idx" ON "forms_rels" USING btree ("parent_id");
  CREATE INDEX "forms_rels_path_idx" ON "forms_rels" USING btree ("path");
  CREATE INDEX "forms_rels_users_id_idx" ON "forms_rels" USING btree ("users_id");
  CREATE INDEX "_forms_v_parent_idx" ON "_forms_v" USING btree ("parent_id");
  CREATE INDEX "_forms_v_version_version_organization_idx" ON "_forms_v" USING btree ("version_organization_id");
  CREATE INDEX "_forms_v_version_version_created_by_idx" ON "_forms_v" USING btree ("version_created_by_id");
  CREATE INDEX "_forms_v_version_version_updated_by_idx" ON "_forms_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_forms_v_version_version_updated_at_idx" ON "_forms_v" USING btree ("version_updated_at");
  CREATE INDEX "_forms_v_version_version_created_at_idx" ON "_forms_v" USING btree ("version_created_at");
  CREATE INDEX "_forms_v_version_version_deleted_at_idx" ON "_forms_v" USING btree ("version_deleted_at");
  CREATE INDEX "_forms_v_created_at_idx" ON "_forms_v" USING btree ("created_at");
  CREATE INDEX "_forms_v_updated_at_idx" ON "_forms_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_forms_v_locales_locale_parent_id_unique" ON "_forms_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_rels_order_idx" ON "_forms_v_rels" USING btree ("order");
  CREATE INDEX "_forms_v_rels_parent_idx" ON "_forms_v_rels" USING btree ("parent_id");
  CREATE INDEX "_forms_v_rels_path_idx" ON "_forms_v_rels" USING btree ("path");
  CREATE INDEX "_forms_v_rels_users_id_idx" ON "_forms_v_rels" USING btree ("users_id");
  CREATE INDEX "media_organization_idx" ON "media" USING btree ("organization_id");
  CREATE INDEX "media_folder_idx" ON "media" USING btree ("folder_id");
  CREATE INDEX "media_category_idx" ON "media" USING btree ("category");
  CREATE INDEX "media_client_idx" ON "media" USING btree ("client_id");
  CREATE INDEX "media_shared_with_idx" ON "media" USING btree ("shared_with_id");
  CREATE INDEX "media_project_idx" ON "media" USING btree ("project_id");
  CREATE INDEX "media_owner_idx" ON "media" USING btree ("owner_id");
  CREATE INDEX "media_created_by_idx" ON "media" USING btree ("created_by_id");
  CREATE INDEX "media_updated_by_idx" ON "media" USING btree ("updated_by_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_rels_order_idx" ON "media_rels" USING btree ("order");
  CREATE INDEX "media_rels_parent_idx" ON "media_rels" USING btree ("parent_id");
  CREATE INDEX "media_rels_path_idx" ON "media_rels" USING btree ("path");
  CREATE INDEX "media_rels_tags_id_idx" ON "media_rels" USING btree ("tags_id");
  CREATE INDEX "categories__order_idx" ON "categories" USING btree ("_order");
  CREATE INDEX "categories_organization_idx" ON "categories" USING btree ("organization_id");
  CREATE INDEX "categories_created_by_idx" ON "categories" USING btree ("created_by_id");
  CREATE INDEX "categories_updated_by_idx" ON "categories" USING btree ("updated_by_id");
  CREATE INDEX "categories_updated_at_idx" ON "categories" USING btree ("updated_at");
  CREATE INDEX "categories_created_at_idx" ON "categories" USING btree ("created_at");
  CREATE INDEX "categories_deleted_at_idx" ON "categories" USING btree ("deleted_at");
  CREATE INDEX "categories_slug_idx" ON "categories_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "categories_locales_locale_parent_id_unique" ON "categories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "tags_organization_idx" ON "tags" USING btree ("organization_id");
  CREATE INDEX "tags_created_by_idx" ON "tags" USING btree ("created_by_id");
  CREATE INDEX "tags_updated_by_idx" ON "tags" USING btree ("updated_by_id");
  CREATE INDEX "tags_updated_at_idx" ON "tags" USING btree ("updated_at");
  CREATE INDEX "tags_created_at_idx" ON "tags" USING btree ("created_at");
  CREATE INDEX "tags_deleted_at_idx" ON "tags" USING btree ("deleted_at");
  CREATE INDEX "tags_slug_idx" ON "tags_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "tags_locales_locale_parent_id_unique" ON "tags_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_folders_organization_idx" ON "media_folders" USING btree ("organization_id");
  CREATE INDEX "media_folders_parent_idx" ON "media_folders" USING btree ("parent_id");
  CREATE INDEX "media_folders_created_by_idx" ON "media_folders" USING btree ("created_by_id");
  CREATE INDEX "media_folders_updated_by_idx" ON "media_folders" USING btree ("updated_by_id");
  CREATE INDEX "media_folders_updated_at_idx" ON "media_folders" USING btree ("updated_at");
  CREATE INDEX "media_folders_created_at_idx" ON "media_folders" USING btree ("created_at");
  CREATE INDEX "redirects_organization_idx" ON "redirects" USING btree ("organization_id");
  CREATE INDEX "redirects_created_by_idx" ON "redirects" USING btree ("created_by_id");
  CREATE INDEX "redirects_updated_by_idx" ON "redirects" USING btree ("updated_by_id");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE UNIQUE INDEX "organization_from_idx" ON "redirects" USING btree ("organization_id","from");
  CREATE INDEX "redirects_rels_order_idx" ON "redirects_rels" USING btree ("order");
  CREATE INDEX "redirects_rels_parent_idx" ON "redirects_rels" USING btree ("parent_id");
  CREATE INDEX "redirects_rels_path_idx" ON "redirects_rels" USING btree ("path");
  CREATE INDEX "redirects_rels_pages_id_idx" ON "redirects_rels" USING btree ("pages_id");
  CREATE INDEX "redirects_rels_services_id_idx" ON "redirects_rels" USING btree ("services_id");
  CREATE INDEX "redirects_rels_case_studies_id_idx" ON "redirects_rels" USING btree ("case_studies_id");
  CREATE INDEX "redirects_rels_posts_id_idx" ON "redirects_rels" USING btree ("posts_id");
  CREATE INDEX "likes_organization_idx" ON "likes" USING btree ("organization_id");
  CREATE INDEX "likes_post_idx" ON "likes" USING btree ("post_id");
  CREATE INDEX "likes_user_idx" ON "likes" USING btree ("user_id");
  CREATE INDEX "likes_created_by_idx" ON "likes" USING btree ("created_by_id");
  CREATE INDEX "likes_updated_by_idx" ON "likes" USING btree ("updated_by_id");
  CREATE INDEX "likes_updated_at_idx" ON "likes" USING btree ("updated_at");
  CREATE INDEX "likes_created_at_idx" ON "likes" USING btree ("created_at");
  CREATE UNIQUE INDEX "post_user_idx" ON "likes" USING btree ("post_id","user_id");
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
  CREATE UNIQUE INDEX "users_locales_locale_parent_id_unique" ON "users_locales" USING btree ("_locale","_parent_id");
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
  CREATE INDEX "outbox_messages_organization_idx" ON "outbox_messages" USING btree ("organization_id");
  CREATE INDEX "outbox_messages_to_idx" ON "outbox_messages" USING btree ("to");
  CREATE INDEX "outbox_messages_status_idx" ON "outbox_messages" USING btree ("status");
  CREATE UNIQUE INDEX "outbox_messages_dedupe_key_idx" ON "outbox_messages" USING btree ("dedupe_key");
  CREATE INDEX "outbox_messages_updated_at_idx" ON "outbox_messages" USING btree ("updated_at");
  CREATE INDEX "outbox_messages_created_at_idx" ON "outbox_messages" USING btree ("created_at");
  CREATE INDEX "organization_status_4_idx" ON "outbox_messages" USING btree ("organization_id","status");
  CREATE INDEX "audit_notifications_organization_idx" ON "audit_notifications" USING btree ("organization_id");
  CREATE INDEX "audit_notifications_booking_idx" ON "audit_notifications" USING btree ("booking_id");
  CREATE INDEX "audit_notifications_host_idx" ON "audit_notifications" USING btree ("host_id");
  CREATE INDEX "audit_notifications_scheduled_for_idx" ON "audit_notifications" USING btree ("scheduled_for");
  CREATE INDEX "audit_notifications_status_idx" ON "audit_notifications" USING btree ("status");
  CREATE INDEX "audit_notifications_message_idx" ON "audit_notifications" USING btree ("message_id");
  CREATE INDEX "audit_notifications_updated_at_idx" ON "audit_notifications" USING btree ("updated_at");
  CREATE INDEX "audit_notifications_created_at_idx" ON "audit_notifications" USING btree ("created_at");
  CREATE INDEX "host_reservations_organization_idx" ON "host_reservations" USING btree ("organization_id");
  CREATE INDEX "host_reservations_host_idx" ON "host_reservations" USING btree ("host_id");
  CREATE INDEX "host_reservations_blocked_until_idx" ON "host_reservations" USING btree ("blocked_until");
  CREATE INDEX "host_reservations_booking_type_idx" ON "host_reservations" USING btree ("booking_type_id");
  CREATE INDEX "host_reservations_booking_idx" ON "host_reservations" USING btree ("booking_id");
  CREATE INDEX "host_reservations_hold_idx" ON "host_reservations" USING btree ("hold_id");
  CREATE INDEX "host_reservations_consultation_idx" ON "host_reservations" USING btree ("consultation_id");
  CREATE INDEX "host_reservations_client_call_idx" ON "host_reservations" USING btree ("client_call_id");
  CREATE INDEX "host_reservations_blocked_date_idx" ON "host_reservations" USING btree ("blocked_date_id");
  CREATE INDEX "host_reservations_updated_at_idx" ON "host_reservations" USING btree ("updated_at");
  CREATE INDEX "host_reservations_created_at_idx" ON "host_reservations" USING btree ("created_at");
  CREATE INDEX "host_blockedFrom_idx" ON "host_reservations" USING btree ("host_id","blocked_from");
  CREATE INDEX "booking_holds_organization_idx" ON "booking_holds" USING btree ("organization_id");
  CREATE INDEX "booking_holds_booking_type_idx" ON "booking_holds" USING btree ("booking_type_id");
  CREATE INDEX "booking_holds_starts_at_idx" ON "booking_holds" USING btree ("starts_at");
  CREATE INDEX "booking_holds_expires_at_idx" ON "booking_holds" USING btree ("expires_at");
  CREATE INDEX "booking_holds_assigned_to_idx" ON "booking_holds" USING btree ("assigned_to_id");
  CREATE INDEX "booking_holds_session_idx" ON "booking_holds" USING btree ("session_id");
  CREATE INDEX "booking_holds_waitlist_entry_idx" ON "booking_holds" USING btree ("waitlist_entry_id");
  CREATE INDEX "booking_holds_updated_at_idx" ON "booking_holds" USING btree ("updated_at");
  CREATE INDEX "booking_holds_created_at_idx" ON "booking_holds" USING btree ("created_at");
  CREATE INDEX "booking_holds_rels_order_idx" ON "booking_holds_rels" USING btree ("order");
  CREATE INDEX "booking_holds_rels_parent_idx" ON "booking_holds_rels" USING btree ("parent_id");
  CREATE INDEX "booking_holds_rels_path_idx" ON "booking_holds_rels" USING btree ("path");
  CREATE INDEX "booking_holds_rels_users_id_idx" ON "booking_holds_rels" USING btree ("users_id");
  CREATE INDEX "busy_times_organization_idx" ON "busy_times" USING btree ("organization_id");
  CREATE INDEX "busy_times_owner_idx" ON "busy_times" USING btree ("owner_id");
  CREATE INDEX "busy_times_feed_idx" ON "busy_times" USING btree ("feed_id");
  CREATE INDEX "busy_times_ends_at_idx" ON "busy_times" USING btree ("ends_at");
  CREATE INDEX "busy_times_updated_at_idx" ON "busy_times" USING btree ("updated_at");
  CREATE INDEX "busy_times_created_at_idx" ON "busy_times" USING btree ("created_at");
  CREATE INDEX "owner_startsAt_idx" ON "busy_times" USING btree ("owner_id","starts_at");
  CREATE INDEX "audit_logs_organization_idx" ON "audit_logs" USING btree ("organization_id");
  CREATE INDEX "audit_logs_occurred_at_idx" ON "audit_logs" USING btree ("occurred_at");
  CREATE INDEX "audit_logs_action_idx" ON "audit_logs" USING btree ("action");
  CREATE INDEX "audit_logs_actor_idx" ON "audit_logs" USING btree ("actor_id");
  CREATE INDEX "organization_occurredAt_idx" ON "audit_logs" USING btree ("organization_id","occurred_at");
  CREATE INDEX "subjectCollection_subjectId_idx" ON "audit_logs" USING btree ("subject_collection","subject_id");
  CREATE INDEX "changesets_organization_idx" ON "changesets" USING btree ("organization_id");
  CREATE INDEX "changesets_kind_idx" ON "changesets" USING btree ("kind");
  CREATE INDEX "changesets_subject_id_idx" ON "changesets" USING btree ("subject_id");
  CREATE INDEX "changesets_made_by_idx" ON "changesets" USING btree ("made_by_id");
  CREATE INDEX "changesets_undone_by_idx" ON "changesets" USING btree ("undone_by_id");
  CREATE INDEX "changesets_updated_at_idx" ON "changesets" USING btree ("updated_at");
  CREATE INDEX "changesets_created_at_idx" ON "changesets" USING btree ("created_at");
  CREATE INDEX "decision_logs_organization_idx" ON "decision_logs" USING btree ("organization_id");
  CREATE INDEX "decision_logs_task_idx" ON "decision_logs" USING btree ("task_id");
  CREATE INDEX "decision_logs_event_name_idx" ON "decision_logs" USING btree ("event_name");
  CREATE INDEX "decision_logs_updated_at_idx" ON "decision_logs" USING btree ("updated_at");
  CREATE INDEX "decision_logs_created_at_idx" ON "decision_logs" USING btree ("created_at");
  CREATE INDEX "task_createdAt_1_idx" ON "decision_logs" USING btree ("task_id","created_at");
  CREATE INDEX "goal_entries_organization_idx" ON "goal_entries" USING btree ("organization_id");
  CREATE INDEX "goal_entries_goal_idx" ON "goal_entries" USING btree ("goal_id");
  CREATE INDEX "goal_entries_owner_idx" ON "goal_entries" USING btree ("owner_id");
  CREATE INDEX "goal_entries_task_idx" ON "goal_entries" USING btree ("task");
  CREATE INDEX "goal_entries_updated_at_idx" ON "goal_entries" USING btree ("updated_at");
  CREATE INDEX "goal_entries_created_at_idx" ON "goal_entries" USING btree ("created_at");
  CREATE INDEX "goal_createdAt_idx" ON "goal_entries" USING btree ("goal_id","created_at");
  CREATE INDEX "goal_period_idx" ON "goal_entries" USING btree ("goal_id","period");
  CREATE INDEX "pipeline_moves_organization_idx" ON "pipeline_moves" USING btree ("organization_id");
  CREATE INDEX "pipeline_moves_item_idx" ON "pipeline_moves" USING btree ("item_id");
  CREATE INDEX "pipeline_moves_pipeline_idx" ON "pipeline_moves" USING btree ("pipeline_id");
  CREATE INDEX "pipeline_moves_from_stage_idx" ON "pipeline_moves" USING btree ("from_stage_id");
  CREATE INDEX "pipeline_moves_to_stage_idx" ON "pipeline_moves" USING btree ("to_stage_id");
  CREATE INDEX "pipeline_moves_moved_at_idx" ON "pipeline_moves" USING btree ("moved_at");
  CREATE INDEX "pipeline_moves_moved_by_idx" ON "pipeline_moves" USING btree ("moved_by_id");
  CREATE INDEX "pipeline_moves_updated_at_idx" ON "pipeline_moves" USING btree ("updated_at");
  CREATE INDEX "pipeline_moves_created_at_idx" ON "pipeline_moves" USING btree ("created_at");
  CREATE INDEX "pipeline_movedAt_idx" ON "pipeline_moves" USING btree ("pipeline_id","moved_at");
  CREATE INDEX "item_movedAt_idx" ON "pipeline_moves" USING btree ("item_id","moved_at");
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
  CREATE INDEX "payload_locked_documents_rels_tasks_id_idx" ON "payload_locked_documents_rels" USING btree ("tasks_id");
  CREATE INDEX "payload_locked_documents_rels_leads_id_idx" ON "payload_locked_documents_rels" USING btree ("leads_id");
  CREATE INDEX "payload_locked_documents_rels_clients_id_idx" ON "payload_locked_documents_rels" USING btree ("clients_id");
  CREATE INDEX "payload_locked_documents_rels_contacts_id_idx" ON "payload_locked_documents_rels" USING btree ("contacts_id");
  CREATE INDEX "payload_locked_documents_rels_companies_id_idx" ON "payload_locked_documents_rels" USING btree ("companies_id");
  CREATE INDEX "payload_locked_documents_rels_opportunities_id_idx" ON "payload_locked_documents_rels" USING btree ("opportunities_id");
  CREATE INDEX "payload_locked_documents_rels_client_calls_id_idx" ON "payload_locked_documents_rels" USING btree ("client_calls_id");
  CREATE INDEX "payload_locked_documents_rels_projects_id_idx" ON "payload_locked_documents_rels" USING btree ("projects_id");
  CREATE INDEX "payload_locked_documents_rels_testimonials_id_idx" ON "payload_locked_documents_rels" USING btree ("testimonials_id");
  CREATE INDEX "payload_locked_documents_rels_audit_bookings_id_idx" ON "payload_locked_documents_rels" USING btree ("audit_bookings_id");
  CREATE INDEX "payload_locked_documents_rels_consultations_id_idx" ON "payload_locked_documents_rels" USING btree ("consultations_id");
  CREATE INDEX "payload_locked_documents_rels_revenue_audits_id_idx" ON "payload_locked_documents_rels" USING btree ("revenue_audits_id");
  CREATE INDEX "payload_locked_documents_rels_booking_types_id_idx" ON "payload_locked_documents_rels" USING btree ("booking_types_id");
  CREATE INDEX "payload_locked_documents_rels_audit_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("audit_templates_id");
  CREATE INDEX "payload_locked_documents_rels_task_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("task_templates_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_services_id_idx" ON "payload_locked_documents_rels" USING btree ("services_id");
  CREATE INDEX "payload_locked_documents_rels_case_studies_id_idx" ON "payload_locked_documents_rels" USING btree ("case_studies_id");
  CREATE INDEX "payload_locked_documents_rels_posts_id_idx" ON "payload_locked_documents_rels" USING btree ("posts_id");
  CREATE INDEX "payload_locked_documents_rels_forms_id_idx" ON "payload_locked_documents_rels" USING btree ("forms_id");
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
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "payload_query_presets_access_read_access_read_organizati_idx" ON "payload_query_presets" USING btree ("access_read_organization_id");
  CREATE INDEX "payload_query_presets_access_update_access_update_organi_idx" ON "payload_query_presets" USING btree ("access_update_organization_id");
  CREATE INDEX "payload_query_presets_access_delete_access_delete_organi_idx" ON "payload_query_presets" USING btree ("access_delete_organization_id");
  CREATE INDEX "payload_query_presets_updated_at_idx" ON "payload_query_presets" USING btree ("updated_at");
  CREATE INDEX "payload_query_presets_created_at_idx" ON "payload_query_presets" USING btree ("created_at");
  CREATE INDEX "payload_query_presets_rels_order_idx" ON "payload_query_presets_rels" USING btree ("order");
  CREATE INDEX "payload_query_presets_rels_parent_idx" ON "payload_query_presets_rels" USING btree ("parent_id");
  CREATE INDEX "payload_query_presets_rels_path_idx" ON "payload_query_presets_rels" USING btree ("path");
  CREATE INDEX "payload_query_presets_rels_users_id_idx" ON "payload_query_presets_rels" USING btree ("users_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "tasks_steps" CASCADE;
  DROP TABLE "tasks" CASCADE;
  DROP TABLE "tasks_texts" CASCADE;
  DROP TABLE "tasks_rels" CASCADE;
  DROP TABLE "goals" CASCADE;
  DROP TABLE "activities" CASCADE;
  DROP TABLE "notifications" CASCADE;
  DROP TABLE "leads" CASCADE;
  DROP TABLE "client_messages" CASCADE;
  DROP TABLE "client_messages_rels" CASCADE;
  DROP TABLE "form_submissions_answers" CASCADE;
  DROP TABLE "form_submissions" CASCADE;
  DROP TABLE "comments" CASCADE;
  DROP TABLE "clients_credentials" CASCADE;
  DROP TABLE "clients" CASCADE;
  DROP TABLE "contacts" CASCADE;
  DROP TABLE "companies" CASCADE;
  DROP TABLE "opportunities" CASCADE;
  DROP TABLE "client_calls" CASCADE;
  DROP TABLE "projects" CASCADE;
  DROP TABLE "testimonials" CASCADE;
  DROP TABLE "testimonials_locales" CASCADE;
  DROP TABLE "_testimonials_v" CASCADE;
  DROP TABLE "_testimonials_v_locales" CASCADE;
  DROP TABLE "testimonial_requests" CASCADE;
  DROP TABLE "imports" CASCADE;
  DROP TABLE "audit_bookings_answers" CASCADE;
  DROP TABLE "audit_bookings" CASCADE;
  DROP TABLE "audit_bookings_rels" CASCADE;
  DROP TABLE "consultations_action_items" CASCADE;
  DROP TABLE "consultations" CASCADE;
  DROP TABLE "revenue_audits_recommendations" CASCADE;
  DROP TABLE "revenue_audits" CASCADE;
  DROP TABLE "revenue_audits_texts" CASCADE;
  DROP TABLE "revenue_audits_rels" CASCADE;
  DROP TABLE "follow_ups" CASCADE;
  DROP TABLE "waitlist_entries" CASCADE;
  DROP TABLE "booking_types" CASCADE;
  DROP TABLE "booking_types_locales" CASCADE;
  DROP TABLE "booking_types_rels" CASCADE;
  DROP TABLE "booking_hosts" CASCADE;
  DROP TABLE "booking_hosts_locales" CASCADE;
  DROP TABLE "audit_availability" CASCADE;
  DROP TABLE "audit_availability_rels" CASCADE;
  DROP TABLE "audit_blocked_dates" CASCADE;
  DROP TABLE "busy_feeds" CASCADE;
  DROP TABLE "audit_templates_sections" CASCADE;
  DROP TABLE "audit_templates_questions" CASCADE;
  DROP TABLE "audit_templates_questions_locales" CASCADE;
  DROP TABLE "audit_templates_checklists" CASCADE;
  DROP TABLE "audit_templates" CASCADE;
  DROP TABLE "pipelines" CASCADE;
  DROP TABLE "pipeline_items" CASCADE;
  DROP TABLE "pipeline_items_texts" CASCADE;
  DROP TABLE "pipeline_stages" CASCADE;
  DROP TABLE "task_templates" CASCADE;
  DROP TABLE "task_comments" CASCADE;
  DROP TABLE "task_comments_rels" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "services" CASCADE;
  DROP TABLE "services_locales" CASCADE;
  DROP TABLE "_services_v" CASCADE;
  DROP TABLE "_services_v_locales" CASCADE;
  DROP TABLE "case_studies_metrics" CASCADE;
  DROP TABLE "case_studies_metrics_locales" CASCADE;
  DROP TABLE "case_studies" CASCADE;
  DROP TABLE "case_studies_locales" CASCADE;
  DROP TABLE "case_studies_rels" CASCADE;
  DROP TABLE "_case_studies_v_version_metrics" CASCADE;
  DROP TABLE "_case_studies_v_version_metrics_locales" CASCADE;
  DROP TABLE "_case_studies_v" CASCADE;
  DROP TABLE "_case_studies_v_locales" CASCADE;
  DROP TABLE "_case_studies_v_rels" CASCADE;
  DROP TABLE "posts" CASCADE;
  DROP TABLE "posts_locales" CASCADE;
  DROP TABLE "posts_texts" CASCADE;
  DROP TABLE "posts_rels" CASCADE;
  DROP TABLE "_posts_v" CASCADE;
  DROP TABLE "_posts_v_locales" CASCADE;
  DROP TABLE "_posts_v_texts" CASCADE;
  DROP TABLE "_posts_v_rels" CASCADE;
  DROP TABLE "forms" CASCADE;
  DROP TABLE "forms_locales" CASCADE;
  DROP TABLE "forms_rels" CASCADE;
  DROP TABLE "_forms_v" CASCADE;
  DROP TABLE "_forms_v_locales" CASCADE;
  DROP TABLE "_forms_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "media_rels" CASCADE;
  DROP TABLE "categories" CASCADE;
  DROP TABLE "categories_locales" CASCADE;
  DROP TABLE "tags" CASCADE;
  DROP TABLE "tags_locales" CASCADE;
  DROP TABLE "media_folders" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_rels" CASCADE;
  DROP TABLE "likes" CASCADE;
  DROP TABLE "organizations_domains" CASCADE;
  DROP TABLE "organizations_languages" CASCADE;
  DROP TABLE "organizations" CASCADE;
  DROP TABLE "organizations_locales" CASCADE;
  DROP TABLE "users_memberships" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_locales" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "teams" CASCADE;
  DROP TABLE "team_members" CASCADE;
  DROP TABLE "team_invites" CASCADE;
  DROP TABLE "team_invites_rels" CASCADE;
  DROP TABLE "outbox_messages" CASCADE;
  DROP TABLE "audit_notifications" CASCADE;
  DROP TABLE "host_reservations" CASCADE;
  DROP TABLE "booking_holds" CASCADE;
  DROP TABLE "booking_holds_rels" CASCADE;
  DROP TABLE "busy_times" CASCADE;
  DROP TABLE "audit_logs" CASCADE;
  DROP TABLE "changesets" CASCADE;
  DROP TABLE "decision_logs" CASCADE;
  DROP TABLE "goal_entries" CASCADE;
  DROP TABLE "pipeline_moves" CASCADE;
  DROP TABLE "domain_events" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "payload_query_presets" CASCADE;
  DROP TABLE "payload_query_presets_rels" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_tasks_category";
  DROP TYPE "public"."enum_tasks_energy_level";
  DROP TYPE "public"."enum_tasks_status";
  DROP TYPE "public"."enum_tasks_priority";
  DROP TYPE "public"."enum_tasks_source";
  DROP TYPE "public"."enum_goals_type";
  DROP TYPE "public"."enum_activities_category";
  DROP TYPE "public"."enum_activities_energy_level";
  DROP TYPE "public"."enum_notifications_type";
  DROP TYPE "public"."enum_leads_status";
  DROP TYPE "public"."enum_leads_source";
  DROP TYPE "public"."enum_form_submissions_status";
  DROP TYPE "public"."enum_comments_status";
  DROP TYPE "public"."enum_clients_currency";
  DROP TYPE "public"."enum_clients_payment_status";
  DROP TYPE "public"."enum_clients_status";
  DROP TYPE "public"."enum_clients_health_score";
  DROP TYPE "public"."enum_clients_health_override";
  DROP TYPE "public"."enum_opportunities_currency";
  DROP TYPE "public"."enum_opportunities_source";
  DROP TYPE "public"."enum_client_calls_status";
  DROP TYPE "public"."enum_client_calls_sentiment";
  DROP TYPE "public"."enum_projects_type";
  DROP TYPE "public"."enum_projects_currency";
  DROP TYPE "public"."enum_projects_status";
  DROP TYPE "public"."enum_projects_priority";
  DROP TYPE "public"."enum_testimonials_status";
  DROP TYPE "public"."enum__testimonials_v_version_status";
  DROP TYPE "public"."enum__testimonials_v_published_locale";
  DROP TYPE "public"."enum_testimonial_requests_status";
  DROP TYPE "public"."enum_imports_into";
  DROP TYPE "public"."enum_imports_format";
  DROP TYPE "public"."enum_imports_on_duplicate";
  DROP TYPE "public"."enum_imports_status";
  DROP TYPE "public"."enum_audit_bookings_place";
  DROP TYPE "public"."enum_audit_bookings_status";
  DROP TYPE "public"."enum_audit_bookings_audit_type";
  DROP TYPE "public"."enum_audit_bookings_source";
  DROP TYPE "public"."enum_audit_bookings_cancelled_by";
  DROP TYPE "public"."enum_consultations_status";
  DROP TYPE "public"."enum_consultations_consultation_type";
  DROP TYPE "public"."enum_revenue_audits_recommendations_impact";
  DROP TYPE "public"."enum_revenue_audits_recommendations_effort";
  DROP TYPE "public"."enum_revenue_audits_status";
  DROP TYPE "public"."enum_revenue_audits_audit_type";
  DROP TYPE "public"."enum_revenue_audits_language";
  DROP TYPE "public"."enum_follow_ups_status";
  DROP TYPE "public"."enum_waitlist_entries_status";
  DROP TYPE "public"."enum_booking_types_purpose";
  DROP TYPE "public"."enum_booking_types_audit_type";
  DROP TYPE "public"."enum_booking_types_consultation_type";
  DROP TYPE "public"."enum_booking_types_place";
  DROP TYPE "public"."enum_booking_types_currency";
  DROP TYPE "public"."enum_booking_types_assignment";
  DROP TYPE "public"."enum_booking_types_color";
  DROP TYPE "public"."enum_booking_hosts_mails";
  DROP TYPE "public"."enum_audit_availability_day_of_week";
  DROP TYPE "public"."enum_audit_templates_questions_kind";
  DROP TYPE "public"."enum_audit_templates_audit_type";
  DROP TYPE "public"."enum_pipelines_type";
  DROP TYPE "public"."enum_pipeline_items_priority";
  DROP TYPE "public"."enum_pipeline_items_currency";
  DROP TYPE "public"."enum_pipeline_stages_color";
  DROP TYPE "public"."enum_pipeline_stages_outcome";
  DROP TYPE "public"."enum_task_templates_category";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum_services_look_kind";
  DROP TYPE "public"."enum_services_status";
  DROP TYPE "public"."enum__services_v_version_look_kind";
  DROP TYPE "public"."enum__services_v_version_status";
  DROP TYPE "public"."enum__services_v_published_locale";
  DROP TYPE "public"."enum_case_studies_status";
  DROP TYPE "public"."enum__case_studies_v_version_status";
  DROP TYPE "public"."enum__case_studies_v_published_locale";
  DROP TYPE "public"."enum_posts_state";
  DROP TYPE "public"."enum_posts_status";
  DROP TYPE "public"."enum__posts_v_version_status";
  DROP TYPE "public"."enum__posts_v_published_locale";
  DROP TYPE "public"."enum_forms_result";
  DROP TYPE "public"."enum__forms_v_version_result";
  DROP TYPE "public"."enum_media_type";
  DROP TYPE "public"."enum_media_visibility";
  DROP TYPE "public"."enum_media_category";
  DROP TYPE "public"."enum_redirects_permanence";
  DROP TYPE "public"."enum_organizations_languages";
  DROP TYPE "public"."enum_organizations_brand_theme";
  DROP TYPE "public"."enum_organizations_brand_display_font";
  DROP TYPE "public"."enum_organizations_brand_radius";
  DROP TYPE "public"."enum_organizations_sign_up_role";
  DROP TYPE "public"."enum_organizations_plan";
  DROP TYPE "public"."enum_users_memberships_role";
  DROP TYPE "public"."enum_users_profile_type";
  DROP TYPE "public"."enum_users_plan";
  DROP TYPE "public"."enum_teams_plan";
  DROP TYPE "public"."enum_team_members_role";
  DROP TYPE "public"."enum_team_invites_organization_role";
  DROP TYPE "public"."enum_team_invites_role";
  DROP TYPE "public"."enum_outbox_messages_status";
  DROP TYPE "public"."enum_audit_notifications_type";
  DROP TYPE "public"."enum_audit_notifications_recipient";
  DROP TYPE "public"."enum_audit_notifications_change";
  DROP TYPE "public"."enum_audit_notifications_status";
  DROP TYPE "public"."enum_host_reservations_source";
  DROP TYPE "public"."enum_host_reservations_state";
  DROP TYPE "public"."enum_changesets_kind";
  DROP TYPE "public"."enum_goal_entries_reason";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_payload_query_presets_access_read_constraint";
  DROP TYPE "public"."enum_payload_query_presets_access_update_constraint";
  DROP TYPE "public"."enum_payload_query_presets_access_delete_constraint";
  DROP TYPE "public"."enum_payload_query_presets_related_collection";`)
}
