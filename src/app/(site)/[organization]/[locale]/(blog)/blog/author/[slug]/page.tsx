import type { Metadata } from 'next'
import { Portrait } from '@/src/components/blog/AuthorBox'
import type { SiteParams } from '../../../../../../_data/requireSite'
import { PostsOf, shelfMetadata } from '../../../PostsOf'
import { postsOfAuthor } from '../../../shelves'

interface PageProps {
  params: Promise<SiteParams & { slug: string }>
}

export function generateStaticParams(): { slug: string }[] {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return shelfMetadata((await postsOfAuthor(params)).shelf)
}

export default async function AuthorPage({ params }: PageProps) {
  const { shelf, author } = await postsOfAuthor(params)
  return <PostsOf {...shelf} beside={<Portrait name={author.name} avatarUrl={author.avatarUrl} />} />
}
