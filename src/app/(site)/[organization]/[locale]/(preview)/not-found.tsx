import { TroubleText } from '@/src/components/site/TroubleText'
import styles from './preview.module.css'

export default function NotFound() {
  return (
    <div className={styles.page}>
      <TroubleText kind="notFound" />
    </div>
  )
}
