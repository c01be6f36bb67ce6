import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { smallTrustStore } from "./small-trust-store.js";

test("the store holds one certificate, and nothing stays behind", () => {
  const { env, remove } = smallTrustStore();
  const file = String(env.SSL_CERT_FILE);
  const text = readFileSync(file, "utf8");

  remove();

  expect(new X509Certificate(text).ca).toBe(true);
  expect(text.match(/BEGIN CERTIFICATE/g)).toHaveLength(1);
  expect(existsSync(String(env.SSL_CERT_DIR))).toBe(false);
});
