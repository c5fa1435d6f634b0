import { Mark } from './Mark'

/** In the breadcrumb of every admin page. */
export function Icon() {
  return <Mark size={18} />
}
