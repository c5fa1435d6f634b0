/** Where changesets are kept; their steps are rows of `changeset_steps`. */
export const CHANGESETS = 'changesets'
