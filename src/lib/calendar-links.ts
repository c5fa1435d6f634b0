/** What a meeting needs to be put into a calendar on the web. */
export interface CalendarLinkEvent {
  title: string
  startsAt: string
  endsAt: string
  details: string
  location: string | null
}

/** Addresses that open a new event in Google Calendar and in Outlook on the web, filled in. Times are sent in UTC. */
export function calendarLinks({ title, startsAt, endsAt, details, location }: CalendarLinkEvent) {
  const google = new URL('https://calendar.google.com/calendar/render')
  google.search = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${compact(startsAt)}/${compact(endsAt)}`,
    details,
    ...(location ? { location } : {}),
  }).toString()
  const outlook = (host: string) => {
    const url = new URL(`https://${host}/calendar/0/deeplink/compose`)
    url.search = new URLSearchParams({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: title,
      startdt: new Date(startsAt).toISOString(),
      enddt: new Date(endsAt).toISOString(),
      body: details,
      ...(location ? { location } : {}),
    }).toString()
    return url.href
  }
  return { google: google.href, outlook: outlook('outlook.live.com'), office: outlook('outlook.office.com') }
}

/** `20261124T090000Z` */
function compact(iso: string): string {
  return new Date(iso).toISOString().replace(/[-:]|\.\d{3}/g, '')
}
