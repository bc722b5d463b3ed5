/** What the package is called, in every version. */
export const PACKAGE_NAME = 'gonghui-graph';
/** Which tables and columns a package has: raised by one where these change, since the version is that of the facts alone. */
export const PACKAGE_FORMAT = 1;
/** The description that a machine reads: a Frictionless Data Package. */
export const DESCRIPTOR = 'datapackage.json';
/** The checksums of all other files, as `sha256sum -c` reads them. */
export const CHECKSUMS = 'SHA256SUMS';
/** What joins the values of a list in one cell. */
export const LIST_DELIMITER = '; ';
