import { TroubleText } from '@/src/components/site/TroubleText'
import styles from './trouble.module.css'

export default function NotFound() {
  return (
    <div className={styles.trouble}>
      <TroubleText kind="notFound" />
    </div>
  )
}
