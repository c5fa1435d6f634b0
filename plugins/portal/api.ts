/** What pages use of this plugin. */
export { ownClients, type OwnClient } from './clients'
export {
  markRead,
  newestMessage,
  readConversation,
  unreadCount,
  type Conversation,
  type ConversationEntry,
} from './conversation'
export { sharedFiles, type ListedFile } from './files'
