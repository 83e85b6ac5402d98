// TLS as a client: whom the simulated PC trusts, and what is wrong with a certificate.

import net from 'node:net';
import tls from 'node:tls';
import type { CertificateError } from './transport';

/** Options that let every certificate pass, so that `certificateErrors` can say what was wrong. */
export function tlsOptions(host: string, trusted: string | undefined): tls.ConnectionOptions {
  return {
    ...(net.isIP(host) === 0 ? { servername: host } : {}),
    ...(trusted === undefined ? {} : { ca: [...tls.rootCertificates, trusted] }),
    rejectUnauthorized: false,
    // Judged with the rest.
    checkServerIdentity: () => undefined,
  };
}

/** After the handshake. */
export function certificateErrors(socket: tls.TLSSocket, host: string): CertificateError[] {
  const errors: CertificateError[] = [];
  // Node types it as an error; it is the code of one.
  const code = socket.authorizationError as unknown as string | null | undefined;
  if (code) errors.push(names[code] ?? 'CertificateIsInvalid');
  if (tls.checkServerIdentity(host, socket.getPeerCertificate())) errors.push('CertificateCommonNameIsIncorrect');
  return errors;
}

const names: Readonly<Record<string, CertificateError>> = {
  CERT_HAS_EXPIRED: 'CertificateExpired',
  CERT_NOT_YET_VALID: 'CertificateExpired',
  CERT_REVOKED: 'CertificateRevoked',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'CertificateUntrustedRoot',
  INVALID_PURPOSE: 'CertificateWrongUsage',
  SELF_SIGNED_CERT_IN_CHAIN: 'CertificateUntrustedRoot',
  UNABLE_TO_GET_ISSUER_CERT: 'CertificateUntrustedRoot',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'CertificateUntrustedRoot',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'CertificateUntrustedRoot',
};
