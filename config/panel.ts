import type { Plugin } from 'payload'
import { deskPlugin } from '@/plugins/desk'
import { exportsPlugin } from '@/plugins/exports'
import { importsPlugin } from '@/plugins/imports'
import { todayPlugin } from '@/plugins/today'
import { viewsPlugin } from '@/plugins/views'
import { attention } from './attention'
import type { Domain } from './domains/domain'
import { navigation } from './navigation'

/** The day of a person, what lists have in common (files in and out, saved views), and the first page that people see. */
export const panel = (domains: Domain[]): Plugin[] => [
  todayPlugin(),
  importsPlugin(),
  exportsPlugin(),
  viewsPlugin({ collections: domains.flatMap(({ listsWithViews }) => listsWithViews ?? []) }),
  deskPlugin({ attention, navigation }),
]
