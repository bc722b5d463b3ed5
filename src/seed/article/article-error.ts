/** Why no folder was made for an article. */
export type ArticleErrorCode = 'FILE_UNREADABLE' | 'ID_INVALID' | 'FOLDER_EXISTS' | 'ARTICLE_KNOWN';

/** No folder was made; the message says what to do instead. */
export class ArticleError extends Error {
  constructor(
    readonly code: ArticleErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'ArticleError';
  }
}
