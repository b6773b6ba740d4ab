/** The version of the package. It stands here, too, because a bundle has no `package.json` to read. */
export const version = '0.1.0';
