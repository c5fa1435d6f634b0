import type { Promises } from './promises'

/** The site: addresses, pages, files, forms, what readers do. */
export const content: Promises = {
  index: {
    pages_one_home_key: 'a site has one home page',
    users_author_slug_key: 'an author page belongs to one person',
    post_user_idx: 'a person likes a post once',
    organization_from_idx: 'an old address leads to one place',
    media_storage_path_key: 'a stored file belongs to one record',
  },
  constraint: {
    slug_claims_key: 'a slug is taken once in a collection, organization and locale',
    services_planet_model_same_organization: 'a planet’s model is of the same organization',
    search_entries_key: 'a document is found once in a language',
    form_receipts_pkey: 'a form that was filled in arrives once',
    comments_post_same_organization: 'a comment’s post is of the same organization',
    likes_post_same_organization: 'a like’s post is of the same organization',
    media_shared_with_same_organization: 'a file is shared with a client of the same organization',
  },
  trigger: {
    services_locales_claim_slug: 'a service’s slug is claimed as it is written',
    posts_locales_claim_slug: 'a post’s slug is claimed as it is written',
    pages_locales_claim_slug: 'a page’s slug is claimed as it is written',
    case_studies_locales_claim_slug: 'a case study’s slug is claimed as it is written',
    categories_locales_claim_slug: 'a category’s slug is claimed as it is written',
    tags_locales_claim_slug: 'a tag’s slug is claimed as it is written',
    posts_keep_owned: 'a post saved late does not take back its readers',
    media_keep_facts: 'a form saved late does not take back what was measured',
    media_folders_no_cycle: 'no folder lies in itself',
  },
}
