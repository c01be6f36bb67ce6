import type { Document } from "../document/read-document.js";
import type { Provider } from "../providers/provider.js";
import { withApiKeys } from "../providers/with-api-keys.js";
import { judgedProvider } from "../verification/judged-provider.js";

/**
 * A provider whose answers are held against a document while they are on their way: what breaks it is a violation of the provider's
 * at once, so that the verifier, which publishes by itself, does not call the answer good.
 */
export function refusingProvider(real: Provider, document: Document): Provider {
  const judged = judgedProvider(withApiKeys(real, document), document);
  const told: string[] = [];
  let own = 0;
  let answers = 0;
  return {
    ...judged,
    violations: () => {
      const noticed = real.violations?.() ?? [];
      // A reset may have cleared the provider's own list.
      told.push(...noticed.slice(Math.min(own, noticed.length)));
      own = noticed.length;
      const broken = judged.judged().flat();
      told.push(...broken.slice(answers));
      answers = broken.length;
      return told;
    },
  };
}
