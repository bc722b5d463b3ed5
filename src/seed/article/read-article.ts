import { readFileSync } from 'node:fs';
import { ArticleError } from './article-error.ts';

/** The text of an article file. Anything but UTF-8 is refused: its places and hashes would be those of another text. */
export function readArticle(file: string): string {
  const bytes = bytesOf(file);
  try {
    // A byte order mark is a character of the file like any other: it is hashed, and it counts in places.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ArticleError('FILE_UNREADABLE', `${file} is not UTF-8: save it as UTF-8 and try again`, { cause });
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new ArticleError('FILE_UNREADABLE', `${file} cannot be read: check the path`, { cause });
  }
}
