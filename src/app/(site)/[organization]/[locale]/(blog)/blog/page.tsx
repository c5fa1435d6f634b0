import type { Metadata } from 'next'
import type { SiteParams } from '../../../../_data/requireSite'
import { PostsOf, shelfMetadata } from '../PostsOf'
import { allPosts } from '../shelves'

interface PageProps {
  params: Promise<SiteParams>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return shelfMetadata(await allPosts(params))
}

export default async function BlogPage({ params }: PageProps) {
  return <PostsOf {...await allPosts(params)} />
}
