// The documents that lie in own/: a school's own table, our framework after other hands, boxes, and unusual packages.
import { boxDocuments } from './box-documents';
import { ourFramework } from './our-framework';
import { ownPlaces } from './own-places';
import { ownTables } from './own-tables';
import { unusualPackages } from './unusual-packages';

/** Each document by its file name. */
export const ownDocuments: Record<string, () => Uint8Array> = {
  ...ownTables,
  ...ownPlaces,
  ...ourFramework,
  ...boxDocuments,
  ...unusualPackages,
};
