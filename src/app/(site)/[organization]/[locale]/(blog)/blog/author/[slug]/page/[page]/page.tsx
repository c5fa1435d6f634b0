import type { Metadata } from 'next'
import { Portrait } from '@/src/components/blog/AuthorBox'
import type { SiteParams } from '../../../../../../../../_data/requireSite'
import { pageNumber, PostsOf, shelfMetadata } from '../../../../../PostsOf'
import { postsOfAuthor } from '../../../../../shelves'

interface PageProps {
  params: Promise<SiteParams & { slug: string; page: string }>
}

export function generateStaticParams(): { page: string }[] {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return shelfMetadata((await postsOfAuthor(params, pageNumber((await params).page))).shelf)
}

export default async function AuthorPages({ params }: PageProps) {
  const { shelf, author } = await postsOfAuthor(params, pageNumber((await params).page))
  return <PostsOf {...shelf} beside={<Portrait name={author.name} avatarUrl={author.avatarUrl} />} />
}
