/** Who meets at Meridian: its hosts by address, and people of its clients. */
export const INES = 'manager@orrery.test'
export const RUTH = 'pm@orrery.test'
export const TOMAS = 'director@orrery.test'
export const JONAS = 'operator@orrery.test'
export const HALDEN = {
  name: 'Clara Weiss',
  email: 'clara@halden.example',
  client: 'Halden Instruments',
  zone: 'Europe/Vienna',
}
export const NORTHLIGHT = {
  name: 'Sigrid Aas',
  email: 'ops@northlight.example',
  client: 'Northlight Clinics',
  zone: 'Europe/Oslo',
}
export const OSTRA = {
  name: 'Pieter Mulder',
  email: 'digital@ostra.example',
  client: 'Ostra Foods',
  zone: 'Europe/Amsterdam',
}
export const TILLER = {
  name: 'Owen Tiller',
  email: 'hello@tiller.example',
  client: 'Tiller & Sons',
  zone: 'Europe/London',
}
