import type { Answer, SandboxProcess } from "./sandbox-process.js";

/** One customer, and every write on the customer's accounts that the sandbox has acknowledged. */
export interface Ledger {
  /** Writes once: an account that becomes the default, or the alias of the latest. Resolves to the answer. */
  readonly write: (sandbox: SandboxProcess) => Promise<Answer>;
  /** Holds the sandbox to what it acknowledged; lines that say what is lost, half-done or too much. */
  readonly check: (sandbox: SandboxProcess) => Promise<readonly string[]>;
}

interface Account {
  readonly accountId: string;
  readonly alias?: string;
}

/** What the customer's accounts are. The latest is the default. */
type Accounts = readonly Account[];

interface Write {
  readonly method: "POST" | "PATCH";
  readonly path: string;
  readonly body: object;
  readonly after: Accounts;
}

/** Enters a new customer, without an account. */
export async function openLedger(sandbox: SandboxProcess, customerNumber: number): Promise<Ledger> {
  await sandbox.given("a customer", { customerNumber });
  const path = `/customers/v2/profiles/${customerNumber}/customer-accounts`;
  let accounts: Accounts = [];
  /** What the accounts are if a write has happened that nobody acknowledged. */
  let unsure: Accounts | undefined;
  return {
    write: async (current) => {
      const next = nextWrite(path, customerNumber, accounts);
      unsure = next.after;
      const answer = await current.call(next.method, next.path, next.body);
      unsure = undefined;
      if (answer.status === 200) {
        accounts = next.after;
      }
      return answer;
    },
    check: async (current) => {
      const { status, body } = await current.call("GET", path);
      const found = JSON.stringify(status === 200 ? plain(body) : body);
      const permitted = [accounts, ...(unsure === undefined ? [] : [unsure])];
      const match = permitted.find((one) => JSON.stringify(expected(one)) === found);
      const finding = match ? [] : [difference(customerNumber, accounts, found)];
      // What has happened unacknowledged is as lasting as the rest.
      accounts = match ?? accounts;
      unsure = undefined;
      return finding;
    },
  };
}

/** Two of three writes make a default account, which changes two rows; the third sets an alias. */
function nextWrite(path: string, customerNumber: number, accounts: Accounts): Write {
  const latest = accounts.at(-1);
  if (latest !== undefined && latest.alias === undefined && accounts.length % 2 === 0) {
    const alias = `Alias ${accounts.length}`;
    const after = [...accounts.slice(0, -1), { ...latest, alias }];
    return { method: "PATCH", path: `${path}/${latest.accountId}`, body: { alias }, after };
  }
  const accountId = `NTR:Soak:${customerNumber}-${accounts.length}`;
  const body = { accountId, isDefault: true };
  return { method: "POST", path, body, after: [...accounts, { accountId }] };
}

function expected(accounts: Accounts): object[] {
  return accounts.map(({ accountId, alias }, at) => ({
    accountId,
    ...(alias !== undefined && { alias }),
    isDefault: at === accounts.length - 1,
  }));
}

interface Answered {
  readonly customerAccountId: string;
  readonly alias?: string;
  readonly isDefault: boolean;
}

function plain(body: unknown): object[] {
  // The sandbox has held its answer against the spec.
  return (body as readonly Answered[]).map(({ customerAccountId, alias, isDefault }) => ({
    accountId: customerAccountId,
    ...(alias !== undefined && { alias }),
    isDefault,
  }));
}

function difference(customerNumber: number, accounts: Accounts, found: string): string {
  const end = (text: string) => (text.length > 300 ? `…${text.slice(-300)}` : text);
  const wanted = JSON.stringify(expected(accounts));
  return `customer ${customerNumber}: acknowledged ${end(wanted)}, found ${end(found)}`;
}
