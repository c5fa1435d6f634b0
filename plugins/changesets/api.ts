export { openChangeset, type Changeset, type ChangesetKind, type OpenChangeset } from './open'
export { recordStep, type ChangesetStep, type Place } from './recordStep'
export { isTakingBack, undoChangeset } from './undo/undoChangeset'
