import {
  APIError,
  AuthenticationError,
  ErrorDeletingFile,
  FileRetrievalError,
  FileUploadError,
  Forbidden,
  Locked,
  LockedAuth,
  MissingFile,
  NotFound,
  QueryError,
  UnauthorizedError,
  UnverifiedEmail,
  ValidationError,
} from 'payload'

const ERRORS = {
  APIError,
  AuthenticationError,
  ErrorDeletingFile,
  FileRetrievalError,
  FileUploadError,
  Forbidden,
  Locked,
  LockedAuth,
  MissingFile,
  NotFound,
  QueryError,
  UnauthorizedError,
  UnverifiedEmail,
  ValidationError,
}

/**
 * Gives Payload's errors their names back. A minified build takes the names of classes away, and Payload answers an error
 * without a name with "An unknown error occurred.", whatever its message says, and logs it as a fault.
 */
export function nameErrors(): void {
  for (const [name, error] of Object.entries(ERRORS)) {
    Object.defineProperty(error, 'name', { value: name, configurable: true })
  }
}
