/** What the package is called, in every version. */
export const PACKAGE_NAME = 'gonghui-graph';
/** The description that a machine reads: a Frictionless Data Package. */
export const DESCRIPTOR = 'datapackage.json';
/** The checksums of all other files, as `sha256sum -c` reads them. */
export const CHECKSUMS = 'SHA256SUMS';
/** What joins the values of a list in one cell. */
export const LIST_DELIMITER = '; ';
