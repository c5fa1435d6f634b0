import type { Metadata } from 'next'
import type { SiteParams } from '../../../../../../_data/requireSite'
import { PostsOf, shelfMetadata } from '../../../PostsOf'
import { postsOfTerm } from '../../../shelves'

interface PageProps {
  params: Promise<SiteParams & { slug: string }>
}

export function generateStaticParams(): { slug: string }[] {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return shelfMetadata(await postsOfTerm('tag', params))
}

export default async function TagPage({ params }: PageProps) {
  return <PostsOf {...await postsOfTerm('tag', params)} />
}
