import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { sharedFiles } from '@/plugins/portal/api'
import { payload } from '@/src/app/(site)/_data/payload'
import { EmptyDrawing } from '@/src/components/portal/EmptyDrawing'
import { FileLine } from '@/src/components/portal/FileLine'
import { PageHeading } from '@/src/components/portal/PageHeading'
import { UploadForm } from '@/src/components/portal/UploadForm'
import styles from '@/src/components/portal/portal.module.css'
import { fill } from '@/src/lib/site-words'
import { fileLine } from '../../../../_data/fileLine'
import { PortalFrame } from '../../../../_data/PortalFrame'
import { portalPage, portalTitle, type PortalPageProps } from '../../../../_data/portalPage'

export function generateMetadata(props: PortalPageProps): Promise<Metadata> {
  return portalTitle(props, 'files')
}

/** What is shared with the client, and the way to send something. */
export default async function PortalFiles(props: PortalPageProps) {
  const page = await portalPage(props, '/files')
  const { site, words, user, client, to, flash } = page
  if (!client) redirect(to(''))
  const files = await sharedFiles({ payload: await payload() }, user, client.id)
  return (
    <PortalFrame page={page} current="/files">
      <PageHeading
        label={client.name}
        title={words.files}
        intro={fill(words.filesIntro, { organization: site.name, client: client.name })}
      />
      <section className={styles.section} aria-label={words.files}>
        {files.length === 0 ? (
          <div className={styles.empty}>
            <EmptyDrawing kind="files" />
            <p className="quiet">{words.filesEmpty}</p>
          </div>
        ) : (
          <ul className={styles.files}>
            {files.map((file) => (
              <li key={file.id}>
                <FileLine {...fileLine(page, file)} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className={styles.section} aria-labelledby="send">
        <h2 id="send">{words.fromYou}</h2>
        <UploadForm
          action="/api/portal/files"
          page={to('/files')}
          client={client.id}
          submit={words.sendFile}
          sending={words.sending}
          network={words.network}
          problem={flash?.message ?? null}
        >
          <div className="field">
            <label htmlFor="file">{words.chooseFile}</label>
            <input id="file" name="files" type="file" required aria-describedby="file-hint" />
            <p id="file-hint" className="quiet">
              {words.sendFileHint}
            </p>
          </div>
        </UploadForm>
      </section>
    </PortalFrame>
  )
}
