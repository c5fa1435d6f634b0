import { bandOf, type ReportModel, type ReportRecommendation, type ReportSection } from '@/src/lib/audit-report'
import { answerText, paragraphsOf, reportDate } from '@/src/lib/report-text'
import { auditTypeWord, reportWords, type ReportWords } from '@/src/lib/report-words'
import { ScoreDial } from './ScoreDial'
import './report.css'

interface PartProps {
  report: ReportModel
  words: ReportWords
}

/** The report of an audit as a page, in the audit's own language: for the client, and in the panel. */
export function AuditReport({ report }: { report: ReportModel }) {
  const words = reportWords(report.language)
  const part = { report, words }
  return (
    <article className="audit-report" lang={report.language}>
      <Head {...part} />
      <Summary {...part} />
      <Scores {...part} />
      <Recommendations {...part} />
      <AnswersPart {...part} />
    </article>
  )
}

function Head({ report, words }: PartProps) {
  const facts = [
    [words.forWhom, report.client],
    [words.by, [report.author, report.organization].filter(Boolean).join(', ')],
    [words.date, reportDate(report)],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]))
  return (
    <header className="audit-report__head">
      <div>
        <p className="audit-report__label">
          {words.report} · {auditTypeWord(words, report.auditType)}
        </p>
        <h1>{report.title}</h1>
        {report.isCompleted ? null : <p className="audit-report__draft">{words.draft}</p>}
        <dl>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {report.score === null ? null : (
        <figure>
          <ScoreDial score={report.score} label={`${words.score}: ${report.score} ${words.outOf}`} />
          <figcaption>
            {words.outOf} · {bandWord(report.score, words)}
          </figcaption>
        </figure>
      )}
    </header>
  )
}

function Summary({ report, words }: PartProps) {
  return (
    <section>
      <h2>{words.summary}</h2>
      <div className="audit-report__lead">
        {(report.results ? paragraphsOf(report.results) : [words.noSummary]).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {report.challenges || report.areas.length > 0 ? (
        <div className="audit-report__origin">
          {report.challenges ? (
            <div>
              <h3>{words.challenges}</h3>
              {paragraphsOf(report.challenges).map((text) => (
                <p key={text}>{text}</p>
              ))}
            </div>
          ) : null}
          {report.areas.length > 0 ? (
            <div>
              <h3>{words.areas}</h3>
              <ul>
                {report.areas.map((area) => (
                  <li key={area}>{area}</li>
                ))}
              </ul>
            </div>
          ) : null}
        </div>
      ) : null}
    </section>
  )
}

function Scores({ report, words }: PartProps) {
  const scored = report.sections.filter(({ score }) => score !== null)
  if (scored.length === 0) return null
  return (
    <section>
      <h2>{words.scores}</h2>
      <ul className="audit-report__scores">
        {scored.map(({ title, score }) => (
          <li key={title} data-band={bandOf(score ?? 0)}>
            <span>{title || words.rest}</span>
            <small>{bandWord(score ?? 0, words)}</small>
            <strong>{score}</strong>
            <span className="audit-report__bar" aria-hidden="true">
              <span style={{ inlineSize: `${score ?? 0}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Recommendations({ report, words }: PartProps) {
  const titles = { FIRST: words.turnFirst, NEXT: words.turnNext, LATER: words.turnLater }
  const turns = (['FIRST', 'NEXT', 'LATER'] as const).map((turn) => ({
    turn,
    rows: report.recommendations.filter((one) => one.turn === turn),
  }))
  if (report.recommendations.length === 0) return null
  return (
    <section>
      <h2>{words.recommendations}</h2>
      {turns.map(({ turn, rows }) =>
        rows.length === 0 ? null : (
          <div key={turn} className="audit-report__turn" data-turn={turn}>
            <h3>{titles[turn]}</h3>
            <ol>
              {rows.map((row) => (
                <Recommendation key={row.title} row={row} words={words} />
              ))}
            </ol>
          </div>
        ),
      )}
    </section>
  )
}

function Recommendation({ row, words }: { row: ReportRecommendation; words: ReportWords }) {
  const levels = { LOW: words.low, MEDIUM: words.medium, HIGH: words.high }
  const weighed = [
    row.impact ? `${words.impact}: ${levels[row.impact]}` : '',
    row.effort ? `${words.effort}: ${levels[row.effort]}` : '',
  ].filter(Boolean)
  return (
    <li>
      <h4>{row.title}</h4>
      {row.detail ? paragraphsOf(row.detail).map((text) => <p key={text}>{text}</p>) : null}
      {weighed.length > 0 ? <p className="audit-report__quiet">{weighed.join(' · ')}</p> : null}
    </li>
  )
}

function AnswersPart({ report, words }: PartProps) {
  if (report.sections.length === 0) return null
  return (
    <section>
      <h2>{words.answers}</h2>
      {report.sections.map((section, index) => (
        <Section key={`${index}-${section.title}`} section={section} report={report} words={words} />
      ))}
    </section>
  )
}

function Section({ section, report, words }: PartProps & { section: ReportSection }) {
  return (
    <div className="audit-report__section">
      <h3>
        {section.title || words.rest}
        {section.score === null ? null : <strong>{section.score}</strong>}
      </h3>
      {section.questions.length > 0 ? (
        <dl>
          {section.questions.map((answer) => (
            <div key={answer.question}>
              <dt>{answer.question}</dt>
              <dd>
                {answerText(answer, words, report.language)}
                {answer.note ? <p className="audit-report__quiet">{answer.note}</p> : null}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {section.checklists.map(({ title, items }) => (
        <div key={title}>
          <h4>{title}</h4>
          <ul className="audit-report__checks">
            {items.map(({ text, isDone }) => (
              <li key={text} data-done={isDone}>
                <small>{isDone ? words.done : words.open}</small> {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {section.note ? (
        <div>
          <h4>{words.note}</h4>
          {paragraphsOf(section.note).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      ) : null}
    </div>
  )
}

function bandWord(score: number, words: ReportWords): string {
  return { LOW: words.bandLow, MIDDLE: words.bandMiddle, HIGH: words.bandHigh }[bandOf(score)]
}
