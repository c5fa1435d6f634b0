/** A word in a menu that leads somewhere. */
export interface MenuLink {
  label: string
  href: string
}

/** Links under one word. */
export interface MenuGroup {
  label: string
  links: MenuLink[]
}

export type MenuEntry = MenuLink | MenuGroup

export function isGroup(entry: MenuEntry): entry is MenuGroup {
  return 'links' in entry
}
