interface Meeting {
  title: string
  startsAt: string
  endsAt: string
  location: string | null
  /** Reference, link to change it. */
  details: string
}

/** Opens Google's calendar with the meeting filled in. */
export function googleCalendarLink({ title, startsAt, endsAt, location, details }: Meeting): string {
  const basic = (iso: string) =>
    new Date(iso)
      .toISOString()
      .replace(/[-:]/g, '')
      .replace(/\.\d{3}/, '')
  return link('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${basic(startsAt)}/${basic(endsAt)}`,
    details,
    location: location ?? '',
  })
}

/** Opens Outlook's calendar with the meeting filled in. */
export function outlookCalendarLink({ title, startsAt, endsAt, location, details }: Meeting): string {
  return link('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: new Date(startsAt).toISOString(),
    enddt: new Date(endsAt).toISOString(),
    body: details,
    location: location ?? '',
  })
}

function link(address: string, parameters: Record<string, string>): string {
  const filled = Object.entries(parameters).filter(([, value]) => value !== '')
  return `${address}?${new URLSearchParams(filled).toString()}`
}
