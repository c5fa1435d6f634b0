import type { Promises } from './promises'

/** Organizations, accounts, teams. */
export const identity: Promises = {
  index: {
    organizations_slug_live_key: 'one living organization has a slug',
    organizations_one_default_key: 'one organization answers on the default host',
    organizations_domains_host_key: 'a host name belongs to one organization',
    users_memberships_organization_key: 'a person has one membership in an organization',
    users_email_idx: 'an e-mail address belongs to one account',
    team_user_idx: 'a person is in a team once',
    team_invites_token_idx: 'an invitation has its own token',
  },
  constraint: {
    team_members_team_same_organization: 'a team member’s team is of the same organization',
    sign_in_links_token_key: 'a mailed link opens one account, once',
  },
  trigger: {
    users_keep_owned: 'a form saved late does not undo a sign-in time',
    users_sessions_keep: 'a late write of an account ends no session',
    users_sessions_admit: 'a session that was ended does not come back',
    team_members_within_limit: 'a team takes no more members than it says',
  },
}
