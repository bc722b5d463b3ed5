/** Why a package cannot be written or read. */
export type DataPackageErrorCode = 'PACKAGE_EXISTS' | 'PACKAGE_MISSING' | 'PACKAGE_DAMAGED';

/** A package that cannot be written or read: a code, and every problem with what to do. */
export class DataPackageError extends Error {
  constructor(
    readonly code: DataPackageErrorCode,
    readonly problems: readonly string[],
  ) {
    super(problems.join('\n'));
    this.name = 'DataPackageError';
  }
}
