// Places on the earth: as the device has them, as text, and how far one is from another.

export interface Position {
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

/** A position as it was measured. */
export interface Fix extends Position {
  /** Metres. */
  readonly accuracy: number;
  /** Unix milliseconds. */
  readonly at: number;
  /** Name of Windows.Devices.Geolocation.PositionSource. */
  readonly source: 'WiFi' | 'Cellular' | 'IPAddress';
}

/** `47.64, -122.13` or `none`, as the device says where it is. */
export const placePattern = /^(?:none|(-?\d{1,2}(?:\.\d+)?), ?(-?\d{1,3}(?:\.\d+)?))$/;

/** Undefined for `none`, and for what is no place. */
export function positionOf(text: string): Position | undefined {
  const [, latitude, longitude] = placePattern.exec(text) ?? [];
  if (latitude === undefined || longitude === undefined) return undefined;
  const position = { latitude: Number(latitude), longitude: Number(longitude) };
  return Math.abs(position.latitude) <= 90 && Math.abs(position.longitude) <= 180 ? position : undefined;
}

const earthRadius = 6_371_009;

/** Metres along the surface of the earth, taken as a ball: a half percent exact. */
export function distance(from: Position, to: Position): number {
  const [north, south] = [radians(from.latitude), radians(to.latitude)];
  const rise = Math.sin((south - north) / 2) ** 2;
  const turn = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(rise + Math.cos(north) * Math.cos(south) * turn)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
