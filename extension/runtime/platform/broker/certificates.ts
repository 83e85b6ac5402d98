// What is wrong with the certificate of a server, and what a program may overlook of it.

import certificateErrorRows from '../../../../schemas/windows/certificateErrors.json';
import type { CertificateError } from '../../network/transport';

const { rows } = certificateErrorRows;

/** The program judges the certificate of a server: with what was overlooked in, its verdict out. */
export type CertificateJudge = (overlooked: readonly CertificateError[], verdict: (accepts: boolean) => void) => void;

/** The first error that ends the connection, when the program wants to overlook those. */
export function unforgivable(
  errors: readonly CertificateError[],
  overlooked: readonly CertificateError[],
): CertificateError | undefined {
  return errors.find(error => !rows[error].ignorable || !overlooked.includes(error));
}

/** Name of the ChainValidationResult. */
export function chainResultOf(error: CertificateError): string {
  return rows[error].chain;
}

/** What a program overlooks, by names of ChainValidationResult. */
export function errorsNamed(chainResults: readonly string[]): CertificateError[] {
  const all = Object.keys(rows) as CertificateError[];
  return all.filter(error => chainResults.includes(rows[error].chain));
}

/** Name of the SocketSslErrorSeverity. */
export function severityOf(errors: readonly CertificateError[]): 'None' | 'Ignorable' | 'Fatal' {
  if (errors.length === 0) return 'None';
  return errors.every(error => rows[error].ignorable) ? 'Ignorable' : 'Fatal';
}
