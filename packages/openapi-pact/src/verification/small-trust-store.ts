import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rootCertificates } from "node:tls";

/**
 * A trust store of one certificate. Pact's verifier reads the machine's whole store anew for every interaction, which
 * takes longer than the interaction; what it talks to here is plain HTTP on loopback, and it refuses an empty store.
 */
export function smallTrustStore(): {
  readonly env: NodeJS.ProcessEnv;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "openapi-pact-trust-"));
  const file = join(folder, "one.pem");
  writeFileSync(file, `${rootCertificates[0]}\n`);
  return {
    // A folder beside the file would be read, too.
    env: { SSL_CERT_FILE: file, SSL_CERT_DIR: folder },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
