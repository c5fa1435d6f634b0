import type { Metadata } from 'next'
import type { SiteParams } from '../../../../../../../../_data/requireSite'
import { pageNumber, PostsOf, shelfMetadata } from '../../../../../PostsOf'
import { postsOfTerm } from '../../../../../shelves'

interface PageProps {
  params: Promise<SiteParams & { slug: string; page: string }>
}

export function generateStaticParams(): { page: string }[] {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return shelfMetadata(await postsOfTerm('tag', params, pageNumber((await params).page)))
}

export default async function TagPages({ params }: PageProps) {
  return <PostsOf {...await postsOfTerm('tag', params, pageNumber((await params).page))} />
}
