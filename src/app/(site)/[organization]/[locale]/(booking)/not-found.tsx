import { TroubleText } from '@/src/components/site/TroubleText'

export default function NotFound() {
  return <TroubleText kind="notFound" />
}
