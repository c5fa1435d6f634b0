import type { Metadata } from 'next'
import type { SiteParams } from '../../../../../../_data/requireSite'
import { pageNumber, PostsOf, shelfMetadata } from '../../../PostsOf'
import { allPosts } from '../../../shelves'

interface PageProps {
  params: Promise<SiteParams & { page: string }>
}

export function generateStaticParams(): { page: string }[] {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return shelfMetadata(await allPosts(params, pageNumber((await params).page)))
}

export default async function BlogPages({ params }: PageProps) {
  return <PostsOf {...await allPosts(params, pageNumber((await params).page))} />
}
