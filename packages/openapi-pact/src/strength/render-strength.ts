import type { Mutant } from "./mutant.js";
import type { MutationScore, ServiceStrength, StrengthReport, Timing } from "./strength-report.js";

/** What a rendered report shows beside its figures. */
export interface RenderOptions {
  /** Also the survivors that stay within their document, with what would pin them. */
  readonly list: boolean;
}

/** A report as a table, followed by one line for every survivor that leaves its document and everything else that is wrong. */
export function renderStrength(report: StrengthReport, { list }: RenderOptions): string {
  const { services, problems } = report;
  const rows = services.flatMap(rowsOf);
  const totals = (["provider", "request"] as const).map((side) => [
    "total",
    side,
    ...scoreCells(sumOf(services, side, "leaving")),
    ...scoreCells(sumOf(services, side, "staying")),
  ]);
  return [
    ...tableOf([COLUMNS, ...rows, ...totals]),
    paceLine(report),
    ...services.flatMap((service) => survivorLines(service, list)),
    ...problems.map((problem) => `✗ ${problem}`),
    "",
  ].join("\n");
}

const COLUMNS: readonly string[] = [
  "service",
  "side",
  "leave the document",
  "killed",
  "stay within",
  "killed",
];

function rowsOf(service: ServiceStrength): readonly (readonly string[])[] {
  return (["provider", "request"] as const).map((side) => [
    service.service,
    side,
    ...scoreCells(service[side].leaving),
    ...scoreCells(service[side].staying),
  ]);
}

function scoreCells({
  mutants,
  killed,
}: Pick<MutationScore, "mutants" | "killed">): readonly string[] {
  return [String(mutants), String(killed)];
}

function sumOf(
  services: readonly ServiceStrength[],
  side: "provider" | "request",
  kind: "leaving" | "staying",
): Pick<MutationScore, "mutants" | "killed"> {
  const scores = services.map((service) => service[side][kind]);
  return {
    mutants: scores.reduce((sum, one) => sum + one.mutants, 0),
    killed: scores.reduce((sum, one) => sum + one.killed, 0),
  };
}

function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < 2 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  "),
  );
}

function paceLine({ provider, request, seconds }: StrengthReport): string {
  const paces = [textOf("answers", provider), textOf("requests", request)];
  return `${paces.join("; ")}; ${seconds.toFixed(1)} s in all`;
}

function textOf(what: string, { mutants, seconds, msPerMutant }: Timing): string {
  return `${mutants} mutants of ${what} in ${seconds.toFixed(1)} s, ${msPerMutant.toFixed(1)} ms each`;
}

function survivorLines(
  { service, provider, request }: ServiceStrength,
  list: boolean,
): readonly string[] {
  return [provider, request].flatMap((side, index) => {
    const place = `${service} ${index === 0 ? "provider" : "request"}`;
    return [
      ...linesOf(side.leaving).map((line) => `✗ ${place} ${line}`),
      ...(list ? linesOf(side.staying).map((line) => `  ${place} ${line}`) : []),
    ];
  });
}

function linesOf({ survivors, untried }: MutationScore): readonly string[] {
  return [
    ...survivors.map((one) => `${nameOf(one)} survives: ${one.advice}.`),
    ...untried.map(
      (one) =>
        `${nameOf(one)} could not be tried: ${one.because}; bring the example and the answer closer, or record again.`,
    ),
  ];
}

function nameOf({ operationId, documented, path, kind, violations }: Mutant): string {
  const broken = violations.length === 0 ? "" : ` (${violations.join("; ")})`;
  return `${operationId} › ${documented}: ${path} ${kind}${broken}`;
}
