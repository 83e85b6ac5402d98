// The identity of the app's package, as the manifest gives it and Windows extends it.

import { createHash } from 'node:crypto';
import user from '../../../schemas/windows/user.json';

/** What the manifest says. */
export interface PackageIdentity {
  readonly name: string;
  readonly publisher: string;
  /** Four numbers. */
  readonly version: string;
  readonly displayName?: string;
  readonly publisherDisplayName?: string;
}

export interface PackageFacts extends Required<PackageIdentity> {
  readonly publisherId: string;
  readonly familyName: string;
  readonly fullName: string;
  /** Absolute path of the folder that Windows installed the package to. */
  readonly installFolder: string;
  /** Absolute path of the folder with LocalState and its like. */
  readonly dataFolder: string;
}

/** Adds publisher id, family name and full name. */
export function packageFacts(identity: PackageIdentity): PackageFacts {
  const { name, publisher, version, displayName = name, publisherDisplayName = publisher } = identity;
  const publisherId = publisherIdOf(publisher);
  const familyName = `${name}_${publisherId}`;
  const fullName = `${name}_${version}_x64__${publisherId}`;
  return {
    name,
    publisher,
    version,
    displayName,
    publisherDisplayName,
    publisherId,
    familyName,
    fullName,
    installFolder: `${user.programsFolder.value}\\${fullName}`,
    dataFolder: `${user.profileFolder.value}\\AppData\\Local\\Packages\\${familyName}`,
  };
}

/** Names of the folders by those of ApplicationDataLocality. https://learn.microsoft.com/windows/apps/design/app-settings/store-and-retrieve-app-data */
export const dataFolders: Readonly<Record<string, string>> = {
  Local: 'LocalState',
  Roaming: 'RoamingState',
  Temporary: 'TempState',
  LocalCache: 'LocalCache',
};

/** The libraries of the user, by the capability that an app needs for them. https://learn.microsoft.com/uwp/api/windows.storage.knownfolders */
const libraries: Readonly<Record<string, string>> = {
  documentsLibrary: 'Documents',
  musicLibrary: 'Music',
  picturesLibrary: 'Pictures',
  videosLibrary: 'Videos',
};

/** Absolute path of a library of the user, by its name. */
export function libraryPath(name: string): string {
  return `${user.profileFolder.value}\\${name}`;
}

/** Absolute paths of the folders that the app may write to. */
export function foldersOf({ dataFolder }: PackageFacts, capabilities: readonly string[]): string[] {
  return [
    ...Object.values(dataFolders).map(name => `${dataFolder}\\${name}`),
    `${user.profileFolder.value}\\AppData\\Local\\Temp`,
    ...Object.entries(libraries).flatMap(([capability, name]) =>
      capabilities.includes(capability) ? [libraryPath(name)] : [],
    ),
  ];
}

/**
 * Thirteen characters of base 32 (without i, l, o, u) for the first 64 bits of the SHA-256 of the publisher in UTF-16.
 * https://learn.microsoft.com/windows/apps/desktop/modernize/package-identity-overview
 */
export function publisherIdOf(publisher: string): string {
  const hash = createHash('sha256').update(Buffer.from(publisher, 'utf16le')).digest();
  const digits = '0123456789abcdefghjkmnpqrstvwxyz';
  let bits = hash.readBigUInt64BE(0) << 1n;
  let id = '';
  for (let i = 0; i < 13; i++) {
    id = digits.charAt(Number(bits & 31n)) + id;
    bits >>= 5n;
  }
  return id;
}
