import { Button } from '@payloadcms/ui'
import { useSay } from '@/plugins/languages/api.client'
import { valueText } from './valueText'
import type { Clash } from './useWork'

interface ClashNoticeProps {
  clash: Clash
  people: Record<string, string>
  onSettle: (isMine: boolean) => void
}

/** Two people have answered one question: both answers, and the choice. */
export function ClashNotice({ clash, people, onSettle }: ClashNoticeProps) {
  const say = useSay()
  const { theirs, mine } = clash
  const name = (theirs.by && people[theirs.by]) || say('Somebody else')
  return (
    <div className="consult-clash" role="alert">
      <p>
        <strong>{theirs.text}</strong>
      </p>
      <dl>
        <div>
          <dt>{say('{name} answered meanwhile', { name })}</dt>
          <dd>{valueText(theirs, say)}</dd>
        </div>
        <div>
          <dt>{say('Your answer')}</dt>
          <dd>{valueText(mine, say)}</dd>
        </div>
      </dl>
      <div className="consult-work__do">
        <Button size="small" margin={false} buttonStyle="secondary" onClick={() => onSettle(false)}>
          {say('Keep theirs')}
        </Button>
        <Button size="small" margin={false} onClick={() => onSettle(true)}>
          {say('Replace it by mine')}
        </Button>
      </div>
    </div>
  )
}
