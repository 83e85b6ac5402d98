// Background task classes that Windows brings, read from schemas/manifest.
import data from '../../schemas/manifest/systemEntryPoints.json';

export const systemEntryPoints: readonly string[] = data.entryPoints.map(row => row.name);
